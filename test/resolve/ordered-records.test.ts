import { describe, expect, test } from 'vitest';
import { orderedRecords } from '../../src/resolve/ordered-records.ts';
import { cleanOf } from './clean-of.ts';

const clean = cleanOf(
  { name: 'Ana Ruiz', email: 'ana@altex.example; a@gmail.com', city: 'Porto', company: 'Altex' },
  { name: 'Bo Lind', url: 'linkedin.com/in/bo-lind' },
  { name: 'Cy Moss', email: 'cy@pixel.example', city: 'Leith', company: 'Pixel' },
);

/** A record as its columns say it, in words. */
const said = (records: typeof clean, record: number) => {
  const { pool, names, mailboxes, mailbox, mailboxStart, companies } = records;
  const own = mailbox.subarray(mailboxStart[record], mailboxStart[record + 1]);
  return [
    pool.text(names.shown.at(records.name[record] ?? 0)),
    [...own].map((one) => pool.text(mailboxes.address.at(one))).join(' '),
    pool.text(records.url[record] ?? 0),
    pool.text(companies.key.at(records.company[record] ?? 0)),
    pool.text(records.city[record] ?? 0),
  ];
};

const ANA = ['Ana Ruiz', 'ana@altex.example a@gmail.com', '', 'altex', 'porto'];
const BO = ['Bo Lind', '', 'in:bo-lind', '', ''];
const CY = ['Cy Moss', 'cy@pixel.example', '', 'pixel', 'leith'];

describe('records in another order say what they said', () => {
  test.each<[order: readonly number[], said: readonly (readonly string[])[]]>([
    [
      [0, 1, 2],
      [ANA, BO, CY],
    ],
    [
      [2, 0, 1],
      [CY, ANA, BO],
    ],
    // Only those asked for.
    [[2], [CY]],
    [
      [1, 0],
      [BO, ANA],
    ],
    [[], []],
  ])('%j', (order, expected) => {
    const records = orderedRecords(Int32Array.from(order), clean);
    expect(records.count).toBe(order.length);
    expect(records.mailboxStart).toHaveLength(order.length + 1);
    expect(order.map((_, place) => said(records, place))).toEqual(expected);
  });
});

test('names, addresses and texts are those of all records', () => {
  const { names, mailboxes, pool } = orderedRecords(Int32Array.of(1), clean);
  expect([names, mailboxes, pool]).toEqual([clean.names, clean.mailboxes, clean.pool]);
});
