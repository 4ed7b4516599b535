import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_DAY } from '../../src/model/day.ts';
import {
  dayOf,
  evidenceRecords,
  highOf,
  kindOf,
  lowBits,
  lowInPart,
  PART_BITS,
  putRecord,
  rowOf,
  STATED,
  saysOf,
  valueSaid,
} from '../../src/ties/evidence-records.ts';
import { orderPart, partOrder } from '../../src/ties/part-order.ts';

type Written = { readonly low: number; readonly high: number; readonly day: number };

const written = (rows: readonly Written[]) => {
  const records = evidenceRecords(rows.length);
  rows.forEach(({ low, high, day }, row) => {
    putRecord(records, row, { high, row, day, says: lowBits(low) | 3, value: row / 8 });
  });
  return records;
};

/** By low person, as lists of [high, day, row]. */
const ordered = (rows: readonly Written[], peopleCount: number, room = partOrder()) => {
  const records = written(rows);
  orderPart(room, records, { first: 0, count: rows.length }, peopleCount);
  const of = (low: number) =>
    [...room.slots.subarray(room.start[low], room.start[low + 1])].map((slot) => [
      highOf(records, slot),
      dayOf(records, slot),
      rowOf(records, slot),
    ]);
  return of;
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
  test('by person, then by the other, then by day; an unknown day first', () => {
    const of = ordered(
      [
        { low: 3, high: 9, day: 20 },
        { low: 1, high: 9, day: 5 },
        { low: 3, high: 4, day: 30 },
        { low: 3, high: 9, day: 10 },
        { low: 3, high: 9, day: NO_DAY },
      ],
      10,
    );
    expect(of(1)).toEqual([[9, 5, 1]]);
    expect(of(3)).toEqual([
      [4, 30, 2],
      [9, NO_DAY, 4],
      [9, 10, 3],
      [9, 20, 0],
    ]);
    expect(of(0)).toEqual([]);
    expect(of(2047)).toEqual([]);
  });

  test('of any number of people, rows of one day in the order they came', () => {
    const row = fc.record({
      low: fc.integer({ min: 0, max: 12 }),
      high: fc.oneof(
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(2047, 2048, 4096, 4_000_000, 9_000_000),
      ),
      day: fc.integer({ min: 0, max: 4 }),
    });
    const room = partOrder();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const of = ordered(rows, 9_000_001, room);
        for (let low = 0; low <= 12; low++) {
          const expected = rows
            .map((one, at) => ({ ...one, at }))
            .filter((one) => one.low === low)
            .sort((a, b) => a.high - b.high || a.day - b.day || a.at - b.at)
            .map((one) => [one.high, one.day, one.at]);
          expect(of(low)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('more records than there was room for', () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({ low: i % 2, high: i % 7, day: i }));
    const of = ordered(rows, 7);
    expect(of(0).length + of(1).length).toBe(3000);
    expect(of(0).slice(0, 2)).toEqual([
      [0, 0, 0],
      [0, 14, 14],
    ]);
  });
});
