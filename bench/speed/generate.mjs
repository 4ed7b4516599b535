import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './random.mjs';

/** People, rows of ties, rows of interactions and companies of a network. All names are invented. */
export const SIZES = {
  S: { people: 5_000, ties: 50_000, interactions: 25_000, companies: 700 },
  M: { people: 100_000, ties: 1_000_000, interactions: 500_000, companies: 5_000 },
  L: { people: 1_000_000, ties: 10_000_000, interactions: 5_000_000, companies: 5_000 },
};

const TEAM = 50;
const GIVEN =
  'Ada Bo Cy Dana Edo Fay Gus Hana Ivo Jun Kai Lea Mio Nia Otto Pia Rex Sia Tom Uma'.split(' ');
const FAMILY = ['Ash', 'Birk', 'Cole', 'Dorn', 'Eck', 'Fenn', 'Gar', 'Holm', 'Ives', 'Jarn'];
const FAMILY_MIDDLES = ['', 'an', 'bor', 'den', 'el', 'for', 'ing', 'mar', 'or', 'ten'];
const FAMILY_ENDS = ['by', 'dal', 'er', 'field', 'gate', 'low', 'man', 'ner', 'ros', 'wick'];
const COMPANY = ['Alta', 'Bora', 'Cala', 'Deno', 'Emra', 'Fjor', 'Gala', 'Hexa', 'Ivo', 'Juno'];
const COMPANY_ENDS = [
  'bank',
  'care',
  'data',
  'forge',
  'grid',
  'labs',
  'media',
  'pay',
  'tech',
  'ware',
];
const FIELDS = [
  'Banking',
  'Energy',
  'Fintech',
  'Insurance',
  'Logistics',
  'Media',
  'Retail',
  'Software',
];
const COUNTRIES = [
  'Germany',
  'France',
  'Italy',
  'Spain',
  'Sweden',
  'United Kingdom',
  'United States',
];
const RANKS = ['Chief * Officer', 'VP *', 'Head of *', 'Director of *', '* Manager', '* Analyst'];
const WORK = [
  'Security',
  'Sales',
  'Marketing',
  'Engineering',
  'Legal',
  'Product',
  'Operations',
  'Data',
];

const pick = (random, list) => list[Math.floor(random() * list.length)];
/** Few have many: the first of a list are picked far more often than the last. */
const skewed = (random, count) => Math.floor(count * random() ** 3);

const companyOf = (number) => {
  const [a, b, c] = [number % 10, Math.floor(number / 10) % 10, Math.floor(number / 100)];
  return `${COMPANY[a]}${COMPANY_ENDS[b]}${c === 0 ? '' : ` ${FIELDS[c % FIELDS.length]} ${c}`}`;
};

const dayIn = (random, years) => {
  const day = new Date(Date.UTC(2026, 10, 21) - Math.floor(random() * years * 365) * 86_400_000);
  return day.toISOString().slice(0, 10);
};

/** The rows of each table, one by one; the same for the same size and seed. */
export const tablesOf = ({ people, ties, interactions, companies }, seed) => {
  const jobs = randomFrom(seed);
  const companyNumber = Int32Array.from({ length: people }, (_, i) =>
    i < TEAM ? 0 : 1 + skewed(jobs, companies - 1),
  );
  return {
    people: peopleRows(randomFrom(seed + 1), companyNumber),
    employment: employmentRows(randomFrom(seed + 2), companyNumber, companies),
    ties: tieRows(randomFrom(seed + 3), people, ties),
    interactions: interactionRows(randomFrom(seed + 4), people, interactions),
    accounts: accountRows(randomFrom(seed + 5), companies),
    targets: targetRows(randomFrom(seed + 6), people, companies),
  };
};

function* peopleRows(random, companyNumber) {
  yield 'id,first_name,last_name,email,title,company,country,team';
  for (let i = 0; i < companyNumber.length; i++) {
    const given = pick(random, GIVEN);
    const family = pick(random, FAMILY) + pick(random, FAMILY_MIDDLES) + pick(random, FAMILY_ENDS);
    const title = pick(random, RANKS).replace('*', pick(random, WORK));
    const email = `${given}.${family}${i}@c${companyNumber[i]}.example`.toLowerCase();
    const company = companyOf(companyNumber[i]);
    yield `n${i},${given},${family},${email},${title},${company},${pick(random, COUNTRIES)},${i < TEAM}`;
  }
}

function* employmentRows(random, companyNumber, companies) {
  yield 'person,company,title,start,end';
  for (let i = 0; i < companyNumber.length; i++) {
    const title = pick(random, RANKS).replace('*', pick(random, WORK));
    const moved = dayIn(random, 8);
    yield `n${i},${companyOf(companyNumber[i])},${title},${moved},`;
    if (random() < 0.4) continue;
    const before = `${Number(moved.slice(0, 4)) - 1 - Math.floor(random() * 4)}-03-01`;
    yield `n${i},${companyOf(1 + skewed(random, companies - 1))},${title},${before},${moved}`;
  }
}

/** One end in seven is of the team, so that most people are two or three ties away. */
const endsOf = (random, people) => {
  const one = random() < 1 / 7 ? Math.floor(random() * TEAM) : Math.floor(random() * people);
  const other = skewed(random, people);
  return one === other ? [one, (other + 1) % people] : [one, other];
};

function* tieRows(random, people, count) {
  yield 'from,to,kind,strength,since';
  for (let i = 0; i < count; i++) {
    const [from, to] = endsOf(random, people);
    const strength = random() < 0.3 ? (0.05 + 0.9 * random()).toFixed(4) : '';
    yield `n${from},n${to},linkedin,${strength},${dayIn(random, 15)}`;
  }
}

function* interactionRows(random, people, count) {
  yield 'from,to,date,channel';
  for (let i = 0; i < count; i++) {
    const [from, to] = endsOf(random, people);
    yield `n${from},n${to},${dayIn(random, 4)},${random() < 0.8 ? 'email' : 'meeting'}`;
  }
}

function* accountRows(random, companies) {
  yield 'account,domain,type,industry,country';
  for (let i = 0; i < companies; i++) {
    const type = i === 0 ? 'own' : random() < 0.1 ? 'customer' : 'prospect';
    yield `${companyOf(i)},c${i}.example,${type},${pick(random, FIELDS)},${pick(random, COUNTRIES)}`;
  }
}

export const TARGETS = 10_000;

/** Half are people by their id, the others descriptions, of a company or of a field and country. */
function* targetRows(random, people, companies) {
  yield 'target,priority';
  for (let i = 0; i < TARGETS; i++) {
    const title = pick(random, RANKS).replace('*', pick(random, WORK));
    const kind = random();
    const place =
      kind < 0.8
        ? `at ${companyOf(1 + skewed(random, companies - 1))}`
        : `in ${pick(random, FIELDS)} ${pick(random, COUNTRIES)}`;
    const person = TEAM + Math.floor(random() * (people - TEAM));
    yield `${kind < 0.5 ? `n${person}` : `${title} ${place}`},${1 + (i % 5)}`;
  }
}

/** Writes the tables of a size into a folder, the targets beside it. */
export const generate = (size, seed, folder) => {
  const data = join(folder, size);
  mkdirSync(data, { recursive: true });
  const { targets, ...tables } = tablesOf(SIZES[size], seed);
  for (const [name, rows] of Object.entries(tables)) writeRows(join(data, `${name}.csv`), rows);
  const targetsFile = join(folder, `${size}-targets.csv`);
  writeRows(targetsFile, targets);
  return { data, targets: targetsFile };
};

const writeRows = (path, rows) => {
  const handle = openSync(path, 'w');
  let lines = [];
  for (const row of rows) {
    lines.push(row);
    if (lines.length < 5000) continue;
    writeSync(handle, `${lines.join('\n')}\n`);
    lines = [];
  }
  if (lines.length > 0) writeSync(handle, `${lines.join('\n')}\n`);
  closeSync(handle);
};
