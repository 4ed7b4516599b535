import { describe, expect, test } from 'vitest';
import { type CheckReport, check, load } from '../../src/index.ts';
import { folderOf, INTERACTIONS, inTouch, TODAY, table, worldOf } from '../world.ts';

const PEOPLE = table(
  'id,name,email,title,company,team,shoe_size',
  'a1,Ana Reis,ana@lantern.example,AE,Lantern Software,true,38',
  'r1,Rob Kerr,rob@fern.example,Buyer,Fern Stores,,44',
  't1,Tess Lund,tess@corin.example,CISO,Corin Bank,,39',
);

const fileOf = ({ files }: CheckReport, path: string) => files.find((file) => file.path === path);

describe('every file is accounted for', () => {
  test('with its format, its rows and the columns nobody uses', async () => {
    const report = check(await worldOf({ 'people.csv': PEOPLE }));
    expect(report.files).toHaveLength(1);
    expect(fileOf(report, 'people.csv')).toMatchObject({
      format: 'plain/people',
      encoding: 'utf-8',
      delimiter: ',',
      headerLine: 1,
      rowsRead: 3,
      rowsRepaired: 0,
      rowsSkipped: 0,
      reasons: [],
      unusedColumns: ['shoe_size'],
      nearest: null,
    });
  });

  test('by path, whatever the order they were given in', async () => {
    const [one, two] = [
      folderOf({ 'b.csv': PEOPLE }),
      folderOf({ 'a.csv': 'item,price\nTea,3\n' }),
    ];
    const report = check(await load({ data: [one, two], asOf: TODAY }));
    expect(report.files.map(({ path }) => path)).toEqual(['a.csv', 'b.csv']);
  });

  test('a file that is no export, with its nearest format and what it lacks', async () => {
    const world = await worldOf({ 'people.csv': PEOPLE, 'ties.csv': 'from,to,remark\na1,r1,x\n' });
    expect(fileOf(check(world), 'ties.csv')).toMatchObject({
      format: null,
      nearest: 'plain/ties',
      lacks: ['strength'],
      rowsRead: 0,
    });
  });

  test.each([
    ['nothing.csv', '', 'empty'],
    ['page.csv', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['cut.zip', Buffer.from('PK\u0003\u0004 and then the line went dead'), 'damaged-archive'],
  ])('%s, which holds no rows, with the reason', async (name, content, code) => {
    const report = check(await worldOf({ 'people.csv': PEOPLE, [name]: content }));
    expect(fileOf(report, name)).toMatchObject({
      format: null,
      rowsRead: 0,
      reasons: [{ code, count: 1, lines: [] }],
    });
    expect(report.issues).toContainEqual(expect.objectContaining({ code, file: name, line: null }));
  });
});

describe('every row is accounted for', () => {
  test('that could not be read: count, lines, and each with what would be right', async () => {
    const rows = table(INTERACTIONS, 'a1,r1,soon,email', 'a1,r1,2026-11-01,email', 'a1,r1,,email');
    const report = check(await worldOf({ 'people.csv': PEOPLE, 'mail.csv': rows }));
    expect(fileOf(report, 'mail.csv')).toMatchObject({
      rowsRead: 3,
      rowsSkipped: 2,
      reasons: [{ code: 'bad-date', count: 2, lines: [2, 4] }],
    });
    expect(report.network).toMatchObject({ files: 2, rowsRead: 6, rowsSkipped: 2 });
    expect(report.issues.filter(({ code }) => code === 'bad-date')).toEqual([
      expect.objectContaining({ file: 'mail.csv', line: 2 }),
      expect.objectContaining({ file: 'mail.csv', line: 4 }),
    ]);
  });

  test('that names somebody whom no row describes', async () => {
    const ties = table('from,to,strength', 'Mia Lund,t1,0.9', 'r1,t1,0.5', 'r1,Moe Lund,0.9');
    const report = check(await worldOf({ 'people.csv': PEOPLE, 'ties.csv': ties }));
    expect(fileOf(report, 'ties.csv')?.reasons).toEqual([
      expect.objectContaining({ code: 'unknown-person', count: 2, lines: [2, 4] }),
    ]);
    expect(report.network.ties).toBe(1);
  });

  test('that names one of two people of a name', async () => {
    const people = `${PEOPLE}t2,Tess Lund,tess@otherwise.example,Florist,Otherwise,,\n`;
    const ties = table('from,to,strength', 'r1,Tess Lund,0.9');
    const report = check(await worldOf({ 'people.csv': people, 'ties.csv': ties }));
    expect(fileOf(report, 'ties.csv')?.reasons).toEqual([
      expect.objectContaining({ code: 'ambiguous-name', count: 1, lines: [2] }),
    ]);
    expect(report.network.ties).toBe(0);
  });

  test('a row is counted once, though both of its people are unknown', async () => {
    const ties = table('from,to,strength', 'Mia Lund,Moe Lund,0.9');
    const report = check(await worldOf({ 'people.csv': PEOPLE, 'ties.csv': ties }));
    expect(fileOf(report, 'ties.csv')?.reasons).toMatchObject([{ count: 1, lines: [2] }]);
  });

  test('evidence of the future is counted and no row is lost by it', async () => {
    const rows = table(INTERACTIONS, 'a1,r1,2027-01-01,email', 'r1,a1,2026-11-01,email');
    const report = check(await worldOf({ 'people.csv': PEOPLE, 'mail.csv': rows }));
    expect(report.issues).toContainEqual(expect.objectContaining({ code: 'future' }));
    expect(fileOf(report, 'mail.csv')?.rowsSkipped).toBe(0);
  });
});

describe('who is one person', () => {
  test('is counted by what joined the records', async () => {
    const again = table('name,email,company', 'Rob Kerr,ROB@fern.example,Fern Stores Ltd');
    const report = check(await worldOf({ 'people.csv': PEOPLE, 'again.csv': again }));
    expect(report.network.people).toBe(3);
    expect(report.merged).toEqual([{ by: 'email', count: 1 }]);
  });
});

describe('what is missing to find more', () => {
  const missing = async (files: Record<string, string>): Promise<string[]> =>
    check(await worldOf(files)).missing.map(({ code }) => code);

  test('is nearly everything where there are only people', async () => {
    expect(await missing({ 'people.csv': PEOPLE })).toEqual([
      'no-contact',
      'no-second-hop',
      'no-work-history',
      'no-customers',
      'no-archive',
    ]);
  });

  test('is first of all the team, where nobody is in it', async () => {
    const people = table('name,email', 'Rob Kerr,rob@fern.example');
    expect((await missing({ 'people.csv': people }))[0]).toBe('no-team');
  });

  test('is told of no more as soon as a file has it', async () => {
    const codes = await missing({
      'people.csv': PEOPLE,
      'mail.csv': table(INTERACTIONS, ...inTouch('a1', 'r1'), ...inTouch('r1', 't1')),
      'jobs.csv': table('person,company,start,end', 'r1,Tiny Forge,2015-01,2020-01'),
      'accounts.csv': table('account,type', 'Fern Stores,customer'),
    });
    expect(codes).toEqual(['no-archive']);
  });

  test('a job without dates is no work history, and the team’s own jobs are none', async () => {
    const jobs = table('person,company,start,end', 'r1,Tiny Forge,,', 'a1,Tiny Forge,2015,2020');
    expect(await missing({ 'people.csv': PEOPLE, 'jobs.csv': jobs })).toContain('no-work-history');
  });
});
