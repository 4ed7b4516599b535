import { randomFrom } from './random.mjs';

const STARTS = 'b br c d f fr g gr h j k kr l m n p r s sch st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ei ou'.split(' ');
const ENDS = 'n r l s t nd rt m k a o'.split(' ');
const SHORT = { Robert: 'Bob', William: 'Bill', Michael: 'Mike', Thomas: 'Tom', Daniel: 'Dan' };
const BRANCHES = ['Systems', 'Labs', 'Foods', 'Bank', 'Partners', 'Energy'];
const TITLES = ['Head of Sales', 'Account Manager', 'Security Analyst', 'VP Engineering', 'CFO'];

const pick = (random, list) => list[Math.floor(random() * list.length)];
/** Few names are everywhere, most are rare (Zipf). */
const common = (random, list) =>
  list[Math.min(list.length, Math.floor(Math.exp(random() * Math.log(list.length + 1)))) - 1];

const word = (random, syllables) => {
  let made = '';
  for (let i = 0; i < syllables; i++) made += pick(random, STARTS) + pick(random, VOWELS);
  return made[0].toUpperCase() + made.slice(1) + pick(random, ENDS);
};

const different = (count, make) => {
  const made = new Set();
  while (made.size < count) made.add(make());
  return [...made];
};

/** A letter left out, two swapped, or one that is another. */
const slip = (random, text) => {
  if (text.length < 4) return text;
  const i = 1 + Math.floor(random() * (text.length - 2));
  const kind = random();
  if (kind < 1 / 3) return text.slice(0, i) + text.slice(i + 1);
  if (kind < 2 / 3) return text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
  return text.slice(0, i) + pick(random, STARTS)[0] + text.slice(i + 1);
};

const wordsOf = (random, records) => ({
  given: [...Object.keys(SHORT), ...different(2_000, () => word(random, 1 + (random() < 0.5)))],
  family: different(40_000, () => word(random, 2)),
  companies: different(
    Math.max(100, Math.floor(records / 20)),
    () => `${word(random, 2)} ${pick(random, BRANCHES)}`,
  ),
  cities: different(800, () => word(random, 2)),
});

/** Whoever comes later gets a number: no house gives one address to two. */
const unusedAddresses = () => {
  const used = new Set();
  return (local, host) => {
    let made = `${local}@${host}`.toLowerCase();
    for (let number = 2; used.has(made); number++) made = `${local}${number}@${host}`.toLowerCase();
    used.add(made);
    return made;
  };
};

const personOf = (random, number, { given, family, companies, cities }, addressOf) => {
  const [first, last] = [common(random, given), common(random, family)];
  const company = common(random, companies);
  const host = `${company.toLowerCase().replace(/ /g, '')}.example`;
  const digits = random() < 0.4 ? Math.floor(random() * 100) : '';
  return {
    ...{ first, last, company, city: common(random, cities) },
    work: addressOf(`${first}.${last}${digits}`, host),
    home: addressOf(`${first[0]}${last}${Math.floor(random() * 1000)}`, 'gmail.com'),
    profile: `https://www.linkedin.com/in/${first}-${last}-${number}`.toLowerCase(),
  };
};

const givenName = (random, first) => {
  const how = random();
  if (how < 0.05) return slip(random, first);
  if (how < 0.08) return `${first[0]}.`;
  return how < 0.5 ? (SHORT[first] ?? first) : first;
};

const address = (random, { work, home }) => {
  const how = random();
  if (how < 0.35) return work;
  if (how < 0.5) return home;
  return how < 0.52 ? slip(random, work) : '';
};

/** `text` in that share of rows. */
const maybe = (random, share, text) => (random() < share ? text : '');

/** One export's row about a person: with slips, and much left out. */
const rowOf = (random, person) => [
  givenName(random, person.first),
  random() < 0.05 ? slip(random, person.last) : person.last,
  address(random, person),
  maybe(random, 0.15, person.profile),
  maybe(random, 0.5, pick(random, TITLES)),
  maybe(random, 0.75, person.company + maybe(random, 0.2, ' GmbH')),
  maybe(random, 0.6, person.city),
];

export const CROWD_HEADER = 'id,first_name,last_name,email,linkedin_url,title,company,city';

/**
 * Rows of invented people, about two of each, in no order; and whose each is. The same for the same number and seed;
 * another `order` gives the same rows in another one.
 */
export const crowdOf = (records, seed, order = seed) => {
  const random = randomFrom(seed);
  const words = wordsOf(random, records);
  const addressOf = unusedAddresses();
  const rows = [];
  for (let person = 0; rows.length < records; person++) {
    const about = personOf(random, person, words, addressOf);
    const copies = 1 + Math.min(12, Math.floor(-Math.log(1 - random()) * 2));
    for (let i = 0; i < copies && rows.length < records; i++) {
      const text = [`r${rows.length}`, ...rowOf(random, about)].join(',');
      rows.push({ text, person });
    }
  }
  return shuffled(rows, randomFrom(order + 1));
};

const shuffled = (rows, random) => {
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rows[i], rows[j]] = [rows[j], rows[i]];
  }
  return rows;
};
