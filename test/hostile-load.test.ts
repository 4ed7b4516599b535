import { describe, expect, test } from 'vitest';
import { check, explain, exportTable, find } from '../src/index.ts';
import { INTERACTIONS, inTouch, table, walk, worldOf } from './world.ts';

type Person = { readonly id: string; readonly name: string; readonly company?: string };

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const HEADER = 'id,name,email,title,company,team';

/** Ana of the team, somebody in the middle, and Tess, the CISO sought; all by their ids. */
const peopleTable = ({ id, name, company = 'Fern Stores' }: Person): string =>
  table(
    HEADER,
    'a1,Ana Reis,ana@lantern.example,AE,Lantern Software,true',
    [id, name, 'mid@fern.example', 'Buyer', company, ''].map(quoted).join(','),
    't1,Tess Lund,tess@corin.example,CISO,Corin Bank,',
  );

const worldWith = (middle: Person) => {
  const ref = quoted(middle.id);
  return worldOf({
    'people.csv': peopleTable(middle),
    'mail.csv': table(INTERACTIONS, ...inTouch('a1', ref), ...inTouch(ref, 't1')),
  });
};

const asked = { targets: ['CISO at Corin Bank'] };

describe('no path is lost because an id is a word that objects know', () => {
  test.each([
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
  ])('%s', async (id) => {
    const { paths } = find(await worldWith({ id, name: 'Rob Kerr' }), asked);
    expect(paths.map(walk)).toEqual(['Ana Reis → Rob Kerr → Tess Lund']);
  });

  test.each([
    '0',
    '007',
    '1e3x',
    'NaN1',
    'a b',
    'ä/ö',
    "o'id",
    'x;y',
    '=1+1',
    '../x',
    '<id>',
    'p0',
  ])('nor because it is %s', async (id) => {
    // Several people are separated by semicolons, so that one id may not hold any.
    const safe = id.replace(';', ':');
    const { paths } = find(await worldWith({ id: safe, name: 'Rob Kerr' }), asked);
    expect(paths.map(walk)).toEqual(['Ana Reis → Rob Kerr → Tess Lund']);
  });
});

describe('names and companies of all kinds stand on a path', () => {
  test.each([
    ['constructor', 'constructor'],
    ['=Hyperlink Kerr', 'Hyperlink Kerr'],
    ['Rob "The Rock" Kerr', 'Rob Kerr'],
    ['Kerr, Rob', 'Rob Kerr'],
    ['Rob \u202eKerr', 'Rob Kerr'],
    ['Rob\u0000 Kerr', 'Rob Kerr'],
    ['Rob \u001b[31mKerr', 'Rob 31mKerr'],
    ['渡辺 さくら', '渡辺 さくら'],
    ['محمد علي', 'محمد علي'],
    ['Rob Kerr 🚀', 'Rob Kerr'],
    ['<b>Rob</b> Kerr', 'b Rob /b Kerr'],
  ])('%j is shown as %s', async (name, shown) => {
    const { paths } = find(await worldWith({ id: 'r1', name }), asked);
    expect(paths.map(walk)).toEqual([`Ana Reis → ${shown} → Tess Lund`]);
  });

  test.each([
    '__proto__',
    'constructor',
    'toString GmbH',
    '=cmd()',
    '渡辺株式会社',
    'a\nb',
    '"',
    "';--",
  ])('at a company called %j', async (company) => {
    const { paths } = find(await worldWith({ id: 'r1', name: 'Rob Kerr', company }), asked);
    expect(paths.map(walk)).toEqual(['Ana Reis → Rob Kerr → Tess Lund']);
    expect(paths[0]?.referrer?.company).toBe(company);
  });

  test('a title of 64 KB is kept to its person', async () => {
    const long = `Buyer ${'of many things '.repeat(4500)}`;
    const loaded = await worldOf({
      'people.csv': table(
        HEADER,
        'a1,Ana Reis,,AE,Lantern Software,true',
        `r1,Rob Kerr,,${long},Fern Stores,`,
        't1,Tess Lund,,CISO,Corin Bank,',
      ),
      'ties.csv': 'from,to,strength\na1,r1,0.9\nr1,t1,0.9\n',
    });
    expect(find(loaded, asked).paths.map(walk)).toEqual(['Ana Reis → Rob Kerr → Tess Lund']);
  });
});

describe('one table, however it is written', () => {
  const PEOPLE = peopleTable({ id: 'r1', name: 'Rob Kerr' });
  const MAIL = table(INTERACTIONS, ...inTouch('a1', 'r1'), ...inTouch('r1', 't1'));
  const answer = async (people: string | Uint8Array, mail: string | Uint8Array = MAIL) => {
    const loaded = await worldOf({ 'people.csv': people, 'mail.csv': mail });
    return JSON.stringify(explain(loaded, asked).path);
  };
  const wanted = answer(PEOPLE);

  const spelled: readonly (readonly [string, (text: string) => string | Uint8Array])[] = [
    ['with the mark of UTF-8', (text) => `\ufeff${text}`],
    ['in UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16, high byte first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['with CR LF', (text) => text.replaceAll('\n', '\r\n')],
    ['with CR', (text) => text.replaceAll('\n', '\r')],
    ['with semicolons', (text) => text.replaceAll(',', ';')],
    ['with tabs', (text) => text.replaceAll(',', '\t')],
    ['with pipes', (text) => text.replaceAll(',', '|')],
    ['all in quotes', (text) => text.replace(/[^,\n]+/g, '"$&"')],
    ['without its last line end', (text) => text.trimEnd()],
    ['with spaces around cells', (text) => text.replaceAll(',', ' , ')],
    ['with headers in capitals', (text) => text.replace(/^.*/, (header) => header.toUpperCase())],
  ];
  test.each(spelled)('%s', async (_, write) => {
    expect(await answer(write(PEOPLE), write(MAIL))).toBe(await wanted);
  });

  test('columns in another order, with others between that nobody knows', async () => {
    const turned = PEOPLE.split('\n')
      .filter((line) => line !== '')
      .map((line, at) => [at === 0 ? 'Shoe Size' : '42', ...line.split(',').toReversed()].join(','))
      .join('\n');
    expect(await answer(turned)).toBe(await wanted);
  });

  test('days as other countries write them, if one of them tells', async () => {
    const day = /(\d{4})-(\d{2})-(\d{2})/g;
    expect(await answer(PEOPLE, MAIL.replace(day, '$3.$2.$1'))).toBe(await wanted);
    expect(await answer(PEOPLE, MAIL.replace(day, '$2/$3/$1'))).toBe(await wanted);
    expect(await answer(PEOPLE, MAIL.replace(day, '$1-$2-$3T23:59:59Z'))).toBe(await wanted);
  });

  test('the file’s name says nothing', async () => {
    const loaded = await worldOf({ 'Connections.csv': PEOPLE, 'contacts.xlsx': MAIL });
    expect(check(loaded).files.map(({ path, format }) => `${path} ${format}`)).toEqual([
      'Connections.csv plain/people',
      'contacts.xlsx plain/interactions',
    ]);
  });
});

describe('what was refused is told, and the rest is there', () => {
  test('one bad file among good ones, one bad row among good rows', async () => {
    const loaded = await worldOf({
      'people.csv': `${peopleTable({ id: 'r1', name: 'Rob Kerr' })},,,,Nowhere,\n`,
      'ties.csv': 'from,to,strength\na1,r1,0.9\na1,t1,strong\nr1,t1,0.9\n',
      'login.csv': '<!DOCTYPE html><html><body>Please sign in</body></html>',
      'readings.csv': 'sensor,value\n1,2\n3,4\n',
    });
    expect(find(loaded, asked).paths.map(walk)).toEqual(['Ana Reis → Rob Kerr → Tess Lund']);
    const { reasons } = check(loaded).files.find(({ path }) => path === 'people.csv') ?? {};
    expect(reasons).toMatchObject([{ code: 'no-person', count: 1, lines: [5] }]);
    const told = check(loaded).issues.map(({ code, file, line }) => `${code} ${file} ${line}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'bad-strength ties.csv 3',
        'not-understood readings.csv null',
        'web-page login.csv null',
      ]),
    );
  });

  test('every row that claims a person is among the records, with its line', async () => {
    const loaded = await worldOf({
      'people.csv': `\n${peopleTable({ id: 'r1', name: 'Rob Kerr' })}`,
      'more.csv': 'name,email\nRob Kerr,mid@fern.example\n',
    });
    const { rows } = exportTable(loaded, 'records');
    expect([...rows].map((cells) => [...cells].slice(0, 3).join(' ')).toSorted()).toEqual([
      'more.csv 2 ',
      'people.csv 3 a1',
      'people.csv 4 r1',
      'people.csv 5 t1',
    ]);
  });
});
