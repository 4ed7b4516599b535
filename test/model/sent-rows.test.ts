import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundPath } from '../../src/model/path.ts';
import { heardRows, memoryOf, type RowFound, sentRows } from '../../src/model/sent-rows.ts';

const path = (people: number[], ties: number[], fit = 1, strength = 0.5): FoundPath => ({
  ...{ people, ties, fit, strength },
});

const row = (target: string, paths: FoundPath[] = []): RowFound => ({
  ...{ target, paths, priority: '' },
  lack: paths.length > 0 ? undefined : { code: 'no-path', facts: { query: target, maxHops: 3 } },
});

/** As it comes out on the other side. */
const sent = (rows: readonly RowFound[]): RowFound[] => {
  const told = sentRows(rows);
  return [...heardRows(structuredClone(told, { transfer: memoryOf(told) }))];
};

describe('what was found for rows comes to another thread as it was', () => {
  test.each<[string, RowFound[]]>([
    ['no rows', []],
    ['a row that found nothing', [row('Nobody Known')]],
    ['a direct path', [row('Tess', [path([4, 7], [2])])]],
    ['paths of several lengths', [row('c', [path([1, 2, 3], [9, 8]), path([1, 5], [0])])]],
    ['a path of the most ties', [row('d', [path([1, 2, 3, 4, 5, 6, 7], [6, 5, 4, 3, 2, 1])])]],
    ['rows with nothing between others', [row('a', [path([0, 1], [0])]), row('b'), row('c')]],
    ['one row twice', [row('a', [path([0, 1], [0])]), row('a', [path([0, 1], [0])])]],
    ['the largest numbers', [row('z', [path([2 ** 31 - 1, 0], [2 ** 31 - 1], 1e-300, 1)])]],
  ])('%s', (_what, rows) => {
    expect(sent(rows)).toEqual(rows);
  });

  test('with priority and words of any letters', () => {
    const odd = { ...row('Zoë "Z" ⅔\n', [path([1, 2], [3], 1 / 3, 0.1 + 0.2)]), priority: 'É, 1' };
    expect(sent([odd])).toEqual([odd]);
  });

  test('whatever was found', () => {
    const number = fc.nat(2 ** 31 - 1);
    const share = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });
    const paths = fc.array(
      fc.integer({ min: 1, max: 6 }).chain((hops) =>
        fc.record({
          people: fc.array(number, { minLength: hops + 1, maxLength: hops + 1 }),
          ties: fc.array(number, { minLength: hops, maxLength: hops }),
          fit: share,
          strength: share,
        }),
      ),
      { maxLength: 8 },
    );
    const rows = fc.array(
      fc.record({
        ...{ target: fc.string(), priority: fc.string(), paths },
        lack: fc.constant(undefined),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, (found) => {
        expect(sent(found)).toEqual(found);
      }),
    );
  });
});

test('paths are handed over, not copied: here they are gone', () => {
  const told = sentRows([row('a', [path([1, 2], [3])])]);
  expect(told.paths.length).toBe(4);
  structuredClone(told, { transfer: memoryOf(told) });
  expect([told.paths.length, told.values.length]).toEqual([0, 0]);
});

test('rows are made one after the other, when they are asked for', () => {
  const rows = Array.from({ length: 3 }, (_, i) => row(`${i}`, [path([i, i + 1], [i])]));
  const heard = heardRows(sentRows(rows))[Symbol.iterator]();
  expect(heard.next().value).toEqual(rows[0]);
  expect(heard.next().value).toEqual(rows[1]);
});
