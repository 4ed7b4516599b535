import { describe, expect, test } from 'vitest';
import { groupedRows } from '../../src/read/grouped-rows.ts';
import { tableOf } from './table-of.ts';

const REPORT = [
  'Account Owner  ↑,Account Name ↓,First Name,Last Name',
  'Sam Seller,Harbor,Ana,Ruiz',
  ',,Bo,Lind',
  ',Corvid,Cy,Doe',
  ',Subtotal,Count,3',
  'Kim Park,,Di,Roe',
  ',Fern,Ed,Poe',
  'Total,,Count,5',
].join('\n');

const read = (text: string) => {
  const file = groupedRows(tableOf(`${text}\n`));
  return { file, rows: Array.from(file.rows(), ({ cells }) => cells.join('|')) };
};

describe('a report in groups', () => {
  test('has its groups in every row, and no sums', () => {
    expect(read(REPORT).rows).toEqual([
      'Account Owner  ↑|Account Name ↓|First Name|Last Name',
      'Sam Seller|Harbor|Ana|Ruiz',
      'Sam Seller|Harbor|Bo|Lind',
      'Sam Seller|Corvid|Cy|Doe',
      'Kim Park||Di|Roe',
      'Kim Park|Fern|Ed|Poe',
    ]);
  });

  test('names the sums that were left out, each time it is read', () => {
    const { file } = read(REPORT);
    for (const _ of file.rows());
    expect(file.notes.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'totals-row 5',
      'totals-row 8',
    ]);
  });

  test('has them below a title too, and in its first records', () => {
    const { file } = read(`My contacts\nas of May\n\n${REPORT}`);
    expect(file.head.map(({ cells }) => cells[0])).toEqual([
      'My contacts',
      'as of May',
      'Account Owner  ↑',
      'Sam Seller',
      'Sam Seller',
      'Sam Seller',
      'Kim Park',
      'Kim Park',
    ]);
  });

  test('is read row by row, whatever its bytes allow', () => {
    expect(read(REPORT).file.plain).toBeUndefined();
  });

  test.each([
    'Subtotal',
    'Sub-total',
    'Sous-total',
    'Zwischensumme',
    'Gesamtsumme',
    'Grand Total',
    'Grand Totals (12 records)',
    'Summe',
    'Suma',
  ])('%s is a sum', (sum) => {
    expect(read(`Owner ↑,Name\nSam,Ana\n${sum},12\n`).rows).toHaveLength(2);
  });

  test.each(['Total Logistics', 'Summerfield', 'Totality', 'General Atlas'])(
    '%s is a group',
    (group) => {
      expect(read(`Account ↑,Name\n${group},Ana\n,Bo\n`).rows[2]).toBe(`${group}|Bo`);
    },
  );
});

describe('another table is left as it is', () => {
  test.each([
    ['no arrow', 'Owner,Name\nSam,Ana\n,Bo\nTotal,2'],
    ['an arrow alone', '↑,Name\nSam,Ana\n,Bo\nTotal,2'],
    ['an arrow within', 'Up ↑ down,Name\nSam,Ana\n,Bo\nTotal,2'],
  ])('%s', (_, text) => {
    const file = tableOf(`${text}\n`);
    expect(groupedRows(file)).toBe(file);
  });
});
