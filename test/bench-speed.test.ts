import { describe, expect, test } from 'vitest';
// @ts-expect-error Programs of the bench are plain JavaScript.
import { CROWD_HEADER, crowdOf } from '../bench/speed/crowd.mjs';
// @ts-expect-error See above.
import { SIZES, tablesOf } from '../bench/speed/generate.mjs';
// @ts-expect-error See above.
import { exponent, markdownTable, median, shownTime } from '../bench/speed/measures.mjs';
// @ts-expect-error See above.
import { randomFrom } from '../bench/speed/random.mjs';

describe('the median', () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[7], 7],
    [[1, 1, 1, 1000], 1],
    [[10, 9, 100], 10],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  test('of nothing is no number, and what it was asked about stays as it was', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    expect(numbers).toEqual([3, 1, 2]);
    expect(median([])).toBeNaN();
  });
});

describe('the exponent of growth', () => {
  test.each([
    ['linear', { rows: 10, cost: 1 }, { rows: 100, cost: 10 }, 1],
    ['square', { rows: 10, cost: 1 }, { rows: 100, cost: 100 }, 2],
    ['none', { rows: 10, cost: 5 }, { rows: 1000, cost: 5 }, 0],
    ['a root', { rows: 1, cost: 1 }, { rows: 4, cost: 2 }, 0.5],
  ])('%s', (_what, small, large, power) => {
    expect(exponent(small, large)).toBeCloseTo(power, 12);
  });
});

test.each([
  [12.3, '12 s'],
  [1.234, '1.23 s'],
  [0.0456, '46 ms'],
  [0.000123, '0.123 ms'],
  [Number.NaN, '–'],
])('%d seconds are shown as %s', (seconds, text) => {
  expect(shownTime(seconds)).toBe(text);
});

test('a table is Markdown', () => {
  expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});

describe('the generator', () => {
  const SMALL = { people: 200, ties: 400, interactions: 300, companies: 20 };
  const linesOf = (seed: number, size: object = SMALL): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(tablesOf(size, seed)).map(([name, rows]) => [name, [...(rows as string[])]]),
    );

  test('says the same for the same seed, another thing for another', () => {
    expect(linesOf(7)).toEqual(linesOf(7));
    expect(linesOf(7)['ties']).not.toEqual(linesOf(8)['ties']);
  });

  test('makes as many rows as it is asked for', () => {
    const { people = [], ties = [], interactions = [], accounts = [] } = linesOf(7);
    const rows = [people, ties, interactions, accounts].map((lines) => lines.length - 1);
    expect(rows).toEqual([200, 400, 300, 20]);
  });

  test('nobody is tied to themselves, and everybody named is there', () => {
    for (const line of (linesOf(7)['ties'] ?? []).slice(1)) {
      const [from = '', to = ''] = line.split(',');
      expect(from).not.toBe(to);
      for (const id of [from, to]) expect(Number(id.slice(1))).toBeLessThan(SMALL.people);
    }
  });

  test('no cell holds what would need quotes', () => {
    const cells = Object.values(linesOf(7)).map((lines) => lines.map((line) => line.split(',')));
    for (const table of cells) expect(new Set(table.map((row) => row.length)).size).toBe(1);
  });

  test('each size is ten to twenty times the one before', () => {
    expect([SIZES.M.ties / SIZES.S.ties, SIZES.L.ties / SIZES.M.ties]).toEqual([20, 10]);
  });
});

describe('the crowd', () => {
  type Row = { readonly text: string; readonly person: number };
  const crowd = (seed: number, order?: number): Row[] => crowdOf(400, seed, order);

  test('is the same for the same seed, another for another', () => {
    expect(crowd(7)).toEqual(crowd(7));
    expect(crowd(7)).not.toEqual(crowd(8));
  });

  test('stands in another order with the same rows', () => {
    const [one, other] = [crowd(7), crowd(7, 3)];
    expect(other).not.toEqual(one);
    const byText = (a: Row, b: Row) => (a.text < b.text ? -1 : 1);
    expect(other.sort(byText)).toEqual(one.sort(byText));
  });

  test('has about two rows of each, every cell in its column', () => {
    const rows = crowd(7);
    expect(rows).toHaveLength(400);
    const people = new Set(rows.map(({ person }) => person)).size;
    expect([people > 130, people < 270]).toEqual([true, true]);
    const widths = new Set(rows.map(({ text }) => text.split(',').length));
    expect([...widths]).toEqual([CROWD_HEADER.split(',').length]);
  });
});

describe('random numbers', () => {
  test('are the same for the same seed', () => {
    const [one, other] = [randomFrom(42), randomFrom(42)];
    expect(Array.from({ length: 5 }, one)).toEqual(Array.from({ length: 5 }, other));
  });

  test('lie in [0, 1) and spread over it', () => {
    const random: () => number = randomFrom(1);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});
