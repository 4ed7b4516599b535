import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { keep, load, readLedger } from '../src/index.ts';
import { dayOfIso, isoOf } from '../src/model/day.ts';
import { folderOf, TODAY, table, worldOf } from './world.ts';

const PEOPLE = table(
  'id,name,company,team',
  'a1,Ana Reis,Lantern Software,true',
  'r1,Rob Kerr,Fern Stores,',
);
const ASKS = 'date,seller,referrer,target,status';
const one = table(ASKS, '2026-10-05,Ana Reis,Rob Kerr,Tess Lund,Met');

/** "asks.csv:2 2026-10-05 Rob Kerr > Tess Lund met" */
const told = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> =>
  (await readLedger(await worldOf({ 'people.csv': PEOPLE, ...files }))).map(
    ({ file, line, date, referrer, target, status }) =>
      `${file}:${line} ${date === undefined ? 'no day' : isoOf(date)} ${referrer} > ${target} ${status}`,
  );

describe('the asks among the data', () => {
  test('are none where there is no table of them', async () => {
    expect(await told({ 'targets.csv': table('target', 'Tess Lund') })).toEqual([]);
  });

  test.each<[what: string, name: string, content: string | Uint8Array, told: string]>([
    ['a table', 'asks.csv', one, 'asks.csv:2 2026-10-05 Rob Kerr > Tess Lund met'],
    ['any name', 'x/y.txt', one, 'x/y.txt:2 2026-10-05 Rob Kerr > Tess Lund met'],
    [
      'a packed table',
      'asks.csv.gz',
      gzipSync(one),
      'asks.csv:2 2026-10-05 Rob Kerr > Tess Lund met',
    ],
    [
      'semicolons and other days',
      'asks.csv',
      table(ASKS.replaceAll(',', ';'), '25.10.2026;Ana Reis;Rob Kerr;Tess Lund;asked'),
      'asks.csv:2 2026-10-25 Rob Kerr > Tess Lund asked',
    ],
    [
      'columns in another order',
      'asks.csv',
      table('status,target,referrer,seller,date', 'asked,Tess Lund,Rob Kerr,Ana Reis,2026-10-05'),
      'asks.csv:2 2026-10-05 Rob Kerr > Tess Lund asked',
    ],
    [
      'a day that is none',
      'asks.csv',
      table(ASKS, 'soon,Ana Reis,Rob Kerr,Tess Lund,asked'),
      'asks.csv:2 no day Rob Kerr > Tess Lund asked',
    ],
  ])('%s', async (_, name, content, expected) => {
    expect(await told({ [name]: content })).toEqual([expected]);
  });

  test('are those of all tables', async () => {
    const other = table(ASKS, '2026-10-06,Ana Reis,Rob Kerr,Uma Falk,asked');
    expect(await told({ 'a.csv': one, 'b/c.csv': other })).toEqual([
      'a.csv:2 2026-10-05 Rob Kerr > Tess Lund met',
      'b/c.csv:2 2026-10-06 Rob Kerr > Uma Falk asked',
    ]);
  });

  test('are found also where the network itself was kept from an earlier run', async () => {
    const data = [folderOf({ 'people.csv': PEOPLE, 'asks.csv': one })];
    const cache = { folder: folderOf({}), use: 'all' as const, note: () => undefined };
    const first = await load({ data, asOf: TODAY }, cache);
    keep(first);
    const again = await load({ data, asOf: TODAY }, cache);
    expect(again).not.toBe(first);
    expect(await readLedger(again)).toEqual(await readLedger(first));
    expect(await readLedger(again)).toMatchObject([{ date: dayOfIso('2026-10-05') }]);
  });

  test('are no people, and no ties', async () => {
    const { resolved, ties } = await worldOf({ 'people.csv': PEOPLE, 'asks.csv': one });
    expect([resolved.people.count, ties.count]).toEqual([2, 0]);
  });

  test('must be in a file: standard input cannot be read twice', async () => {
    const loaded = await worldOf({ 'people.csv': PEOPLE, 'asks.csv': one });
    const piped = { ...loaded, files: loaded.files.map((file) => ({ ...file, path: '-' })) };
    await expect(readLedger(piped)).rejects.toMatchObject({ code: 'usage' });
  });
});

test('files that are there no longer are not asked for twice', async () => {
  const folder = folderOf({ 'people.csv': PEOPLE });
  const loaded = await load({ data: [folder], asOf: TODAY });
  expect(
    await readLedger({ ...loaded, request: { ...loaded.request, data: [join(folder, 'gone')] } }),
  ).toEqual([]);
});
