import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_DAY } from '../../src/model/day.ts';
import {
  copyRecord,
  dayOf,
  evidenceRecords,
  highOf,
  kindOf,
  lowBits,
  lowInPart,
  NO_ROW,
  PART_BITS,
  putRecord,
  rowOf,
  STATED,
  saysOf,
  UNSAID,
  valueSaid,
} from '../../src/ties/evidence-records.ts';
import { endOfPair, orderPart, partOrder } from '../../src/ties/part-order.ts';

type Written = { readonly low: number; readonly high: number; readonly day: number };

const written = (rows: readonly Written[]) => {
  const records = evidenceRecords(rows.length);
  rows.forEach(({ low, high, day }, row) => {
    putRecord(records, row, { high, row, day, says: lowBits(low) | 3, value: row / 8 });
  });
  return records;
};

/** Lists of [high, low, day, row], in order. */
const ordered = (rows: readonly Written[], peopleCount: number, room = partOrder()) => {
  orderPart(room, written(rows), { first: 0, count: rows.length }, peopleCount);
  const { records } = room;
  return Array.from({ length: room.count }, (_, slot) => [
    highOf(records, slot),
    lowInPart(records, slot),
    dayOf(records, slot),
    rowOf(records, slot),
  ]);
};

describe('a record of evidence', () => {
  test('gives back what was put', () => {
    const records = evidenceRecords(3);
    const put = { high: 77_000_001, row: 12, day: NO_DAY, says: STATED | lowBits(2047) | 9 };
    putRecord(records, 1, { ...put, value: 0.123456789012345 });
    expect(highOf(records, 1)).toBe(77_000_001);
    expect(rowOf(records, 1)).toBe(12);
    expect(dayOf(records, 1)).toBe(NO_DAY);
    expect(valueSaid(records, 1)).toBe(0.123456789012345);
    expect(kindOf(saysOf(records, 1))).toBe(9);
    expect(saysOf(records, 1) & STATED).toBe(STATED);
    expect(lowInPart(records, 1)).toBe(2047);
  });

  test('leaves its neighbors alone', () => {
    const records = evidenceRecords(3);
    putRecord(records, 1, { high: 5, row: 6, day: 7, says: 8, value: 9 });
    for (const other of [0, 2]) {
      expect([highOf(records, other), rowOf(records, other), valueSaid(records, other)]).toEqual([
        0, 0, 0,
      ]);
    }
  });

  test('is copied whole, to another place', () => {
    const records = evidenceRecords(2);
    putRecord(records, 0, { high: 1, row: NO_ROW, day: NO_DAY, says: UNSAID, value: 0.5 });
    putRecord(records, 1, { high: 77, row: 12, day: -3, says: lowBits(9) | 2, value: 0.25 });
    const to = evidenceRecords(3);
    copyRecord(to, 2, records, 1);
    copyRecord(to, 1, records, 0);
    expect([highOf(to, 2), rowOf(to, 2), dayOf(to, 2), valueSaid(to, 2)]).toEqual([
      77, 12, -3, 0.25,
    ]);
    expect([lowInPart(to, 2), kindOf(saysOf(to, 2))]).toEqual([9, 2]);
    expect([highOf(to, 1), rowOf(to, 1), saysOf(to, 1)]).toEqual([1, -1, UNSAID]);
    expect([highOf(to, 0), valueSaid(to, 0)]).toEqual([0, 0]);
  });

  test.each([
    [0, 0],
    [2047, 2047],
    [2048, 0],
    [5000, 5000 % 2048],
  ])('person %i stands at %i of the part', (low, place) => {
    const records = evidenceRecords(1);
    putRecord(records, 0, { high: 0, row: 0, day: 0, says: lowBits(low), value: 0 });
    expect(lowInPart(records, 0)).toBe(place);
    expect(1 << PART_BITS).toBe(2048);
  });
});

describe('a part of the people in order', () => {
  test('by the other person, then the person, then by day; an unknown day first', () => {
    const rows = [
      { low: 3, high: 9, day: 20 },
      { low: 1, high: 9, day: 5 },
      { low: 3, high: 4, day: 30 },
      { low: 3, high: 9, day: 10 },
      { low: 3, high: 9, day: NO_DAY },
    ];
    expect(ordered(rows, 10)).toEqual([
      [4, 3, 30, 2],
      [9, 1, 5, 1],
      [9, 3, NO_DAY, 4],
      [9, 3, 10, 3],
      [9, 3, 20, 0],
    ]);
  });

  test('begins where the part does, and is as long', () => {
    const rows = [5, 3, 8, 1].map((high, day) => ({ low: 0, high, day }));
    const room = partOrder();
    orderPart(room, written(rows), { first: 1, count: 2 }, 10);
    expect(room.count).toBe(2);
    expect([highOf(room.records, 0), highOf(room.records, 1)]).toEqual([3, 8]);
  });

  test('of nobody is empty, though the room was full', () => {
    const room = partOrder();
    ordered([{ low: 0, high: 1, day: 0 }], 2, room);
    expect(ordered([], 2, room)).toEqual([]);
  });

  const row = fc.record({
    low: fc.integer({ min: 0, max: 12 }),
    high: fc.oneof(
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(2047, 2048, 4096, 4_000_000, 9_000_000, 2_000_000_000),
    ),
    day: fc.integer({ min: 0, max: 4 }),
  });

  test('of any number of people, rows of one day in the order they came', () => {
    const room = partOrder();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const expected = rows
          .map(({ low, high, day }, at) => [high, low, day, at] as const)
          .toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3]);
        expect(ordered(rows, 2_000_000_001, room)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('more records than there was room for', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({ low: i % 2, high: i % 7, day: i }));
    const found = ordered(rows, 7);
    expect(found).toHaveLength(3000);
    expect(found.slice(0, 2)).toEqual([
      [0, 0, 0, 0],
      [0, 0, 14, 14],
    ]);
  });
});

describe('a pair', () => {
  const ends = (pairs: readonly (readonly [low: number, high: number])[]): number[] => {
    const room = partOrder();
    ordered(
      pairs.map(([low, high], day) => ({ low, high, day })),
      100,
      room,
    );
    const found: number[] = [];
    for (let from = 0; from < room.count; from = endOfPair(room, from)) {
      found.push(endOfPair(room, from));
    }
    return found;
  };

  test.each<[string, (readonly [number, number])[], number[]]>([
    ['with one record', [[1, 2]], [1]],
    [
      'with several',
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      [3],
    ],
    [
      'of whom the other is the same',
      [
        [1, 5],
        [2, 5],
        [2, 5],
      ],
      [1, 3],
    ],
    [
      'of whom the person is the same',
      [
        [1, 5],
        [1, 6],
      ],
      [1, 2],
    ],
  ])('%s ends before the next', (_, pairs, expected) => {
    expect(ends(pairs)).toEqual(expected);
  });
});
