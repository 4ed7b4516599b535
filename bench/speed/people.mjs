// How long it takes to find out who is who: invented records, loaded in one process from a CSV file to people. Build
// first.
//
//     node bench/speed/people.mjs 1000000             one million records
//     node bench/speed/people.mjs 1000000 --twice     once more with the rows in another order: the same people?
//     node bench/speed/people.mjs 1000000 --threads=1  by one thread; else one a core
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { CROWD_HEADER, crowdOf } from './crowd.mjs';

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '42' },
    twice: { type: 'boolean', default: false },
    threads: { type: 'string', default: String(availableParallelism()) },
  },
  allowPositionals: true,
});
const records = Number(positionals[0] ?? 100_000);
const seed = Number(values.seed);
const { exportTable, load } = await import('../../dist/index.js');

const personOfRow = new Int32Array(records);

const write = (path, order) => {
  let lines = [CROWD_HEADER];
  writeFileSync(path, '');
  const flush = () => {
    writeFileSync(path, `${lines.join('\n')}\n`, { flag: 'a' });
    lines = [];
  };
  for (const { text, person } of crowdOf(records, seed, order)) {
    personOfRow[Number(text.slice(1, text.indexOf(',')))] = person;
    if (lines.push(text) === 10_000) flush();
  }
  flush();
};

const measured = async (path) => {
  const begun = performance.now();
  const before = process.cpuUsage();
  const request = { data: [path], asOf: '2026-11-22' };
  const loaded = await load(request, undefined, { threads: { count: Number(values.threads) } });
  const { user, system } = process.cpuUsage(before);
  const wall = (performance.now() - begun) / 1000;
  const peak = process.resourceUsage().maxRSS / 2 ** 20;
  return { loaded, wall, cpu: (user + system) / 1e6, peak };
};

const pairs = (count) => (count * (count - 1)) / 2;

/** Pairs of rows that stand together, by whom each is of. */
const pairsWithin = (people) => {
  const times = new Map();
  for (const person of people) times.set(person, (times.get(person) ?? 0) + 1);
  let sum = 0;
  for (const count of times.values()) sum += pairs(count);
  return sum;
};

/** Profiles are ids of a person as well, but no rows. */
const ROW_ID = /^r\d+$/;

/** Pairs of rows that were joined, and those of them that are one person's. */
const judged = ({ columns, rows }) => {
  const place = columns.indexOf('source_ids');
  const hash = createHash('sha256');
  const found = { joined: 0, right: 0, digest: hash };
  for (const row of rows) {
    hash.update(`${row.join('\t')}\n`);
    const people = String(row[place])
      .split(';')
      .filter((id) => ROW_ID.test(id))
      .map((id) => personOfRow[Number(id.slice(1))]);
    found.joined += pairs(people.length);
    found.right += pairsWithin(people);
  }
  return { ...found, digest: hash.digest('hex') };
};

const scratch = mkdtempSync(join(tmpdir(), 'refpath-people-'));
const path = join(scratch, 'people.csv');
const shown = (number) => number.toLocaleString('en');
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
try {
  write(path, seed);
  const busy = loadavg()[0].toFixed(1);
  const { loaded, wall, cpu, peak } = await measured(path);
  const { joined, right, digest } = judged(exportTable(loaded, 'people'));
  const wanted = pairsWithin(personOfRow);
  console.log(`${shown(records)} records, ${shown(loaded.resolved.people.count)} people`);
  console.log(`${wall.toFixed(1)} s wall, ${cpu.toFixed(1)} s CPU, ${peak.toFixed(2)} GiB at most`);
  console.log(`load average when it began: ${busy}; above 1 others were at work`);
  console.log(
    `right of the pairs joined: ${percent(right, joined)}; found: ${percent(right, wanted)}`,
  );
  if (values.twice) {
    write(path, seed + 1);
    const again = judged(exportTable((await measured(path)).loaded, 'people'));
    console.log(`the same people with the rows in another order: ${again.digest === digest}`);
    if (again.digest !== digest) process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
