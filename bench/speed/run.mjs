// How fast the program is: whole processes over generated networks, medians, beside a bare node and beside what one
// would write with csv-parse and graphology. Writes bench/results.md. Build first.
//
//     npm run bench                      S and M, five runs each
//     npm run bench -- --sizes S,M,L     L takes about half an hour and 5 GB of memory
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, SIZES, TARGETS } from './generate.mjs';
import { exponent, markdownTable, median, shownTime } from './measures.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const PROGRAM = join(ROOT, 'bin/refpath.js');
const AS_OF = ['--as-of', '2026-11-22'];

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M' },
    runs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '42' },
    output: { type: 'string', default: join(ROOT, 'bench/results.md') },
  },
});
const runs = Number(values.runs);
const sizes = values.sizes.split(',');

/** Seconds of wall and of all cores, of one process, and what it wrote. */
const timed = (command, env = {}) => {
  const begun = performance.now();
  const done = spawnSync(
    '/usr/bin/env',
    ['bash', '-c', 'TIMEFORMAT="%U %S"; time "$@"', '_', ...command],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const wall = (performance.now() - begun) / 1000;
  if (done.status !== 0) throw new Error(`${command.join(' ')}: ${done.stderr}`);
  const [user = 0, system = 0] = (done.stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, stdout: done.stdout };
};

/** The middle of some runs; `env` is asked anew for each. */
const measured = (command, { times = runs, env = () => ({}) } = {}) => {
  const all = Array.from({ length: times }, () => timed(command, env()));
  return { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) };
};

const refpath = (...words) => [process.execPath, PROGRAM, ...words];

const measureSize = (size, scratch) => {
  const { data, targets } = generate(size, Number(values.seed), scratch);
  const find = refpath('find', '--data', data, '--target', 'n777', ...AS_OF, '--format', 'json');
  const batch = refpath('batch', '--data', data, '--targets', targets, ...AS_OF, '--format', 'csv');
  const kept = { REFPATH_CACHE_DIR: join(scratch, `${size}-cache`) };
  const fresh = () => ({ REFPATH_CACHE_DIR: mkdtempSync(join(scratch, 'cache-')) });
  const few = size === 'L' ? 1 : runs;
  // The first run after the files were written keeps nothing.
  timed(find, kept);
  timed(find, kept);
  return {
    size,
    first: measured(find, { times: Math.min(few, size === 'S' ? runs : 3), env: fresh }),
    second: measured(find, { env: () => kept }),
    batch: measured(batch, { times: Math.min(few, 3), env: () => kept }),
    alone: measured(batch, {
      times: Math.min(few, 3),
      env: () => ({ ...kept, REFPATH_THREADS: '1' }),
    }),
    naive:
      size === 'L'
        ? undefined
        : measured([process.execPath, join(HERE, 'naive.mjs'), data, 'n777'], { times: 3 }),
    search: Number(timed([process.execPath, join(HERE, 'search-alone.mjs'), data]).stdout),
  };
};

const commit = () => {
  const git = (...words) => execFileSync('git', words, { cwd: ROOT, encoding: 'utf8' }).trim();
  return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', 'src') === '' ? '' : ' and changes'}`;
};

const cell = ({ wall, cpu } = {}) =>
  wall === undefined ? '–' : `${shownTime(wall)} (${shownTime(cpu)})`;
const ratio = (one, other) => (one && other ? `${(one.cpu / other.cpu).toFixed(2)}` : '–');

const before = loadavg()[0].toFixed(1);
const scratch = mkdtempSync(join(tmpdir(), 'refpath-bench-'));
try {
  const bare = measured([process.execPath, '-e', '0'], { times: 3 * runs });
  const help = measured(refpath('--help'), { times: 3 * runs });
  const found = [];
  for (const size of sizes) {
    found.push(measureSize(size, scratch));
    // Of a run that is ended early, the sizes it came to.
    writeFileSync(values.output, reportOf({ bare, help, found }));
  }
  process.stdout.write(readFileSync(values.output, 'utf8'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function reportOf({ bare, help, found }) {
  const rowsOf = ({ size }) => SIZES[size].ties + SIZES[size].interactions + SIZES[size].people;
  const last = found.at(-1);
  const growth =
    found.length < 2
      ? '–'
      : exponent(
          { rows: rowsOf(found.at(-2)), cost: found.at(-2).first.cpu },
          { rows: rowsOf(last), cost: last.first.cpu },
        ).toFixed(2);
  const names = found.map(({ size }) => size);
  const table = markdownTable(
    ['what', ...names],
    [
      ['people', ...found.map(({ size }) => SIZES[size].people.toLocaleString('en'))],
      ['rows of ties', ...found.map(({ size }) => SIZES[size].ties.toLocaleString('en'))],
      ['search alone, one target, in memory', ...found.map(({ search }) => shownTime(search))],
      ['`find`, first run', ...found.map(({ first }) => cell(first))],
      ['`find`, from the snapshot', ...found.map(({ second }) => cell(second))],
      ['… × bare node (CPU)', ...found.map(({ second }) => ratio(second, bare))],
      [
        `\`batch\`, ${TARGETS} targets, from the snapshot`,
        ...found.map(({ batch }) => cell(batch)),
      ],
      ['… on one thread', ...found.map(({ alone }) => cell(alone))],
      ['csv-parse + graphology, one path', ...found.map(({ naive }) => cell(naive))],
      ['… × `find`, first run (CPU)', ...found.map(({ naive, first }) => ratio(naive, first))],
    ],
  );
  return `# Measured speed

Written by \`npm run bench\` (bench/speed). Whole processes, medians of up to ${runs} runs: wall, and in brackets the
seconds of all cores (user + system). Networks of bench/speed/generate.mjs, seed ${values.seed}.

- Machine: ${availableParallelism()} cores, ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB
- Node ${process.version}, commit ${commit()}
- Load average when it began: ${before}, when it ended: ${loadavg()[0].toFixed(1)}. Above 1 others were at work: walls are then longer, and CPU seconds too (shared caches)

| start-up | wall (CPU) | × bare node (CPU) |
| --- | --- | --- |
| bare node | ${cell(bare)} | 1 |
| \`refpath --help\` | ${cell(help)} | ${ratio(help, bare)} |

${table}

CPU of \`find\`, first run, grows with rows to the power of ${growth}${found.length < 2 ? '' : ` (${names.at(-2)} to ${last.size})`}.
`;
}
