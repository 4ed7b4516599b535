import { expect, test } from 'vitest';
import { sniffDialect } from '../../src/read/sniff-dialect.ts';

const delimiterOf = (text: string): string => sniffDialect(text).quoting.delimiter;

/** A table of commas whose cells hold lists of one length: the header tells which mark is which. */
const table = (recipients: number): string => {
  const list = Array.from({ length: recipients }, (_, i) => `g${i}@c.example`).join(';');
  const rows = Array.from({ length: 20 }, () => `a@x.example,${list},2026-10-01,email`);
  return `from,to,date,channel\n${rows.join('\n')}\n`;
};

test.each([2, 3, 5, 20, 100])('a list of %i in a cell does not make the list the table', (n) => {
  expect(delimiterOf(table(n))).toBe(',');
});

test('a table of semicolons with decimal commas stays one of semicolons', () => {
  const rows = Array.from({ length: 20 }, (_, i) => `Ana ${i};1,5;2,25;x`);
  expect(delimiterOf(`name;a;b;c\n${rows.join('\n')}\n`)).toBe(';');
});
