import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { startPairThreads as fromSource } from '../src/pair-threads.ts';
import { bestLinks } from '../src/resolve/best-links.ts';
import { WAYS } from '../src/resolve/candidates.ts';
import { linksOfAllWays, type SharedSearch } from '../src/resolve/shared-search.ts';
import { type Links, type PairTask, pairSearch } from '../src/resolve/similar-pairs.ts';
import { taskOf, village, wordsOf } from './resolve/pair-task.ts';

const BUILT = resolve(import.meta.dirname, '../dist');

const task = taskOf(village(120));
const apart = (): boolean => false;
const best = (found: Links): string[] => wordsOf(bestLinks(found, apart));
const alone = best(linksOfAllWays(pairSearch(task)));

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(existsSync(join(BUILT, 'pair-worker.js')))('threads that look for pairs', () => {
  let start: typeof fromSource;
  beforeAll(async () => {
    ({ startPairThreads: start } = await import(
      pathToFileURL(join(BUILT, 'pair-threads.js')).href
    ));
  });

  const sharedBy = (count: number, of: PairTask): SharedSearch & { stop(): void } => {
    const threads = start(of.clean.count, { count, leastRecords: 1 });
    const shared = threads?.share(of);
    if (!threads || !shared) throw new Error('no threads');
    return { ...shared, stop: threads.stop };
  };

  test.each([2, 3])('find what one thread finds: %d', (count) => {
    const shared = sharedBy(count, task);
    expect(best(linksOfAllWays(pairSearch(task), shared))).toEqual(alone);
    shared.stop();
  });

  test('find all of it, where we are slow', async () => {
    const shared = sharedBy(2, task);
    const isTheirs = (way: number): boolean => !shared.take(way);
    await new Promise((ready) => setTimeout(ready, 1500));
    const theirs = Array.from({ length: WAYS }, (_, way) => way).filter(isTheirs);
    expect(theirs.length).toBeGreaterThan(0);
    const here = pairSearch(task);
    for (const way of theirs) {
      const found = shared.found(way);
      expect(found && best(found), `way ${way}`).toEqual(best(here.linksOf(way)));
    }
    shared.stop();
  });

  test('that die have found nothing, so that all is found here', () => {
    // A thread cannot even begin with records whose columns are not there.
    const { clean } = task;
    const broken = {
      ...clean,
      names: { ...clean.names, start: { ...clean.names.start, view: () => new Int32Array(0) } },
    };
    const shared = sharedBy(2, { ...task, clean: broken });
    expect(best(linksOfAllWays(pairSearch(task), shared))).toEqual(alone);
    shared.stop();
  });

  test.each([
    ['one thread', 1, 1],
    ['a thread more than records pay for', 2, undefined],
  ])('do not begin for %s', (_, count, leastRecords) => {
    const options = leastRecords === undefined ? { count } : { count, leastRecords };
    expect(start(task.clean.count, options)).toBeUndefined();
  });
});

test('modules that are run from their sources have no threads', () => {
  expect(fromSource(10 ** 7, { count: 8 })).toBeUndefined();
});
