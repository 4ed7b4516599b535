import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evidenceRows,
  type PairRows,
  putCodes,
  putEach,
  putInts,
  putReals,
  putSame,
} from '../../src/resolve/evidence-rows.ts';

const TODAY = 100;

/** A claim about two references on a day; it stands in file 0, at a line that is its number. */
type Claim = readonly [from: number, to: number, day: number];

const rowsOf = (claims: readonly Claim[]): PairRows => ({
  from: Int32Array.from(claims, ([from]) => from),
  to: Int32Array.from(claims, ([, to]) => to),
  day: Int32Array.from(claims, ([, , day]) => day),
  file: new Int32Array(claims.length),
  line: Int32Array.from(claims, (_, line) => line),
});

/** References 0 … 9 are people 10 … 19, all others nobody. */
const people = Int32Array.from({ length: 20 }, (_, ref) => (ref < 10 ? ref + 10 : -1));

const gathered = (...tables: readonly (readonly Claim[])[]) => {
  const noted: string[] = [];
  const most = tables.reduce((sum, claims) => sum + claims.length, 0);
  const rows = evidenceRows(TODAY, most, {
    people,
    personOf(ref, file, line) {
      noted.push(`${ref} ${file}:${line}`);
      return -1;
    },
  });
  const batches: number[] = [];
  for (const claims of tables) {
    rows.add(rowsOf(claims), (batch) => {
      batches.push(batch.claims.length);
      putSame(rows.columns.times, 7, batch);
    });
  }
  const { columns, count, later } = rows.done();
  const told = Array.from({ length: count }, (_, i) =>
    [columns.from[i], columns.to[i], columns.day[i], columns.line[i], columns.times[i]].join(' '),
  );
  return { told, later, noted, batches };
};

describe('a claim about two people', () => {
  test.each<[string, Claim, string[]]>([
    ['is a row with their numbers, its day and place', [1, 2, 50], ['11 12 50 0 7']],
    ['counts today', [1, 2, TODAY], ['11 12 100 0 7']],
    ['of tomorrow is none', [1, 2, TODAY + 1], []],
    ['of one with themselves is none', [3, 3, 50], []],
    ['of nobody with somebody is none', [15, 2, 50], []],
    ['of somebody with nobody is none', [1, 15, 50], []],
  ])('%s', (_, claim, expected) => {
    expect(gathered([claim]).told).toEqual(expected);
  });

  test('of a day to come is counted, unless nobody is meant', () => {
    const ahead = TODAY + 9;
    expect(
      gathered([
        [1, 2, ahead],
        [1, 1, ahead],
        [1, 15, ahead],
        [2, 3, ahead],
      ]).later,
    ).toBe(2);
  });

  test('that means nobody is noted for each that is unknown, from first, in the order of rows', () => {
    expect(
      gathered([
        [1, 15, 5],
        [16, 17, 5],
        [1, 2, 5],
        [18, 1, TODAY + 1],
      ]).noted,
    ).toEqual(['15 0:0', '16 0:1', '17 0:1', '18 0:3']);
  });

  test('of a second table stands behind those of the first', () => {
    const { told } = gathered([[1, 2, 5]], [], [[3, 4, 6]]);
    expect(told).toEqual(['11 12 5 0 7', '13 14 6 0 7']);
  });
});

describe('many claims', () => {
  const many = (count: number): Claim[] =>
    Array.from({ length: count }, (_, i) => [i % 10, (i + 1) % 10, i % 50]);

  test.each<[number, number[]]>([
    [0, []],
    [1, [1]],
    [2047, [2047]],
    [2048, [2048]],
    [2049, [2048, 1]],
    [5000, [2048, 2048, 904]],
  ])('%i come in batches', (count, batches) => {
    const found = gathered(many(count));
    expect(found.batches).toEqual(batches);
    expect(found.told).toHaveLength(count);
  });

  test('close up where some are left out', () => {
    const claims = many(5000).map<Claim>(([from, to, day], i) =>
      i % 3 === 0 ? [15, to, day] : [from, to, day],
    );
    const { told, noted, batches } = gathered(claims);
    expect(batches).toEqual([1365, 1365, 603]);
    expect(noted).toHaveLength(1667);
    const lines = claims.flatMap((_, line) => (line % 3 === 0 ? [] : [line]));
    expect(told.map((row) => Number(row.split(' ')[3]))).toEqual(lines);
  });

  test('are what each of them is by itself', () => {
    const claim = fc.tuple(
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 95, max: 102 }),
    );
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        const apart = claims.map((one) => gathered([one]));
        const together = gathered(claims);
        const withoutLine = (row: string): string => row.replace(/ \d+ 7$/, '');
        expect(together.told.map(withoutLine)).toEqual(
          apart.flatMap(({ told }) => told.map(withoutLine)),
        );
        expect(together.later).toBe(apart.reduce((sum, { later }) => sum + later, 0));
      }),
    );
  });
});

describe('cells of a batch are laid out where its rows stand', () => {
  const batch = { first: 1, claims: Int32Array.of(0, 2) };

  test.each<[string, () => ArrayLike<number>, number[]]>([
    ['whole numbers', () => filled((to) => putInts(to, Int32Array.of(5, 6, 7), batch)), [5, 7]],
    ['what is made of them', () => filled((to) => putEach(to, INTS, (n) => -n, batch)), [-5, -7]],
    ['one for all', () => filled((to) => putSame(to, 9, batch)), [9, 9]],
  ])('%s', (_, column, expected) => {
    expect([...Array.from(column())]).toEqual([1, ...expected, 1]);
  });

  test('real numbers, of which some are none', () => {
    const to = new Float64Array(4).fill(1);
    putReals(to, Float64Array.of(0.25, 0.5, Number.NaN), batch);
    expect([...to]).toEqual([1, 0.25, Number.NaN, 1]);
  });

  test('the codes that stand for numbers', () => {
    const to = new Uint8Array(4).fill(1);
    putCodes(to, Uint8Array.of(2, 1, 0), Int32Array.of(40, 50, 60), batch);
    expect([...to]).toEqual([1, 60, 40, 1]);
  });
});

const INTS = Int32Array.of(5, 6, 7);

const filled = (put: (to: Int32Array) => void): Int32Array => {
  const to = new Int32Array(4).fill(1);
  put(to);
  return to;
};
