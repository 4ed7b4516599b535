import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { threadsFor } from '../../src/cli/batch-threads.ts';

describe('threads', () => {
  test.each([
    [0, '8', 0],
    [499, '8', 0],
    [1000, '8', 2],
    [1999, '8', 3],
    [100_000, '8', 8],
    [100_000, '1', 1],
  ])('for %i rows, %s asked for: %i', (rows, most, threads) => {
    expect(threadsFor(rows, { REFPATH_THREADS: most })).toBe(threads);
  });

  test.each([
    [0, 0],
    [9_999, 0],
    [10_000, 1],
    [19_999, 1],
  ])('for %i rows, where nobody asks: %i, however many cores there are', (rows, threads) => {
    expect(threadsFor(rows, {})).toBe(threads);
  });

  test('for very many rows, where nobody asks: one a core', () => {
    expect(threadsFor(10 ** 9, {})).toBe(availableParallelism());
  });

  test.each(['', '0', '-2', 'many', '1.5', undefined])('%s is no number of threads', (most) => {
    expect(threadsFor(10 ** 6, { REFPATH_THREADS: most })).toBeGreaterThanOrEqual(1);
  });
});

const ROOT = resolve(import.meta.dirname, '../..');
const isBuilt = existsSync(join(ROOT, 'dist/bundle/batch-worker.cjs'));

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(isBuilt)('a batch of the built program', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'refpath-threads-'));
    const wanted = ['CISO at Altex', 'VP Sales', 'Nobody Known', 'head of security at banks', 'p7'];
    const rows = Array.from({ length: 1100 }, (_, i) => `"${wanted[i % 5]}",${i}`);
    writeFileSync(join(folder, 'targets.csv'), `target,priority\n${rows.join('\n')}\n`);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (format: string, threads: number) => {
    const words = ['batch', '--data', 'fixtures/two-desks', '--as-of', '2026-11-22', '--top', '2'];
    return spawnSync(
      process.execPath,
      ['bin/refpath.js', ...words, '--targets', join(folder, 'targets.csv'), '--format', format],
      {
        cwd: ROOT,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        env: { ...process.env, REFPATH_CACHE_DIR: folder, REFPATH_THREADS: String(threads) },
      },
    );
  };

  test.each(['csv', 'ndjson'])('is the same bytes on one thread and on two: %s', (format) => {
    const first = run(format, 1);
    const [one, two] = [run(format, 1), run(format, 2)];
    expect([first.status, one.status, two.status]).toEqual([0, 0, 0]);
    expect(one.stdout).toBe(first.stdout);
    expect(two.stdout).toBe(first.stdout);
    expect(two.stderr).toBe(one.stderr);
    expect(first.stdout.split('\n').length).toBeGreaterThan(1100);
  });
});
