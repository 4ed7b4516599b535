import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ties } from '../../src/model/network.ts';
import {
  filledTies,
  joinTies,
  type TieStretch,
  tieRoom,
  tiesFrom,
} from '../../src/ties/tie-columns.ts';

/** A tie, told by the number that its cells are made of, and how many rows it has. */
type Tie = { readonly number: number; readonly rows: number };

/** Writes ties as they are measured: from a place on, their rows from the same place on. */
const write = (room: TieStretch['room'], first: number, made: readonly Tie[]): TieStretch => {
  const ties = tiesFrom(room, first);
  for (const { number, rows } of made) {
    const tie = ties.count++;
    ties.a[tie] = number;
    ties.b[tie] = number + 1;
    ties.strength[tie] = number / 1000;
    ties.flags[tie] = number % 256;
    for (let i = 0; i < rows; i++) ties.order[ties.rows++] = 10 * number + i;
    ties.start[tie + 1] = ties.rows;
  }
  return { room, first, count: ties.count - first, rows: ties.rows - first };
};

/** Each tie as it can be read: its number if all cells agree, and its rows. */
const read = ({ count, a, b, strength, flags, evidenceStart, evidenceOrder }: Ties): unknown[] =>
  Array.from({ length: count }, (_, tie) => {
    const number = a[tie] ?? -1;
    expect([b[tie], strength[tie], flags[tie]]).toEqual([number + 1, number / 1000, number % 256]);
    return [number, ...evidenceOrder.subarray(evidenceStart[tie], evidenceStart[tie + 1])];
  });

const expected = (made: readonly Tie[]): unknown[] =>
  made.map(({ number, rows }) => [
    number,
    ...Array.from({ length: rows }, (_, i) => 10 * number + i),
  ]);

const tie = fc.record({
  number: fc.integer({ min: 1, max: 999 }),
  rows: fc.integer({ min: 0, max: 3 }),
});
/** A stretch: its ties, and how much of its room is left over. */
const stretch = fc.record({
  ties: fc.array(tie, { maxLength: 6 }),
  left: fc.integer({ min: 0, max: 4 }),
});

/** A stretch has a record for each tie and each row at least. */
const recordsOf = (ties: readonly Tie[], left: number): number =>
  ties.reduce((sum, { rows }) => sum + Math.max(1, rows), left);

type Made = { readonly ties: readonly Tie[]; readonly left: number };

const written = (made: readonly Made[]) => {
  const records = made.map(({ ties, left }) => recordsOf(ties, left));
  const all = records.reduce((sum, count) => sum + count, 0);
  const room = tieRoom(all);
  let first = 0;
  const stretches = made.map(({ ties }, i) => {
    const place = first;
    first += records[i] ?? 0;
    return write(room, place, ties);
  });
  return { room, stretches, all };
};

describe('ties of stretches', () => {
  test('stand one behind the other, whatever room each had left', () => {
    const { room, stretches } = written([
      { ties: [{ number: 1, rows: 2 }], left: 3 },
      { ties: [], left: 2 },
      {
        ties: [
          { number: 5, rows: 0 },
          { number: 7, rows: 3 },
        ],
        left: 0,
      },
    ]);
    expect(stretches.map(({ first }) => first)).toEqual([0, 5, 7]);
    const ties = joinTies(room, stretches);
    expect(read(ties)).toEqual([[1, 10, 11], [5], [7, 70, 71, 72]]);
    expect([...ties.evidenceStart]).toEqual([0, 2, 2, 5]);
  });

  test('in their own room, and in another one', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 6 }), (made) => {
        const all = made.flatMap(({ ties }) => ties);
        const elsewhere = written(made);
        const other = tieRoom(elsewhere.all);
        expect(read(joinTies(other, elsewhere.stretches))).toEqual(expected(all));
        const { room, stretches } = written(made);
        expect(read(joinTies(room, stretches))).toEqual(expected(all));
      }),
    );
  });

  test('in another room leave theirs as it was', () => {
    const { room, stretches, all } = written([
      { ties: [{ number: 3, rows: 1 }], left: 2 },
      { ties: [{ number: 4, rows: 1 }], left: 0 },
    ]);
    const before = structuredClone([...room.a]);
    joinTies(tieRoom(all), stretches);
    expect([...room.a]).toEqual(before);
  });

  test('of no stretch are none', () => {
    const none = joinTies(tieRoom(0), []);
    expect(none.count).toBe(0);
    expect([...none.evidenceStart]).toEqual([0]);
  });
});

test('ties are filled as far as there are any', () => {
  const room = tieRoom(9);
  const { count, rows } = write(room, 0, [{ number: 2, rows: 2 }]);
  const ties = filledTies({ ...room, count, rows });
  expect(read(ties)).toEqual([[2, 20, 21]]);
  expect([ties.a.length, ties.evidenceStart.length, ties.evidenceOrder.length]).toEqual([1, 2, 2]);
});

test('room lies in memory that threads can share, a cell more for where the last rows end', () => {
  const { start, ...others } = tieRoom(4);
  expect(start).toHaveLength(5);
  for (const column of Object.values(others)) expect(column).toHaveLength(4);
  for (const column of [start, ...Object.values(others)]) {
    expect(column.buffer).toBeInstanceOf(SharedArrayBuffer);
  }
});
