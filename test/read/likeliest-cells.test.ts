import { describe, expect, test } from 'vitest';
import { likeliestCells } from '../../src/read/likeliest-cells.ts';

const PLAIN = { delimiter: ',', quote: '"', escape: '"' };

const likeliest = (text: string, width: number, { seams = false, steps = 100_000 } = {}) =>
  likeliestCells(text, PLAIN, { width, seams, allowance: { steps }, startsRecord: () => false });

describe('a quote too many is a letter, where that gives the right number of cells', () => {
  test.each([
    ['before an open cell', '1,"Ana,Lima,"a, b"', 4, ['1', '"Ana', 'Lima', 'a, b']],
    ['before a quoted cell', '1,""Ana, Bo",Lima', 3, ['1', '"Ana, Bo', 'Lima']],
    ['at the very end', '1,Ana,"', 3, ['1', 'Ana', '"']],
    ['within a quoted cell', '1,"Ana "Bo" Cruz",x', 3, ['1', 'Ana "Bo" Cruz', 'x']],
    ['not doubled before the closing one', '1,"10"","a, b"', 3, ['1', '10"', 'a, b']],
    ['doubled as it should be', '1,"10""","a, b"', 3, ['1', '10"', 'a, b']],
    ['within an open cell', '1,10" pipe,"a, b"', 3, ['1', '10" pipe', 'a, b']],
  ])('%s', (_, text, width, cells) => {
    expect(likeliest(text, width)?.cells).toEqual(cells);
  });
});

test('what obeys the rules costs nothing', () => {
  expect(likeliest('1,"a, b",c', 3)).toMatchObject({ cost: 0, end: 10 });
});

test('no reading has that many cells', () => {
  expect(likeliest('1,"Ana"x"', 7)).toBeNull();
});

test('a delimiter may be missing only where that is allowed', () => {
  expect(likeliest('1,"a b""c",d', 4)).toBeNull();
  expect(likeliest('1,"a b""c",d', 4, { seams: true })?.cells).toEqual(['1', 'a b', 'c', 'd']);
  expect(likeliest('1,$5"a b",d', 4, { seams: true })?.cells).toEqual(['1', '$5', 'a b', 'd']);
});

test('a cell may go on in the next line, but not swallow a sound record', () => {
  const text = '1,"Ana\n2,Bo",x\n3,"Cy",y';
  const options = { width: 3, seams: false, allowance: { steps: 1000 } };
  const read = (startsRecord: (at: number) => boolean) =>
    likeliestCells(text, PLAIN, { ...options, startsRecord });
  expect(read(() => false)?.cells).toEqual(['1', 'Ana\n2,Bo', 'x']);
  expect(read(() => true)?.cost).toBeGreaterThan(read(() => false)?.cost ?? 0);
});

test('any width: the fewest rules broken', () => {
  expect(likeliest('"Ana "Bo" Cruz",x', 0)?.cells).toEqual(['Ana "Bo" Cruz', 'x']);
});

test('the search ends with its allowance', () => {
  const allowance = { steps: 50 };
  const text = '"a"b,'.repeat(200);
  likeliestCells(text, PLAIN, { width: 300, seams: true, allowance, startsRecord: () => false });
  expect(allowance.steps).toBeLessThanOrEqual(0);
  expect(allowance.steps).toBeGreaterThan(-200);
});
