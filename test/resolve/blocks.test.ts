import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyNumbers } from '../../src/model/key-numbers.ts';
import { blocksByContent, blocksOf, eachBlock } from '../../src/resolve/blocks.ts';
import type { ContentOrder } from '../../src/resolve/content-order.ts';
import { pairKey, secondOf } from '../../src/resolve/pair-key.ts';

describe('blocks', () => {
  test('hold their members in the order given; key 0 is none', () => {
    const found: [number[], number][] = [];
    const keys = Int32Array.of(7, 0, 5, 7, 5, 9, 7);
    const things = Int32Array.of(60, 50, 40, 30, 20, 10, 0);
    eachBlock(blocksOf(keys, things), (members, first) => {
      found.push([[...members], first]);
    });
    expect(found).toEqual([
      [[60, 30, 0], 0],
      [[40, 20], 2],
    ]);
  });

  test('of nothing are none', () => {
    expect(blocksOf(new Int32Array(), new Int32Array()).count).toBe(0);
    expect(blocksOf(Int32Array.of(0, 0), Int32Array.of(1, 2)).count).toBe(0);
  });

  test('of one are none: who stands alone belongs to no block', () => {
    const { count, member } = blocksOf(
      Float64Array.of(3, 2 ** 50, 5, 3),
      Int32Array.of(1, 2, 3, 4),
    );
    expect([count, [...member]]).toEqual([1, [1, 4]]);
  });

  test('in which nobody asks may be left out; who asks meets all others', () => {
    const keys = Int32Array.of(7, 7, 5, 5, 7, 9, 9);
    const things = Int32Array.of(0, 1, 2, 3, 4, 5, 6);
    const settled = Uint8Array.of(1, 0, 1, 1, 1, 0, 0);
    const { count, member, first } = blocksOf(keys, things, settled);
    expect([count, [...member], [...first]]).toEqual([2, [0, 1, 4, 5, 6], [0, 5]]);
  });

  test('of settled members only are none', () => {
    const all = Int32Array.of(1, 1, 1, 2, 2);
    expect(blocksOf(all, Int32Array.of(0, 1, 2, 3, 4), new Uint8Array(5).fill(1)).count).toBe(0);
  });

  test('are those of a map of lists, whatever the keys', () => {
    const key = fc.oneof(
      fc.integer({ min: 0, max: 6 }),
      fc.maxSafeInteger().filter((n) => n >= 0),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 80 }), (keys) => {
        const lists = new Map<number, number[]>();
        keys.forEach((one, i) => {
          if (one !== 0) lists.set(one, [...(lists.get(one) ?? []), i]);
        });
        const found: number[][] = [];
        const things = Int32Array.from(keys.keys());
        eachBlock(blocksOf(Float64Array.from(keys), things), (members, first) => {
          expect(first).toBe(members[0]);
          found.push([...members]);
        });
        expect(found).toEqual([...lists.values()].filter((list) => list.length > 1));
      }),
    );
  });
});

/** As if of two records the one with the greater number came first. */
const downwards: ContentOrder = {
  compare: (a, b) => b - a,
  whole: () => new Int32Array(),
  places: (records) =>
    new Int32Array(records.length)
      .map((_, place) => place)
      .sort((a, b) => (records[b] ?? 0) - (records[a] ?? 0) || a - b),
};

type Listed = readonly (readonly number[])[];

const byContent = (keys: Float64Array | Int32Array, things: Int32Array, own?: number): Listed => {
  const found: number[][] = [];
  eachBlock(blocksByContent(keys, things, downwards, own), (members, first) => {
    found.push([keys[first] ?? 0, ...members]);
  });
  return found;
};

describe('blocks by content', () => {
  test.each<[string, number[], number[], number | undefined, Listed]>([
    ['none', [], [], undefined, []],
    ['who stands alone is in none', [7, 5, 0, 0], [1, 2, 3, 4], undefined, []],
    ['members in the order of theirs', [7, 7, 7], [1, 3, 2], undefined, [[7, 3, 2, 1]]],
    [
      'blocks in the order of their first',
      [7, 5, 7, 5],
      [1, 2, 3, 4],
      undefined,
      [
        [5, 4, 2],
        [7, 3, 1],
      ],
    ],
    [
      'one that stands there twice',
      [7, 5, 7, 5],
      [1, 1, 1, 1],
      undefined,
      [
        [7, 1, 1],
        [5, 1, 1],
      ],
    ],
    ['behind the own ones as given', [7, 7, 7, 7], [1, 2, 8, 9], 2, [[7, 2, 1, 8, 9]]],
    [
      'own ones in front of all others',
      [7, 5, 5, 7],
      [1, 2, 8, 9],
      2,
      [
        [5, 2, 8],
        [7, 1, 9],
      ],
    ],
    [
      'none of their own',
      [7, 5, 5, 7],
      [1, 2, 8, 9],
      0,
      [
        [7, 1, 9],
        [5, 2, 8],
      ],
    ],
    [
      'only who shares something counts',
      [7, 5, 7, 5],
      [1, 2, 8, 9],
      1,
      [
        [7, 1, 8],
        [5, 2, 9],
      ],
    ],
  ])('%s', (_, keys, things, own, expected) => {
    expect(byContent(Int32Array.from(keys), Int32Array.from(things), own)).toEqual(expected);
    expect(byContent(Float64Array.from(keys), Int32Array.from(things), own)).toEqual(expected);
  });

  test('are those of the members put in order before', () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const sorted = rows.toSorted(([, a], [, b]) => b - a);
        const keys = Int32Array.from(sorted, ([key]) => key);
        const expected: number[][] = [];
        eachBlock(
          blocksOf(
            keys,
            Int32Array.from(sorted, ([, thing]) => thing),
          ),
          (block, first) => {
            expected.push([keys[first] ?? 0, ...block]);
          },
        );
        const given = [rows.map(([key]) => key), rows.map(([, thing]) => thing)] as const;
        const [ours, things] = [Int32Array.from(given[0]), Int32Array.from(given[1])];
        expect(byContent(ours, things)).toEqual(expected);
        // Numbers of a wide table, and such as only a hash tells apart.
        const wide = ours.map((key) => key * 1_000_003);
        expect(byContent(wide, things).map(([, ...block]) => block)).toEqual(
          expected.map(([, ...block]) => block),
        );
      }),
    );
  });
});

describe('key numbers', () => {
  test('are those of a map, in the order of first sight', () => {
    const key = fc.oneof(
      fc.integer({ min: 1, max: 9 }),
      fc.maxSafeInteger().filter((n) => n > 0),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
        const numbers = keyNumbers();
        const known = new Map<number, number>();
        for (const one of keys) {
          expect(numbers.find(one)).toBe(known.get(one) ?? -1);
          if (!known.has(one)) known.set(one, known.size);
          expect(numbers.of(one)).toBe(known.get(one));
        }
        expect(numbers.count).toBe(known.size);
      }),
    );
  });
});

test('a pair’s key gives its second number back, and other pairs have other keys', () => {
  const number = fc.integer({ min: 1, max: 2 ** 26 - 1 });
  fc.assert(
    fc.property(number, number, number, number, (a, b, c, d) => {
      expect(secondOf(pairKey(a, b))).toBe(b);
      expect(pairKey(a, b) === pairKey(c, d)).toBe(a === c && b === d);
    }),
  );
});
