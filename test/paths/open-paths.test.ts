import { describe, expect, test } from 'vitest';
import {
  begin,
  compareOpen,
  extend,
  openPaths,
  peopleFrom,
  standsOn,
} from '../../src/paths/open-paths.ts';

/** The entry at the end of a path grown from its target, at a bound. */
const grown = (open: ReturnType<typeof openPaths>, people: number[], bound: number): number => {
  const [target = 0, ...others] = people;
  const entry = others.reduce(
    (parent, person) => extend(open, parent, person, bound),
    begin(open, 0, target, 0),
  );
  open.bound[entry] = bound;
  return entry;
};

describe('a path under way', () => {
  test('is read from its newest person to the target', () => {
    const open = openPaths();
    expect(peopleFrom(open, grown(open, [9, 4, 7], 1))).toEqual([7, 4, 9]);
  });

  test('knows who stands on it', () => {
    const open = openPaths();
    const entry = grown(open, [9, 4, 7], 1);
    expect([9, 4, 7, 5].map((person) => standsOn(open, entry, person))).toEqual([
      ...[true, true, true, false],
    ]);
  });

  test('keeps state, target and pair of what it grew from', () => {
    const open = openPaths();
    const root = begin(open, 3, 9, 17);
    open.state[root] = 1;
    open.pair[root] = 5;
    const entry = extend(open, root, 4, 20);
    expect([open.state[entry], open.pair[entry], open.root[entry]]).toEqual([1, 5, 3]);
    expect([open.depth[entry], open.spent[entry], open.parent[entry]]).toEqual([1, 20, root]);
  });

  test('starts with no pair, at the cost of its fit', () => {
    const open = openPaths();
    const root = begin(open, 0, 9, 17);
    expect([open.pair[root], open.bound[root], open.depth[root]]).toEqual([-1, 17, 0]);
  });

  test('stays as it is when there are more than there was room for', () => {
    const open = openPaths();
    const first = grown(open, [9, 4, 7], 3);
    for (let person = 0; person < 5000; person++) extend(open, first, person, 4);
    expect(peopleFrom(open, first)).toEqual([7, 4, 9]);
    expect(peopleFrom(open, open.count - 1)).toEqual([4999, 7, 4, 9]);
    expect(open.bound[first]).toBe(3);
  });
});

describe('the order of paths under way', () => {
  const compare = (one: [number[], number], other: [number[], number]): number => {
    const open = openPaths();
    return Math.sign(compareOpen(open, grown(open, ...one), grown(open, ...other)));
  };

  test.each<[string, [number[], number], [number[], number]]>([
    ['the cheaper', [[9, 8], 1], [[1, 2], 2]],
    ['the target with the smaller number', [[1, 8], 1], [[2, 3], 1]],
    ['the smaller number nearest the target', [[9, 2, 8], 1], [[9, 3, 1], 1]],
    ['the smaller number at the end', [[9, 2, 7], 1], [[9, 2, 8], 1]],
    ['the shorter, if one is a part of the other', [[9, 2], 1], [[9, 2, 0], 1]],
    ['the smaller number, however long', [[9, 2, 7, 8], 1], [[9, 3], 1]],
  ])('%s comes first', (_, one, other) => {
    expect(compare(one, other)).toBe(-1);
    expect(compare(other, one)).toBe(1);
  });

  test('is by people, not by entries that lead there', () => {
    const open = openPaths();
    const later = grown(open, [9, 3, 1], 1);
    const root = grown(open, [9], 0);
    const near = extend(open, root, 3, 1);
    const sooner = extend(open, near, 0, 1);
    open.bound[sooner] = 1;
    expect(compareOpen(open, sooner, later)).toBeLessThan(0);
  });
});
