import { describe, expect, test } from 'vitest';
import { check, find } from '../../src/index.ts';
import { INTERACTIONS, table, worldOf } from '../world.ts';

const PEOPLE = table(
  'id,name,email,company,team',
  '1,Ana Reis,ana@lantern.example,Lantern,true',
  '2,Ben Cole,ben@fern.example,Fern,',
  '3,Cora Dahl,cora@granite.example,Granite,',
);

const skippedOf = async (files: Record<string, string>) => {
  const world = await worldOf({ 'people.csv': PEOPLE, ...files });
  const report = check(world);
  return {
    world,
    report,
    skipped: Object.fromEntries(report.files.map(({ path, rowsSkipped }) => [path, rowsSkipped])),
  };
};

describe('a row that names nobody known is skipped', () => {
  test.each([
    ['where one end is unknown', ['1,Mia Lund,0.5'], 1],
    ['where both are, once', ['Mia Lund,Zoe Nobody,0.5'], 1],
    ['each of them', ['1,Mia Lund,0.5', '1,2,0.5', 'Mia Lund,2,0.5'], 2],
    ['and one that is read is not', ['1,2,0.5'], 0],
  ])('%s', async (_name, rows, lost) => {
    const { skipped, report } = await skippedOf({ 'ties.csv': table('from,to,strength', ...rows) });
    expect(skipped).toEqual({ 'people.csv': 0, 'ties.csv': lost });
    expect(report.network).toMatchObject({ rowsRead: 3 + rows.length, rowsSkipped: lost });
  });
});

test('a row with one stranger among others is not lost', async () => {
  const { skipped } = await skippedOf({
    'mail.csv': table(INTERACTIONS, '1,2;mia@nowhere.example;3,2026-11-01,email'),
  });
  expect(skipped['mail.csv']).toBe(0);
});

test('nor is a person whose owner nobody knows', async () => {
  const { skipped, report } = await skippedOf({
    'Contact.csv': table(
      '"Id","FirstName","LastName","Email","AccountId","OwnerId","IsDeleted","MasterRecordId"',
      '"003000000000001AAA","Dev","Patel","dev@granite.example","","005000000000009AAA","0",""',
    ),
  });
  expect(report.files.find(({ path }) => path === 'Contact.csv')?.format).toBe(
    'salesforce/contact',
  );
  expect(skipped['Contact.csv']).toBe(0);
});

test('however many there are, all are counted and the first named', async () => {
  const strangers = Array.from({ length: 1_500 }, (_, i) => `Mia Lund${i},Zoe Nobody,0.5`);
  const { skipped, report } = await skippedOf({
    'ties.csv': table('from,to,strength', ...strangers, '1,2,0.5', '1,Jon Smith,0.5'),
  });
  expect(skipped['ties.csv']).toBe(1_501);
  expect(report.network).toMatchObject({ rowsRead: 1_505, rowsSkipped: 1_501 });
  const [reason, ...others] = report.files.find(({ path }) => path === 'ties.csv')?.reasons ?? [];
  expect(reason).toMatchObject({ code: 'unknown-person', count: 1_501 });
  expect(reason?.lines.slice(0, 3)).toEqual([2, 3, 4]);
  expect(reason?.lines).toHaveLength(20);
  expect(others).toEqual([]);
});

test('every answer counts it', async () => {
  const { world } = await skippedOf({ 'ties.csv': table('from,to,strength', '1,Mia Lund,0.5') });
  expect(find(world, { targets: ['Ben Cole'] }).network).toMatchObject({
    rowsRead: 4,
    rowsSkipped: 1,
  });
});

test('rows that could not be read are counted with those that came to nothing', async () => {
  const { skipped } = await skippedOf({
    'mail.csv': table(INTERACTIONS, '1,2,2026-02-30,email', '1,Mia Lund,2026-11-01,email'),
  });
  expect(skipped['mail.csv']).toBe(2);
});
