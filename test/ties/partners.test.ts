import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceRecords, putRecord } from '../../src/ties/evidence-records.ts';
import { findPartners, newPartners } from '../../src/ties/partners.ts';

/** Partners of person 0 and how many rows there are of each. */
const found = (
  known: readonly number[],
  colleagues: readonly number[],
  partners = newPartners(),
) => {
  const records = evidenceRecords(known.length);
  known.forEach((high, row) => {
    putRecord(records, row, { high, row, day: 0, says: 0, value: 0 });
  });
  const slots = Int32Array.from(known, (_, i) => i);
  findPartners(
    partners,
    0,
    { records, slots, from: 0, until: known.length },
    {
      start: Int32Array.of(0, colleagues.length),
      b: Int32Array.from(colleagues),
      floor: 0.02,
    },
  );
  return Array.from({ length: partners.count }, (_, i) => [
    partners.people[i],
    (partners.ends[i] ?? 0) - (i === 0 ? 0 : (partners.ends[i - 1] ?? 0)),
  ]);
};

describe('partners', () => {
  test.each([
    ['nobody', [], [], []],
    [
      'who is known by evidence',
      [3, 3, 7],
      [],
      [
        [3, 2],
        [7, 1],
      ],
    ],
    [
      'who is known by a company',
      [],
      [2, 9],
      [
        [2, 0],
        [9, 0],
      ],
    ],
    ['who is known by both, once', [4, 4], [4], [[4, 2]]],
    [
      'each in turn',
      [1, 5],
      [2, 5, 8],
      [
        [1, 1],
        [2, 0],
        [5, 1],
        [8, 0],
      ],
    ],
    [
      'colleagues after the last row',
      [1],
      [6, 7],
      [
        [1, 1],
        [6, 0],
        [7, 0],
      ],
    ],
  ])('are %s', (_, known, colleagues, expected) => {
    expect(found(known, colleagues)).toEqual(expected);
  });

  test('of a second person keep nothing of the first', () => {
    const room = newPartners();
    found([1, 2, 3], [4, 5], room);
    expect(found([8], [], room)).toEqual([[8, 1]]);
  });

  test('are the union of both lists, whatever they are', () => {
    const people = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 80 });
    fc.assert(
      fc.property(people, fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (rows, colleagues) => {
        const known = rows.toSorted((x, y) => x - y);
        const all = [...new Set([...known, ...colleagues])].sort((x, y) => x - y);
        expect(
          found(
            known,
            colleagues.toSorted((x, y) => x - y),
          ),
        ).toEqual(all.map((one) => [one, known.filter((other) => other === one).length]));
      }),
    );
  });
});
