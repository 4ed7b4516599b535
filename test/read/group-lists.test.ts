import { describe, expect, test } from 'vitest';
import { sniffDialect } from '../../src/read/sniff-dialect.ts';

const delimiterOf = (...lines: readonly string[]): string =>
  sniffDialect(`${lines.join('\n')}\n`).quoting.delimiter;

const times = <T>(count: number, made: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => made(i));

/** A table of commas whose cells hold lists of one length: the header tells which mark is which. */
const listed = (recipients: number, mark = ';'): string[] => {
  const list = times(recipients, (i) => `g${i}@c.example`).join(mark);
  return ['from,to,date,channel', ...times(20, () => `a@x.example,${list},2026-10-01,email`)];
};

describe('lists inside cells do not pass for the table', () => {
  test.each([2, 3, 5, 20, 100])('of %i parts in every row', (n) => {
    expect(delimiterOf(...listed(n))).toBe(',');
  });

  test.each([5, 20, 100])('of %i parts, though a row is ragged', (n) => {
    expect(delimiterOf(...listed(n), 'a@x.example,b@x.example')).toBe(',');
  });

  test('between other marks', () => {
    expect(delimiterOf(...listed(20, '|'))).toBe(',');
    expect(delimiterOf(...listed(20).map((line) => line.replaceAll(',', '\t')))).toBe('\t');
  });
});

describe('commas inside the cells of semicolons do not pass for the table', () => {
  const amounts = times(20, (i) => `Ana ${i};1,5;x`);
  const names = times(20, (i) => `Ruiz, Ana;ana${i}@h.example;Harbor;${i}`);

  test.each([
    ['amounts', ['name;amount;note', ...amounts]],
    ['several amounts', ['name;a;b;c', ...times(20, (i) => `Ana ${i};1,5;2,25;x`)]],
    ['a name of two parts, in the header too', ['Name, Vorname;E-Mail;Firma;Nr.', ...names]],
    [
      'the same with a short row',
      ['Name, Vorname;E-Mail;Firma;Nr.', ...names, 'Lind, Bo;b@h.example'],
    ],
    [
      'the same with a long row',
      ['Name, Vorname;E-Mail;Firma;Nr.', ...names, 'Lind, Bo;b@h;H;1;2'],
    ],
    ['a unit in the header', ['Name;Amount, net;Date', ...amounts, 'Bo;2,5']],
    ['a title above', ['Offers, all of them', 'name;amount;note', ...amounts]],
    ['a title above, with a short row', ['Offers, all', 'name;amount;note', ...amounts, 'Bo;1,5']],
    ['no header', amounts],
    ['no header, and a short row', [...amounts, 'Bo;1,5']],
  ])('%s', (_, lines) => {
    expect(delimiterOf(...lines)).toBe(';');
  });
});
