import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, BatchPortion } from '../../src/cli/batch-thread.ts';
import { halvedBatch, mayShare, sharedBatch, sharingFor } from '../../src/cli/batch-threads.ts';
import type { Written } from '../../src/model/report.ts';
import type { BatchRow } from '../../src/model/request.ts';
import type { BatchParts } from '../../src/present/batch-parts.ts';

const asked = (threads: number | string) => ({ REFPATH_THREADS: String(threads) });

describe('how rows are shared out', () => {
  test.each([
    [0, 8, undefined],
    [999, 2, undefined],
    [1000, 1, undefined],
    [1000, 2, { how: 'halves', threads: 1 }],
    [1000, 8, { how: 'halves', threads: 1 }],
    [1499, 8, { how: 'halves', threads: 1 }],
    [1500, 8, { how: 'rows', threads: 3 }],
    [1999, 8, { how: 'rows', threads: 3 }],
    [100_000, 8, { how: 'rows', threads: 8 }],
    [100_000, 2, { how: 'halves', threads: 1 }],
    [100_000, 1, undefined],
  ])('%i rows, %i threads asked for: %j', (rows, threads, sharing) => {
    expect(sharingFor(rows, asked(threads))).toEqual(sharing);
  });

  test.each([1000, 9999, 10_000, 29_999])('%i rows, nobody asks: by halves at most', (rows) => {
    const pays = availableParallelism() > 1 && rows >= 10_000;
    expect(sharingFor(rows, {})).toEqual(pays ? { how: 'halves', threads: 1 } : undefined);
  });

  test('very many rows, nobody asks: one thread a core, from three on', () => {
    const cores = availableParallelism();
    const rows = { how: 'rows', threads: cores };
    const halves = cores > 1 ? { how: 'halves', threads: 1 } : undefined;
    expect(sharingFor(10 ** 9, {})).toEqual(cores > 2 ? rows : halves);
  });

  test.each(['', '0', '-2', 'many', '1.5'])('"%s" is no number of threads', (text) => {
    expect(sharingFor(10 ** 6, asked(text))).toEqual(sharingFor(10 ** 6, {}));
  });

  test.each([
    [11_999, 2, false],
    [12_000, 2, true],
    [12_000, 1, false],
    [10 ** 9, 1, false],
  ])('a table of %i bytes, %i threads: may one be of use? %s', (bytes, threads, may) => {
    expect(mayShare(bytes, asked(threads))).toBe(may);
  });

  test('where nobody asks, ten times as many', () => {
    const may = [119_999, 120_000].map((bytes) => mayShare(bytes, {}));
    expect(may).toEqual([false, availableParallelism() > 1]);
  });
});

const PARTS: BatchParts = { head: '[', between: '|', tail: ']', part: () => '' };

const rowsOf = (count: number): BatchRow[] =>
  Array.from({ length: count }, (_, i) => ({ target: `${i}`, priority: '', from: '', line: i }));

const targetsOf = (portion: BatchPortion): string[] =>
  ('rows' in portion ? portion.rows : portion.found.rows).map(({ target }) => target);

/** Says the targets it was asked for. */
const echo: Answer = async (portion) => {
  const targets = targetsOf(portion);
  return { text: targets.join(' '), tally: { rows: targets.length, paths: 3, nothing: 1 } };
};

const textOf = async (pieces: AsyncIterable<Written>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

const tallyOf = () => ({ rows: 0, paths: 0, nothing: 0 });

const foundAs =
  (paths: number) =>
  ({ target, priority }: BatchRow) => ({
    ...{ target, priority, lack: undefined },
    paths: Array.from({ length: paths }, () => ({
      ...{ people: [1, 2], ties: [3], fit: 1, strength: 1 },
    })),
  });

/** By rows on so many threads, or by halves. */
const shared = (count: number, tally = tallyOf(), answer = echo) =>
  sharedBatch(rowsOf(count), [answer, answer, answer], PARTS, tally);
const halved = (count: number, tally = tallyOf(), answer = echo, paths = 2) =>
  halvedBatch({ rows: rowsOf(count), find: foundAs(paths) }, [answer], PARTS, tally);

describe.each([
  ['by rows', shared],
  ['by halves', halved],
])('%s', (_how, batchOf) => {
  test.each([0, 1, 99, 100, 101, 1234])(
    '%i rows come in order, between head and tail',
    async (count) => {
      const text = await textOf(batchOf(count));
      const rows = rowsOf(count).map(({ target }) => target);
      expect(text.slice(1, -1).split(/[| ]/).filter(Boolean)).toEqual(rows);
      expect(text).toMatch(/^\[[\d |]*\]$/);
      expect(text.split('|')).toHaveLength(Math.max(1, Math.ceil(count / 100)));
    },
  );

  test('what is counted is the sum', async () => {
    const tally = tallyOf();
    await textOf(batchOf(250, tally));
    expect(tally).toEqual({ rows: 250, paths: 9, nothing: 3 });
  });

  test('bytes are passed on as they are', async () => {
    const bytes: Answer = async () => ({ text: new Uint8Array([7]), tally: tallyOf() });
    const pieces: Written[] = [];
    for await (const piece of batchOf(150, tallyOf(), bytes)) pieces.push(piece);
    expect(pieces).toEqual(['[', new Uint8Array([7]), '|', new Uint8Array([7]), ']']);
  });

  test('a thread that fails ends it, behind what came before', async () => {
    const some: Answer = async (portion) => {
      if (targetsOf(portion).includes('250')) throw new Error('no room');
      return echo(portion);
    };
    let text = '';
    const run = async (): Promise<void> => {
      for await (const piece of batchOf(1000, tallyOf(), some)) text += piece;
    };
    await expect(run()).rejects.toThrow('no room');
    expect(text).toMatch(/^\[0 1 .*\|100 101 .* 199$/);
  });
});

describe('by halves', () => {
  test('a portion ends with a thousand paths, or a hundred rows', async () => {
    const sizes = async (paths: number): Promise<number[]> => {
      const seen: number[] = [];
      const count: Answer = (portion) => {
        seen.push(targetsOf(portion).length);
        return echo(portion);
      };
      await textOf(halved(250, tallyOf(), count, paths));
      return seen;
    };
    expect(await sizes(2)).toEqual([100, 100, 50]);
    expect(await sizes(10)).toEqual([100, 100, 50]);
    expect(await sizes(50)).toEqual([...Array<number>(12).fill(20), 10]);
    expect((await sizes(1000)).every((size) => size === 1)).toBe(true);
  });

  test('rows are looked for a few portions ahead of what is written', async () => {
    let looked = 0;
    const find = (row: BatchRow) => {
      looked += 1;
      return foundAs(0)(row);
    };
    for await (const piece of halvedBatch(
      { rows: rowsOf(50_000), find },
      [echo],
      PARTS,
      tallyOf(),
    )) {
      if (piece !== '[') break;
    }
    expect(looked).toBeGreaterThan(100);
    expect(looked).toBeLessThanOrEqual(40 * 100);
  });

  test('a thread has several portions at once: it need not wait for ours', async () => {
    let waiting = 0;
    let most = 0;
    const slow: Answer = async (portion) => {
      waiting += 1;
      most = Math.max(most, waiting);
      await new Promise((done) => setTimeout(done, 1));
      waiting -= 1;
      return echo(portion);
    };
    await textOf(halved(3000, tallyOf(), slow));
    expect(most).toBe(8);
  });
});

const ROOT = resolve(import.meta.dirname, '../..');
const WORDS = ['batch', '--data', 'fixtures/two-desks', '--as-of', '2026-11-22', '--top', '2'];
const isBuilt = existsSync(join(ROOT, 'dist/bundle/batch-worker.cjs'));

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(isBuilt)('a batch of the built program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'refpath-threads-'));
    const wanted = ['CISO at Altex', 'VP Sales', 'Nobody Known', 'head of security at banks', 'p7'];
    const rows = Array.from({ length: 1600 }, (_, i) => `"${wanted[i % 5]}",${i}`);
    writeFileSync(join(folder, 'targets.csv'), `target,priority\n${rows.join('\n')}\n`);
    // Threads share what an earlier run kept.
    run('csv', 1);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const environment = (threads: number) => ({
    ...{ ...process.env, REFPATH_CACHE_DIR: folder },
    REFPATH_THREADS: String(threads),
  });

  const run = (format: string, threads: number, ...more: string[]) =>
    spawnSync(
      process.execPath,
      ['bin/refpath.js', ...WORDS, '--targets', join(folder, 'targets.csv')].concat(
        ...[['--format', format], more],
      ),
      { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 28, env: environment(threads) },
    );

  test.each([
    ['csv', [1, 2, 3]],
    ['tsv', [1, 2]],
    ['json', [1, 2, 3]],
    ['ndjson', [1, 2]],
    ['table', [1, 2]],
  ])('is the same bytes on one thread, by halves and by rows: %s, %j', (format, threads) => {
    const [alone, ...others] = threads.map((count) => run(format, count));
    expect(alone?.status).toBe(0);
    expect(alone?.stdout.split('\n').length).toBeGreaterThan(1600);
    for (const { status, stdout, stderr } of others) {
      expect(status).toBe(0);
      expect(stdout).toBe(alone?.stdout);
      expect(stderr).toBe(alone?.stderr);
    }
  });

  test('ends quietly where its reader goes away', () => {
    const words = `node bin/refpath.js ${WORDS.join(' ')} --targets ${join(folder, 'targets.csv')}`;
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; ${words} --format ndjson | head -1`],
      { cwd: ROOT, encoding: 'utf8', env: environment(2) },
    );
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('bug');
    expect(status).toBe(0);
  });

  test('needs no second thread where nothing is kept', () => {
    const kept = run('csv', 2);
    const { stdout, status } = run('csv', 2, '--no-cache');
    expect([status, stdout]).toEqual([0, kept.stdout]);
  });

  test('says what is wrong with its data as one thread does', () => {
    const runs = [1, 2].map((threads) => run('csv', threads, '--data', 'no-such-folder'));
    expect(runs.map(({ status }) => status)).toEqual([66, 66]);
    expect(runs[1]?.stderr).toBe(runs[0]?.stderr);
  });
});
