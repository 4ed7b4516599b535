import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { startLayoutThread as fromSource } from '../src/layout-threads.ts';
import { DEFAULT_TIE_SETTINGS } from '../src/model/tie-settings.ts';
import { type LayoutTask, laidOut } from '../src/ties/laid-out.ts';
import { crowd } from './ties/crowd.ts';
import { world } from './ties/world.ts';

const BUILT = resolve(import.meta.dirname, '../dist');

const told = world(crowd());
const jobs = told.jobs.count;
const functions = Uint8Array.from({ length: jobs }, (_, job) => job % 5);
const task: LayoutTask = { told, settings: DEFAULT_TIE_SETTINGS, functions };

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(existsSync(join(BUILT, 'layout-worker.js')))('a thread that lays out stays', () => {
  let start: typeof fromSource;
  beforeAll(async () => {
    const path = pathToFileURL(join(BUILT, 'layout-threads.js')).href;
    ({ startLayoutThread: start } = await import(path));
  });

  const helpersOf = (count: number) => {
    const helpers = start(jobs, { count, leastJobs: 1 });
    if (!helpers) throw new Error('no thread');
    return helpers;
  };

  /** What it lays out, once it has had the time to begin. */
  const foundBy = (count: number, asked: LayoutTask) => {
    const { share, stop } = helpersOf(count);
    const others = share(asked);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
    const isOurs = others.take(0);
    const found = isOurs ? undefined : others.found(0);
    stop();
    return { isOurs, found };
  };

  test.each([2, 3])('lays out what one does: %d', (count) => {
    expect(foundBy(count, task)).toEqual({ isOurs: false, found: laidOut(task) });
  });

  test('that dies has laid out nothing', () => {
    // A thread cannot do anything without settings.
    const none = JSON.parse('{ "settings": null }');
    expect(foundBy(2, { ...task, ...none }).found).toBeUndefined();
  });

  test.each([
    ['one thread', 1, 1],
    ['a thread more than jobs pay for', 2, undefined],
  ])('does not begin for %s', (_, count, leastJobs) => {
    expect(start(jobs, leastJobs === undefined ? { count } : { count, leastJobs })).toBeUndefined();
  });
});

test('modules that are run from their sources have no threads', () => {
  expect(fromSource(10 ** 8, { count: 8 })).toBeUndefined();
});
