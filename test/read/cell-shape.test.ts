import { expect, test } from 'vitest';
import { shapeOf } from '../../src/read/cell-shape.ts';

test.each([
  ['empty', ['', ' ', '\u00a0']],
  ['number', ['0', '12', '-3.5', '1,234.50', '1.234,50', '$74.69', '12 €', '95%', '(120)', '1e6']],
  ['date', ['2026-01-31', '31/01/2026', '1.2.2026', '11/4/18, 7:29 AM', '2024-10-26 11:43:11 UTC']],
  ['date', ['04 Nov 2024', '14-Mar-24', 'Jan 15, 2024', '00:15', '7:29 PM']],
  ['email', ['ana@harbor.example', 'a.b+c@mail.harbor.example']],
  ['url', ['https://harbor.example/in/ana', 'www.harbor.example']],
  ['code', ['MG-8769', '0038a00003XyZ', 'urn:li:7', 'A1']],
  ['word', ['Ana', 'Head of Sales', 'José Núñez', "Men's Boots", 'R&D (EMEA)']],
  ['text', ['one, two', 'a; b', 'He said "no"', 'line\nbreak']],
])('%s', (shape, cells) => {
  expect(cells.map(shapeOf)).toEqual(cells.map(() => shape));
});

test('no cell takes long, whatever it repeats', () => {
  const started = performance.now();
  for (const part of ['a', '1', 'a1', '1-', '.', ' ', 'a@', '1,', "'", 'Jan 1 ']) {
    shapeOf(part.repeat(200));
    shapeOf(part.repeat(100_000));
  }
  expect(performance.now() - started).toBeLessThan(500);
});
