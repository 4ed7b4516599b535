import { expect, test } from 'vitest';
import { lenientCells } from '../../src/read/lenient-cells.ts';

const PLAIN = { delimiter: ',', quote: '"', escape: '"' };

test.each([
  ['a,b', ['a', 'b']],
  ['a,', ['a', '']],
  ['"a "b" c",d', ['a "b" c', 'd']],
  ['"a ""b"", c",d', ['a "b", c', 'd']],
  ['"","x"', ['', 'x']],
  ['"a"""', ['a"']],
  ['""a, b",c', ['"a, b', 'c']],
])('%j', (line, cells) => {
  expect(lenientCells(line, PLAIN)).toEqual(cells);
});

test('a cell that is never closed has no reading', () => {
  expect(lenientCells('a,"b,c', PLAIN)).toBeNull();
});

test('other delimiters and quotes', () => {
  expect(lenientCells("'it's';b", { delimiter: ';', quote: "'", escape: "'" })).toEqual([
    "it's",
    'b',
  ]);
});
