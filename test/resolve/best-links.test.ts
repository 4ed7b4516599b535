import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestLinks } from '../../src/resolve/best-links.ts';

type Link = readonly [a: number, b: number, bits: number];

const best = (links: readonly Link[], apart: readonly string[] = []): Link[] => {
  const { a, b, bits } = bestLinks(
    {
      a: Int32Array.from(links, ([one]) => one),
      b: Int32Array.from(links, ([, other]) => other),
      bits: Float64Array.from(links, ([, , worth]) => worth),
    },
    (one, other) => apart.includes(`${one} ${other}`),
  );
  return [...bits].map((worth, i) => [a[i] ?? -1, b[i] ?? -1, worth]);
};

describe('pairs of records', () => {
  test.each<[why: string, found: readonly Link[], sorted: readonly Link[]]>([
    ['none', [], []],
    [
      'come best first',
      [
        [0, 1, 2],
        [0, 2, 9.5],
        [1, 2, 3],
      ],
      [
        [0, 2, 9.5],
        [1, 2, 3],
        [0, 1, 2],
      ],
    ],
    [
      'worth the same come by the first record, then by the second',
      [
        [1, 3, 4],
        [0, 9, 4],
        [1, 2, 4],
        [0, 10, 4],
      ],
      [
        [0, 9, 4],
        [0, 10, 4],
        [1, 2, 4],
        [1, 3, 4],
      ],
    ],
    [
      'found in several ways are one',
      [
        [0, 1, 4],
        [0, 2, 4],
        [0, 1, 4],
        [0, 1, 4],
      ],
      [
        [0, 1, 4],
        [0, 2, 4],
      ],
    ],
    ['worth nothing are there', [[0, 1, 0]], [[0, 1, 0]]],
  ])('%s', (_, found, sorted) => {
    expect(best(found)).toEqual(sorted);
  });

  test('that must stay two are left out', () => {
    const links: Link[] = [
      [0, 1, 5],
      [0, 2, 4],
      [1, 2, 3],
    ];
    expect(best(links, ['0 1', '1 2'])).toEqual([[0, 2, 4]]);
  });

  test('stand in one order, whoever found them first', () => {
    const link = fc
      .tuple(fc.nat(4), fc.nat(4))
      .map(([a, b]): Link => [a, a + b + 1, (a * 7 + b) % 3]);
    const pair = fc
      .array(link, { maxLength: 20 })
      .chain((links) =>
        fc.tuple(fc.constant(links), fc.shuffledSubarray(links, { minLength: links.length })),
      );
    fc.assert(
      fc.property(pair, ([links, others]) => {
        expect(best(others)).toEqual(best(links));
        expect(best([...links, ...others])).toEqual(best(links));
      }),
      { numRuns: 60 },
    );
  });
});
