import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textPool } from '../../src/model/text-pool.ts';
import { compareText } from '../../src/resolve/compare-text.ts';
import { numberPeople, smallestKeys } from '../../src/resolve/person-order.ts';
import { radixOrder } from '../../src/resolve/radix-order.ts';

/** Numbers of people by their names; '' is none. */
const numbersOf = (names: readonly string[]): number[] => {
  const pool = textPool();
  const key = Int32Array.from(names, pool.id);
  const nodes = Int32Array.from(names.keys());
  const column = { key, pool };
  return [...numberPeople(nodes, names.length, [column], (a, b) => a - b)];
};

/** The same as everybody would write it. */
const plainNumbers = (names: readonly string[]): number[] => {
  const order = [...names.keys()].sort((a, b) => {
    const [x = '', y = ''] = [names[a], names[b]];
    if (x === '' || y === '') return Number(x === '') - Number(y === '') || a - b;
    return compareText(x, y) || a - b;
  });
  const numbers: number[] = [];
  order.forEach((node, number) => {
    numbers[node] = number;
  });
  return numbers;
};

describe('people are numbered by their names', () => {
  test.each([
    ['of any length', ['jon smith', 'jon', 'jon smithson', 'jo']],
    ['that part behind many letters', ['bartholomew simpson', 'bartholomew simpsen']],
    ['those without one last', ['', 'zoe', '', 'ana']],
    ['in other scripts behind Latin ones', ['نور', 'ana', '王小明', 'ивáн', 'żaneta', 'ÿ', 'ā']],
    ['that begin alike up to a letter of another script', ['a王b', 'a丁z', 'aż', 'az', 'aÿ']],
    ['that hold nothing but a low letter', ['\u0000', '', '\u0000\u0000', ' ']],
    ['with letters of two units', ['😀 b', '😀 a', '\ud83d', '\uffff', '\uffff\uffff']],
  ])('%s', (_, names) => {
    expect(numbersOf(names)).toEqual(plainNumbers(names));
  });

  test('whatever they are', () => {
    const name = fc.oneof(
      fc.stringMatching(/^[ab]{0,14}$/),
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.stringMatching(/^[aÿ王丁]{0,14}$/),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), (names) => {
        expect(numbersOf(names)).toEqual(plainNumbers(names));
      }),
    );
  });

  test('who stands for nobody has no number', () => {
    const pool = textPool();
    const column = { key: new Int32Array(3).fill(pool.id('ana')), pool };
    expect([...numberPeople(Int32Array.of(2, 0), 3, [column], (a, b) => a - b)]).toEqual([
      0, -1, 1,
    ]);
  });
});

describe('who bears one name', () => {
  const pool = textPool();
  const keysOf = (texts: readonly string[]) => ({ key: Int32Array.from(texts, pool.id), pool });
  const numbers = (...columns: readonly (readonly string[])[]): number[] => {
    const count = columns[0]?.length ?? 0;
    const nodes = Int32Array.from({ length: count }, (_, node) => count - 1 - node);
    return [...numberPeople(nodes, count, columns.map(keysOf), (a, b) => a - b)];
  };

  test.each<[string, readonly (readonly string[])[], readonly number[]]>([
    [
      'is told by what comes next',
      [
        ['ana', 'ana'],
        ['b', 'a'],
      ],
      [1, 0],
    ],
    [
      'none of which is last',
      [
        ['ana', 'ana', 'ana'],
        ['', 'b', 'a'],
      ],
      [2, 1, 0],
    ],
    [
      'by what comes behind that',
      [
        ['ana', 'ana'],
        ['', ''],
        ['z', 'y'],
      ],
      [1, 0],
    ],
    [
      'by all but the name where there is none',
      [
        ['', '', 'bo'],
        ['b', 'a', 'c'],
      ],
      [2, 1, 0],
    ],
    [
      'by content at last',
      [
        ['ana', 'ana'],
        ['a', 'a'],
      ],
      [0, 1],
    ],
    [
      'in whatever letters',
      [
        ['ana', 'ana', 'ana'],
        ['\uffff', '😀', 'ż'],
      ],
      [2, 1, 0],
    ],
  ])('%s', (_, columns, expected) => {
    expect(numbers(...columns)).toEqual(expected);
  });

  test('without any column by content alone', () => {
    expect([...numberPeople(Int32Array.of(2, 0, 1), 3, [], (a, b) => b - a)]).toEqual([2, 1, 0]);
  });
});

test('of several texts the smallest counts, and no text never does', () => {
  const pool = textPool();
  for (const text of ['bo', 'ana', 'zoe']) pool.id(text);
  const keys = smallestKeys(2, pool);
  for (const offered of [3, 0, 1, 2, 1, 3]) keys.offer(0, offered);
  expect([...keys.key]).toEqual([2, 0]);
});

describe('an order by words', () => {
  const word = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffffffff }));

  test('is that of a plain sort: first words first, then the comparison', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 60 }), (rows) => {
        const columns = [0, 1].map((at) => Uint32Array.from(rows, (row) => row[at] ?? 0));
        const plain = [...rows.keys()].sort((a, b) => {
          const [x = [0, 0], y = [0, 0]] = [rows[a], rows[b]];
          return x[0] - y[0] || x[1] - y[1] || b - a;
        });
        expect([...radixOrder(columns, rows.length, (a, b) => b - a)]).toEqual(plain);
      }),
    );
  });

  test.each([
    ['all of them nothing', [0, 0, 0], [0, 1, 2]],
    ['of few bits', [3, 1, 2], [1, 2, 0]],
    ['of as many as one pass takes, and one more', [2047, 2048, 0], [2, 0, 1]],
    ['up to the last bit', [0xffffffff, 0x80000000, 0x7fffffff], [2, 1, 0]],
  ])('%s', (_, words, expected) => {
    expect([...radixOrder([Uint32Array.from(words)], words.length, (a, b) => a - b)]).toEqual(
      expected,
    );
  });

  test('of nothing is nothing', () => {
    expect([...radixOrder([new Uint32Array()], 0, () => 0)]).toEqual([]);
  });
});
