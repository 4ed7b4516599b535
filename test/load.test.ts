import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  check,
  find,
  type IssueView,
  load,
  RefpathError,
  readAsks,
  readRows,
  readTargets,
  type TableOptions,
} from '../src/index.ts';
import { dayOfIso } from '../src/model/day.ts';
import { asNobody } from './read/as-nobody.ts';
import { folderOf, INTERACTIONS, inTouch, mails, TODAY, table, worldOf } from './world.ts';

const PEOPLE = table(
  'id,name,email,title,company,team',
  'a1,Ana Reis,ana@lantern.example,AE,Lantern Software,true',
  'r1,Rob Kerr,rob@fern.example,Buyer,Fern Stores,',
);

/** The code of the error that a promise ends in. */
const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof RefpathError ? error.code : String(error)),
  );

const peopleIn = async (...data: string[]): Promise<number> => {
  const loaded = await load({ data, asOf: TODAY });
  return find(loaded, { targets: ['x'] }).network.people;
};

describe('load reads', () => {
  test('a file, a folder, a folder in a folder, packed or not, under any name', async () => {
    const folder = folderOf({
      'people.csv': PEOPLE,
      'deep/er/Übersicht (1).txt': PEOPLE,
      'packed/x.gz': gzipSync(PEOPLE),
    });
    expect(await peopleIn(join(folder, 'people.csv'))).toBe(2);
    expect(await peopleIn(join(folder, 'deep'))).toBe(2);
    expect(await peopleIn(join(folder, 'packed'))).toBe(2);
    expect(await peopleIn(folder)).toBe(2);
  });

  test('several paths as one network, in any order, twice the same no worse', async () => {
    const one = folderOf({ 'people.csv': PEOPLE });
    const two = folderOf({ 'more.csv': 'name,email\nTess Lund,tess@corin.example\n' });
    expect(await peopleIn(one, two)).toBe(3);
    expect(await peopleIn(two, one, one, two)).toBe(3);
  });

  test.each([
    ['a header alone', 'id,name,email\n'],
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><html></html>'],
    ['companies alone', 'account,domain\nFern Stores,fern.example\n'],
  ])('nobody out of %s: an error, never an empty success', async (_what, text) => {
    expect(await codeOf(worldOf({ 'x.csv': text }))).toBe('no-people');
  });

  test('nobody where one only wants to look: a network of nobody', async () => {
    const empty = await worldOf({ 'x.csv': '' }, { mayBeEmpty: true });
    expect(check(empty)).toMatchObject({ network: { people: 0, ties: 0 } });
    expect(find(empty, { targets: ['Rob Kerr'] }).paths).toEqual([]);
  });

  test('the good beside the bad', async () => {
    const network = await worldOf({
      'people.csv': PEOPLE,
      'empty.csv': '',
      'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'cut.zip': Buffer.from('PK\u0003\u0004 cut off'),
      'cut.gz': gzipSync(PEOPLE).subarray(0, 20),
    });
    const report = check(network);
    expect(report.network.people).toBe(2);
    const unread = report.files.filter(({ format }) => format === null).map(({ path }) => path);
    expect(unread).toEqual(['cut.gz', 'cut.zip', 'empty.csv', 'picture.png']);
    for (const path of unread) {
      expect(report.issues.map(({ file }) => file)).toContain(path);
    }
  });
});

describe('load refuses', () => {
  test('a path that is not there', async () => {
    const there = folderOf({ 'people.csv': PEOPLE });
    const missing = join(there, 'exprts');
    expect(await codeOf(load({ data: [there, missing], asOf: TODAY }))).toBe('input-missing');
  });

  test.each(['', '22.11.2026', '2026-11-31', '2026-1-1', 'today', '2026-11-22T10:00:00Z'])(
    'the day "%s"',
    async (asOf) => {
      expect(await codeOf(worldOf({ 'people.csv': PEOPLE }, { asOf }))).toBe('usage');
    },
  );

  test('an encoding nobody knows', async () => {
    expect(await codeOf(worldOf({ 'people.csv': PEOPLE }, { encoding: 'klingon' }))).toBe(
      'unknown-encoding',
    );
  });

  test('a file that may not be read', async () => {
    const folder = folderOf({ 'people.csv': PEOPLE });
    const file = join(folder, 'people.csv');
    chmodSync(file, 0o000);
    await asNobody(folder, async () =>
      expect(await codeOf(load({ data: [file], asOf: TODAY }))).toBe('no-permission'),
    );
  });
});

describe('who looks on while it loads', () => {
  const world = () => folderOf({ 'people.csv': PEOPLE, 'mail.csv': INTERACTIONS });

  test('hears what will be read, that it was, and then the stages', async () => {
    const heard: string[] = [];
    let [expected, read] = [0, 0];
    await load({ data: [world()], asOf: TODAY }, undefined, {
      watch: {
        expect: (bytes) => {
          expected += bytes;
          heard.push('expect');
        },
        read: (bytes) => {
          read += bytes;
          if (heard.at(-1) !== 'read') heard.push('read');
        },
        stage: (stage) => void heard.push(stage),
      },
    });
    expect(heard).toEqual(['expect', 'read', 'people', 'ties']);
    expect(expected).toBe(Buffer.byteLength(PEOPLE) + Buffer.byteLength(INTERACTIONS));
    expect(read).toBe(expected);
  });

  test('ends it by what it throws', async () => {
    const end = () => {
      throw new RefpathError('usage');
    };
    const watch = { expect: () => undefined, read: () => undefined, stage: end };
    expect(await codeOf(load({ data: [world()], asOf: TODAY }, undefined, { watch }))).toBe(
      'usage',
    );
  });

  test('ends it with an error where there is too little memory', async () => {
    expect(
      await codeOf(load({ data: [world()], asOf: TODAY }, undefined, { maxMemory: 2 ** 20 })),
    ).toBe('too-little-memory');
  });
});

describe('what the caller names', () => {
  const BOTH = { 'people.csv': PEOPLE.replace(',true', ',') };
  const team = async (more: object): Promise<number> =>
    find(await worldOf(BOTH, more), { targets: ['x'] }).network.team;

  test('the team, by name, address or company', async () => {
    expect(await team({})).toBe(0);
    expect(await team({ team: ['Ana Reis'] })).toBe(1);
    expect(await team({ team: ['ANA@lantern.example', 'rob@fern.example'] })).toBe(2);
    expect(await team({ own: ['Lantern Software'] })).toBe(1);
    expect(await team({ own: ['lantern software, Inc.'] })).toBe(1);
  });

  test('customers and partners', async () => {
    const files = {
      'people.csv': `${PEOPLE}t1,Tess Lund,tess@corin.example,CISO,Corin Bank,\n`,
      'mail.csv': table(INTERACTIONS, ...inTouch('a1', 'r1'), ...inTouch('r1', 't1')),
    };
    const program = async (more: object): Promise<string | undefined> =>
      find(await worldOf(files, more), { targets: ['Tess Lund'] }).paths[0]?.program;
    expect(await program({})).toBe('non-client');
    expect(await program({ customers: ['Fern Stores'] })).toBe('client');
    expect(await program({ partners: ['Fern Stores'] })).toBe('non-client');
  });

  test('numbers of the scoring, which change what is warm', async () => {
    const files = { 'people.csv': PEOPLE, 'mail.csv': table(INTERACTIONS, ...inTouch('a1', 'r1')) };
    const warmth = async (more: object): Promise<string | undefined> =>
      find(await worldOf(files, more), { targets: ['Rob Kerr'] }).paths[0]?.warmth;
    expect(await warmth({})).toBe('warm');
    expect(await warmth({ scoring: { warmTie: 0.99 } })).toBe('cold');
  });

  test('today: what came later is left out and counted', async () => {
    const rows = [...mails('a1', 'r1', 1, 2, 3), ...mails('r1', 'a1', 400)];
    const files = { 'people.csv': PEOPLE, 'mail.csv': table(INTERACTIONS, ...rows) };
    const report = find(await worldOf(files, { asOf: '2026-01-01' }), { targets: ['Rob Kerr'] });
    expect(report.asOf).toBe('2026-01-01');
    expect(report.issues).toContainEqual(
      expect.objectContaining({ code: 'future', text: expect.stringContaining('3 pieces') }),
    );
    expect(report.paths[0]?.hops[0]?.evidence).toMatchObject([{ kind: 'email', count: 1 }]);
  });
});

describe('readRows', () => {
  const rowsOf = async (text: string, options = {}): Promise<unknown> => {
    const { columns, rows } = await readRows(join(folderOf({ 'x.csv': text }), 'x.csv'), options);
    return [columns, ...rows];
  };

  test('gives the cells as they are, nothing interpreted', async () => {
    expect(await rowsOf('a;b\n" 1,50 ";=1+1\n;"two\nlines"\n')).toEqual([
      ['a', 'b'],
      [' 1,50 ', '=1+1'],
      ['', 'two\nlines'],
    ]);
  });

  test.each(['', '\ufeff'])('of the empty file %j there are none', async (text) => {
    expect(await rowsOf(text)).toEqual([[]]);
  });

  test.each([
    ['\n', [['']]],
    ['\n\n', [[''], ['']]],
    [' \r\n\n', [[' '], ['']]],
  ])('of %j there are rows of one empty cell', async (text, rows) => {
    expect(await rowsOf(text)).toEqual([[], ...rows]);
  });

  test('keeps rows of empty cells where others are', async () => {
    expect(await rowsOf('a,b\n"",\n1,2\n')).toEqual([
      ['a', 'b'],
      ['', ''],
      ['1', '2'],
    ]);
  });

  test.each([
    ['a,b\n1\n', 'odd-row'],
    ['a,b\n1,2,3\n', 'odd-row'],
    ['a,b\n1,"2\n', 'odd-row'],
    ['', 'not-a-table'],
  ])('refuses %j under strict', async (text, code) => {
    expect(await codeOf(rowsOf(text, { strict: true }))).toBe(code);
  });

  test('takes what is sound under strict', async () => {
    expect(await rowsOf('a,b\n"1\n2",3\n', { strict: true })).toEqual([
      ['a', 'b'],
      ['1\n2', '3'],
    ]);
  });

  test('takes the delimiter that is said', async () => {
    expect(await rowsOf('a;b,c\n1;2,3\n', { delimiter: ',' })).toEqual([
      ['a;b', 'c'],
      ['1;2', '3'],
    ]);
  });

  test('of a file that is no table is an error', async () => {
    const folder = folderOf({ 'x.csv': '<html></html>' });
    expect(await codeOf(readRows(join(folder, 'x.csv')))).toBe('not-a-table');
    expect(await codeOf(readRows(join(folder, 'y.csv')))).toBe('input-missing');
  });
});

describe('readTargets', () => {
  const targets = (content: string | Uint8Array, options: TableOptions = {}) =>
    readTargets(join(folderOf({ 't.csv': content }), 't.csv'), options);
  const T = expect.stringMatching(/t\.csv$/);

  test('gives each row its query, priority, seller and line', async () => {
    expect(await targets('Priority,Target,From\nA,CISO at Altex,Ana Reis\n,Tess Lund,\n')).toEqual([
      { ...{ target: 'CISO at Altex', priority: 'A', from: 'Ana Reis' }, file: T, line: 2 },
      { ...{ target: 'Tess Lund', priority: '', from: '' }, file: T, line: 3 },
    ]);
  });

  test('needs no column but the target', async () => {
    expect(
      (await targets('target\nCISO at Altex\nVP Sales\n')).map(({ target }) => target),
    ).toEqual(['CISO at Altex', 'VP Sales']);
  });

  test('keeps commas and quotes of a query', async () => {
    const [row] = await targets('target,priority\n"VP Sales in fintech, Germany",1\n');
    expect(row?.target).toBe('VP Sales in fintech, Germany');
  });

  test.each([
    ['target\nVP Sales in fintech, Germany\nTess Lund\n'],
    ['target\nTess Lund\nVP Sales in fintech, Germany\n'],
    ['Target\r\nTess Lund\r\n"VP Sales in fintech, Germany"\r\nCISO, Berlin\r\n'],
  ])('a list of one column may have commas without quotes: %j', async (text) => {
    const found = (await targets(text)).map(({ target }) => target);
    expect(found).toContain('VP Sales in fintech, Germany');
    expect(found).toContain('Tess Lund');
  });

  test('in the letters that it is said to be of', async () => {
    const cyrillic = Buffer.from([...Buffer.from('target\n'), 0xe9, 0xef, 0x0a]);
    const [row] = await targets(cyrillic, { encoding: 'koi8-r' });
    expect(row?.target).toBe('ИО');
  });

  test('tells of rows that name nobody', async () => {
    const told: IssueView[] = [];
    const text = 'target,priority\nTess Lund,1\n,2\n';
    const rows = await targets(text, { onIssue: (issue) => void told.push(issue) });
    expect(rows.map(({ target }) => target)).toEqual(['Tess Lund', '']);
    expect(told).toEqual([
      {
        ...{ code: 'no-target', file: 't.csv', line: 3 },
        text: 'column 1 "target": expected a person or persona, found nothing.',
      },
    ]);
  });

  test('of another table is an error that says so', async () => {
    expect(await codeOf(targets(PEOPLE))).toBe('not-targets');
  });

  test('a folder is none', async () => {
    expect(await codeOf(readTargets(folderOf({ 't.csv': 'target\nTess Lund\n' })))).toBe(
      'not-a-table',
    );
  });
});

describe('readAsks', () => {
  const HEADER = 'date,seller,referrer,target,status\n';
  const asks = async (rows: string, options: TableOptions = {}) => {
    const told: string[] = [];
    const onIssue = ({ line, text }: IssueView): void => void told.push(`${line}: ${text}`);
    const path = join(folderOf({ 'asks.csv': `${HEADER}${rows}` }), 'asks.csv');
    const found = await readAsks(path, { ...options, onIssue });
    return { found, told };
  };
  const row = (date: string, status: string) => `${date},Ana Reis,Rob Kerr,Tess Lund,${status}\n`;

  test.each([
    ['asked', 'asked'],
    ['Asked', 'asked'],
    ['no-answer', 'no-answer'],
    ['No Answer', 'no-answer'],
    ['NO_ANSWER', 'no-answer'],
    ['no  answer', 'no-answer'],
  ])('a status may be spelled %j', async (spelled, status) => {
    const { found, told } = await asks(row('2026-10-05', spelled));
    expect(found[0]?.status).toBe(status);
    expect(told).toEqual([]);
  });

  test('tells what is wrong with a row, where, and what would be right', async () => {
    const rows = [row('2026-13-01', 'asked'), row('2026-10-05', 'maybe'), row('', 'met')].join('');
    expect((await asks(rows)).told.sort()).toEqual([
      '2: column 1 "date": expected a date such as 2026-11-22, found "2026-13-01".',
      '3: column 5 "status": expected asked, agreed, introduced, met, declined or no-answer, found "maybe".',
      '4: column 1 "date": expected a date such as 2026-11-22, found nothing.',
    ]);
  });

  test.each<[order: 'dmy' | 'mdy', day: string]>([
    ['dmy', '2026-04-03'],
    ['mdy', '2026-03-04'],
  ])('days of two meanings are read as is said: %s', async (dateOrder, day) => {
    const { found, told } = await asks(row('03/04/2026', 'asked'), { dateOrder });
    expect(found[0]?.date).toBe(dayOfIso(day));
    expect(told).toEqual([]);
  });

  test('which nobody says, they are told', async () => {
    const { found, told } = await asks(row('03/04/2026', 'asked'));
    expect(found[0]?.date).toBeUndefined();
    expect(told).toEqual([
      '2: column 1 "date": expected a date such as 2026-11-22, or --date-order dmy or mdy, found "03/04/2026".',
    ]);
  });
});
