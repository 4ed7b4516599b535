import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../src/model/tie-settings.ts';
import { startTieThreads as fromSource } from '../src/tie-threads.ts';
import { makeTies } from '../src/ties/make-ties.ts';
import type { ShareMeasuring } from '../src/ties/measure-ties.ts';
import { crowd } from './ties/crowd.ts';
import { world } from './ties/world.ts';

const BUILT = resolve(import.meta.dirname, '../dist');

const resolved = world(crowd());
const rows = resolved.evidence.count;
const made = (share?: ShareMeasuring) => {
  const ties = makeTies(resolved, DEFAULT_TIE_SETTINGS, undefined, share);
  const { a, b, strength, flags, evidenceStart, evidenceOrder } = ties;
  return { a, b, strength, flags, evidenceStart, evidenceOrder };
};
const alone = made();

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(existsSync(join(BUILT, 'tie-worker.js')))('threads that measure ties', () => {
  let start: typeof fromSource;
  beforeAll(async () => {
    ({ startTieThreads: start } = await import(pathToFileURL(join(BUILT, 'tie-threads.js')).href));
  });

  const helpersOf = (count: number) => {
    const helpers = start(rows, { count, leastRows: 1 });
    if (!helpers) throw new Error('no threads');
    return helpers;
  };

  test.each([2, 3])('make the ties of one: %d', (count) => {
    const { share, stop } = helpersOf(count);
    expect(made(share)).toEqual(alone);
    stop();
  });

  test('make them by themselves, where we are slow', () => {
    const { share, stop } = helpersOf(2);
    const theirs = made((task) => {
      const shared = share(task);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
      expect(shared.take(0)).toBe(false);
      return shared;
    });
    expect(theirs).toEqual(alone);
    stop();
  });

  test('that die have measured nothing, so that all is measured here', () => {
    const { share, stop } = helpersOf(2);
    // A thread cannot do anything without rules.
    const none = JSON.parse('{ "rules": null }');
    const broken: ShareMeasuring = (task) =>
      share({ ...task, context: { ...task.context, ...none } });
    expect(made(broken)).toEqual(alone);
    stop();
  });

  test.each([
    ['one thread', 1, 1],
    ['a thread more than rows pay for', 2, undefined],
  ])('do not begin for %s', (_, count, leastRows) => {
    expect(start(rows, leastRows === undefined ? { count } : { count, leastRows })).toBeUndefined();
  });
});

test('modules that are run from their sources have no threads', () => {
  expect(fromSource(10 ** 8, { count: 8 })).toBeUndefined();
});
