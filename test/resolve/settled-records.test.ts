import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf } from '../../src/resolve/clusters.ts';
import { settledRecords } from '../../src/resolve/settled-records.ts';
import { cleanPeople } from './clean-people.ts';

const PROFILES = ['linkedin.com/in/jon', 'linkedin.com/in/ana', 'linkedin.com/in/bo'];
const MEMBER = 'https://www.linkedin.com/in/ACoAAAbcdefghijklmnop';

/** Whom the records are of, and what profiles they name: "jon" is that of PROFILES. */
const settled = (rows: readonly (readonly [person: number, slug: string])[]): number[] => {
  const url = (slug: string) => (slug === '' ? {} : { url: `linkedin.com/in/${slug}` });
  const { clean } = cleanPeople(rows.map(([, slug]) => ({ name: 'Jon Smith', ...url(slug) })));
  return [...settledRecords(clean, (record) => rows[record]?.[0] ?? -1)];
};

describe('settled are people with one profile that is nobody else’s', () => {
  test.each<[string, [number, string][], number[]]>([
    [
      'two people',
      [
        [0, 'jon'],
        [1, 'ana'],
      ],
      [1, 1],
    ],
    [
      'all their rows',
      [
        [0, 'jon'],
        [0, ''],
        [0, 'jon'],
      ],
      [1, 1, 1],
    ],
    [
      'none without one',
      [
        [0, ''],
        [1, 'ana'],
      ],
      [0, 1],
    ],
    [
      'none with two',
      [
        [0, 'jon'],
        [0, 'ana'],
        [2, 'bo'],
      ],
      [0, 0, 1],
    ],
    [
      'nobody whose profile another names',
      [
        [0, 'jon'],
        [1, 'jon'],
        [2, 'bo'],
      ],
      [0, 0, 1],
    ],
    [
      'not who shares one of two',
      [
        [0, 'jon'],
        [0, 'ana'],
        [2, 'ana'],
      ],
      [0, 0, 0],
    ],
  ])('%s', (_, rows, expected) => {
    expect(settled(rows)).toEqual(expected);
  });

  test('a number among members is no chosen name', () => {
    const { clean } = cleanPeople([{ name: 'Jon Smith', url: MEMBER }]);
    expect([...settledRecords(clean, (record) => record)]).toEqual([0]);
  });
});

test('two settled records are of one person or of two that stay apart', () => {
  const row = fc.option(fc.constantFrom(...PROFILES), { nil: undefined });
  const join = fc.tuple(fc.nat(7), fc.nat(7), fc.constantFrom('id', 'declared', 'email'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 8, maxLength: 8 }), fc.array(join), (urls, joins) => {
      const { clean } = cleanPeople(urls.map((url) => ({ name: 'Jo', ...(url && { url }) })));
      const clusters = clustersOf(clean);
      for (const [a, b, reason] of joins) clusters.join(a, b, reason);
      const found = settledRecords(clean, clusters.root);
      const records = [...found.keys()].filter((record) => found[record] === 1);
      const pairs = records.flatMap((a) => records.map((b) => [a, b] as const));
      const near = pairs.filter(([a, b]) => !clusters.different(a, b));
      expect(near.filter(([a, b]) => clusters.root(a) !== clusters.root(b))).toEqual([]);
    }),
  );
});
