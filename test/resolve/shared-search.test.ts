import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLinks } from '../../src/resolve/best-links.ts';
import { WAYS } from '../../src/resolve/candidates.ts';
import { linksOfAllWays, type SharedSearch } from '../../src/resolve/shared-search.ts';
import { type Links, pairSearch } from '../../src/resolve/similar-pairs.ts';
import { taskOf, village, wordsOf } from './pair-task.ts';

const people = village(80);
const task = taskOf(people);
const apart = (): boolean => false;
const best = (found: Links): string[] => wordsOf(bestLinks(found, apart));
const alone = best(linksOfAllWays(pairSearch(task)));

/** OURS: nobody else takes the way; FOUND: another one does, and finds it; LOST: takes it and never answers. */
const [OURS, FOUND, LOST] = [0, 1, 2];

const others = (fates: readonly number[]) => {
  const asked: number[] = [];
  const search = pairSearch(taskOf(people));
  const shared: SharedSearch = {
    take: (way) => fates[way] === OURS,
    found(way) {
      asked.push(way);
      return fates[way] === FOUND ? search.linksOf(way) : undefined;
    },
  };
  return { shared, asked };
};

describe('pairs that several search for', () => {
  test('are there at all', () => {
    expect(alone.length).toBeGreaterThan(20);
  });

  test.each([
    ['nobody else is quick enough', OURS],
    ['others have all ways', FOUND],
    ['others die with all ways', LOST],
  ])('are those of one where %s', (_, fate) => {
    const { shared, asked } = others(new Array(WAYS).fill(fate));
    expect(best(linksOfAllWays(pairSearch(task), shared))).toEqual(alone);
    expect(asked).toHaveLength(fate === OURS ? 0 : WAYS);
  });

  test('are those of one, whoever has which way', () => {
    const fates = fc.array(fc.constantFrom(OURS, FOUND, LOST), {
      minLength: WAYS,
      maxLength: WAYS,
    });
    fc.assert(
      fc.property(fates, (of) => {
        const { shared, asked } = others(of);
        expect(best(linksOfAllWays(pairSearch(task), shared))).toEqual(alone);
        expect(asked).toEqual(of.flatMap((fate, way) => (fate === OURS ? [] : [way])));
      }),
      { numRuns: 25 },
    );
  });

  test('are asked for when all of our own are found', () => {
    const events: string[] = [];
    const search = pairSearch(task);
    const shared: SharedSearch = {
      take: (way) => way % 2 === 0,
      found: (way) => void events.push(`wait ${way}`),
    };
    const linksOf = (way: number): Links => {
      events.push(`search ${way}`);
      return search.linksOf(way);
    };
    linksOfAllWays({ ...search, linksOf }, shared);
    const firstWait = events.findIndex((event) => event.startsWith('wait'));
    expect(events.slice(0, firstWait)).toEqual(
      [0, 2, 4, 6, 8].slice(0, Math.ceil(WAYS / 2)).map((way) => `search ${way}`),
    );
  });
});
