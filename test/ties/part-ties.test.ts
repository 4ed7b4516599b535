import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_DAY } from '../../src/model/day.ts';
import {
  evidenceRecords,
  lowBits,
  lowInPart,
  NO_ROW,
  PART_BITS,
  putRecord,
} from '../../src/ties/evidence-records.ts';
import { endOfPair, orderPart, partOrder } from '../../src/ties/part-order.ts';
import { keepPlaces, type PartPlaces, partPlaces, placeTie } from '../../src/ties/part-ties.ts';
import { type TieColumns, tieRoom, tiesFrom } from '../../src/ties/tie-columns.ts';

/** Somebody of the part, somebody else, and the row about both. */
type Known = readonly [low: number, high: number, row: number];

/** Measures the pairs of a part, in its order, by their place: 0.01, 0.02, …; every second one is warm. */
const place = (
  ties: TieColumns,
  places: PartPlaces,
  part: number,
  known: readonly Known[],
): void => {
  const records = evidenceRecords(known.length);
  known.forEach(([low, high, row], i) => {
    const day = row === NO_ROW ? NO_DAY : row;
    putRecord(records, i, { high, row, day, says: lowBits(low), value: 0 });
  });
  const order = partOrder();
  orderPart(order, records, { first: 0, count: known.length }, 10_000);
  keepPlaces(ties, places, order);
  let measured = 0;
  for (let start = 0, end = 0; start < order.count; start = end) {
    end = endOfPair(order, start);
    const a = (part << PART_BITS) + lowInPart(order.records, start);
    const tie = placeTie(ties, places, order, { start, end, a });
    ties.flags[tie] = measured % 2;
    ties.strength[tie] = ++measured / 100;
  }
};

/** Each tie as [a, b, rows]. */
const shown = ({ count, a, b, start, order }: TieColumns) =>
  Array.from({ length: count }, (_, tie) => [
    a[tie],
    b[tie],
    [...order.subarray(start[tie], start[tie + 1])],
  ]);

describe('ties of a part', () => {
  test.each<[string, Known[], unknown[]]>([
    ['of nobody are none', [], []],
    ['stand with their row', [[3, 7, 5]], [[3, 7, [5]]]],
    [
      'by the person, whatever the others are',
      [
        [4, 5, 0],
        [1, 9, 1],
      ],
      [
        [1, 9, [1]],
        [4, 5, [0]],
      ],
    ],
    [
      'by the other one, where the person is the same',
      [
        [1, 9, 0],
        [1, 2, 1],
        [1, 5, 2],
      ],
      [
        [1, 2, [1]],
        [1, 5, [2]],
        [1, 9, [0]],
      ],
    ],
    [
      'with all their rows, by day',
      [
        [2, 3, 8],
        [0, 9, 4],
        [2, 3, 6],
      ],
      [
        [0, 9, [4]],
        [2, 3, [6, 8]],
      ],
    ],
    [
      'without a row where there is none',
      [
        [0, 1, NO_ROW],
        [0, 2, 5],
        [0, 2, NO_ROW],
        [0, 3, NO_ROW],
      ],
      [
        [0, 1, []],
        [0, 2, [5]],
        [0, 3, []],
      ],
    ],
  ])('%s', (_, known, expected) => {
    const ties = tiesFrom(tieRoom(known.length), 0);
    place(ties, partPlaces(), 0, known);
    expect(shown(ties)).toEqual(expected);
  });

  test('keep what was measured of them', () => {
    const ties = tiesFrom(tieRoom(3), 0);
    place(ties, partPlaces(), 0, [
      [4, 5, 0],
      [1, 9, 1],
      [0, 7, 2],
    ]);
    expect(shown(ties).map(([a]) => a)).toEqual([0, 1, 4]);
    expect([...ties.strength]).toEqual([0.02, 0.03, 0.01]);
    expect([...ties.flags]).toEqual([1, 0, 0]);
  });

  test('stand behind those of the part before, in the same room', () => {
    const ties = tiesFrom(tieRoom(4), 0);
    const places = partPlaces();
    place(ties, places, 0, [
      [2047, 5000, 1],
      [0, 3, 0],
    ]);
    place(ties, places, 1, [
      [2, 6000, 3],
      [0, 6000, 2],
    ]);
    expect(shown(ties)).toEqual([
      [0, 3, [0]],
      [2047, 5000, [1]],
      [2048, 6000, [2]],
      [2050, 6000, [3]],
    ]);
  });

  test('are as many as there are pairs, by both people, whatever they are', () => {
    const person = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(person, person), { maxLength: 200 }), (pairs) => {
        const known = pairs.map(([low, high], row): Known => [low, high, row]);
        const ties = tiesFrom(tieRoom(known.length), 0);
        place(ties, partPlaces(), 0, known);
        const each = [...new Set(pairs.map(([low, high]) => 100 * low + high))];
        expect(shown(ties).map(([a, b]) => 100 * Number(a) + Number(b))).toEqual(
          each.sort((x, y) => x - y),
        );
        expect([...ties.order].sort((x, y) => x - y)).toEqual(known.map(([, , row]) => row));
      }),
    );
  });

  test('more than there was room for', () => {
    const known = Array.from({ length: 5000 }, (_, i): Known => [i % 2048, 2048 + i, i]);
    const ties = tiesFrom(tieRoom(5000), 0);
    place(ties, partPlaces(), 0, known);
    expect(ties.count).toBe(5000);
    expect(ties.a[4999]).toBe(2047);
  });
});
