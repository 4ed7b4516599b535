// Which ties live on? Strength as of a day against two-way contact in the 30 days after it.
//
//     npm run build && npm run bench:ties -- FOLDER
//
// FOLDER: people.csv with ids, interactions.csv that names people by them. Default: the invented one.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportTable, load, readRows } from '../../dist/index.js';
import { areaUnderCurve, averagePrecision, calibrationError } from './measures.mjs';

const WINDOW = 30;
const FEWEST_TRUE = 5;
const DAY = 86_400_000;

const folder = process.argv[2] ?? fileURLToPath(new URL('invented', import.meta.url));
const dayOf = (iso) => Date.parse(iso) / DAY;
const isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const pairOf = (a, b) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const { columns, rows } = await readRows(join(folder, 'interactions.csv'));
const [from, to, date] = ['from', 'to', 'date'].map((name) => columns.indexOf(name));
const sent = [...rows].flatMap((row) => {
  const others = row[to].split(';').filter((id) => id !== row[from]);
  return others.map((id) => ({
    from: row[from],
    to: id,
    day: dayOf(row[date]),
    size: others.length,
  }));
});
const first = sent.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
const last = sent.reduce((most, { day }) => Math.max(most, day), 0);

/** Messages of each pair before a day: how many, and the last. */
const historyBefore = (day) => {
  const pairs = new Map();
  for (const one of sent) {
    if (one.day >= day) continue;
    const pair = pairOf(one.from, one.to);
    const known = pairs.get(pair) ?? { count: 0, last: 0 };
    pairs.set(pair, { count: known.count + 1, last: Math.max(known.last, one.day) });
  }
  return pairs;
};

const livesOn = (day) => {
  const directions = new Set();
  for (const one of sent) {
    if (one.day >= day && one.day < day + WINDOW) directions.add(`${one.from} ${one.to}`);
  }
  return (pair) => directions.has(pair) && directions.has(pair.split(' ').reverse().join(' '));
};

/** Strength of each pair as `export ties` has it. */
const strengthsOn = async (day) => {
  const network = await load({ data: [folder], asOf: isoOf(day - 1) });
  const table = exportTable(network, 'ties');
  const [one, other, strength] = ['from_source_ids', 'to_source_ids', 'strength'].map((name) =>
    table.columns.indexOf(name),
  );
  return new Map(
    Array.from(table.rows, (row) => [pairOf(row[one], row[other]), Number(row[strength])]),
  );
};

const windowOn = async (day) => {
  const strengths = await strengthsOn(day);
  const history = [...historyBefore(day)];
  const lives = livesOn(day);
  return {
    labels: history.map(([pair]) => lives(pair)),
    scores: {
      refpath: history.map(([pair]) => strengths.get(pair) ?? 0),
      'log-count x recency': history.map(
        ([, { count, last: latest }]) => Math.log1p(count) * 2 ** (-(day - latest) / 60),
      ),
      'raw count': history.map(([, { count }]) => count),
    },
  };
};

const windows = [];
for (let day = Math.ceil((first + last) / 2); day + WINDOW <= last + 1; day += WINDOW) {
  const made = await windowOn(day);
  if (made.labels.filter(Boolean).length >= FEWEST_TRUE) windows.push(made);
}
if (windows.length === 0) throw new Error(`Too few pairs in touch in the second half of ${folder}`);

const average = (name, measure) =>
  mean(windows.map(({ scores, labels }) => measure(scores[name], labels))).toFixed(3);
console.log(`${windows.length} windows of ${WINDOW} days`);
console.log('                       AP    AUC');
for (const name of Object.keys(windows[0].scores)) {
  console.log(
    `${name.padEnd(20)} ${average(name, averagePrecision)}  ${average(name, areaUnderCurve)}`,
  );
}
const error = calibrationError(
  windows.flatMap(({ scores }) => scores.refpath),
  windows.flatMap(({ labels }) => labels),
);
console.log(`expected error of strength as probability of two-way contact: ${error.toFixed(3)}`);
