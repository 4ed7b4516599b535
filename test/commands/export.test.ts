import { beforeAll, describe, expect, test } from 'vitest';
import { exportTable, type LoadedNetwork, type Table } from '../../src/index.ts';
import { daysAgo, INTERACTIONS, mails, table, worldOf } from '../world.ts';
import { smallWorld } from './small-world.ts';

type Row = Readonly<Record<string, unknown>>;

const rowsOf = ({ columns, rows }: Table): Row[] =>
  Array.from(rows, (row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])));

let world: LoadedNetwork;
beforeAll(async () => {
  world = await smallWorld();
});

const people = (): Row[] => rowsOf(exportTable(world, 'people'));
const idOf = (name: string): unknown => people().find((row) => row['name'] === name)?.['person_id'];

describe('records', () => {
  test('are the rows that claim a person, by file and line, as they stood', () => {
    const rows = rowsOf(exportTable(world, 'records'));
    expect(rows.filter(({ file }) => file === 'people.csv').map(({ line }) => line)).toEqual([
      2, 3, 4, 5, 6, 7,
    ]);
    expect(rows.find(({ line, file }) => file === 'people.csv' && line === 4)).toEqual({
      file: 'people.csv',
      line: 4,
      source_id: 'r1',
      person_id: idOf('Rob Kerr'),
      name: 'Rob Kerr',
      email: 'rob@fern.example',
      company: 'Fern Stores',
      title: 'Head of Operations',
    });
  });

  test('of one person point to one person, over files and spellings', async () => {
    const twice = await worldOf({
      'a/people.csv': table(
        'id,name,email,team',
        'a1,Ana Reis,ana@lantern.example,true',
        'r1,Rob Kerr,rob@fern.example,',
      ),
      'b/people.csv': table('id,name,email,company', 'x9,Robert Kerr,ROB@fern.example,Fern Stores'),
    });
    const ids = rowsOf(exportTable(twice, 'records'))
      .filter(({ email }) => String(email).toLowerCase() === 'rob@fern.example')
      .map((row) => row['person_id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('people', () => {
  test('are everyone once, with what was chosen out of the rows', () => {
    expect(
      people()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Ana Reis', 'Bo Lind', 'Rob Kerr', 'Tess Lund', 'Uma Falk', 'Vic Noel']);
    expect(people().find(({ name }) => name === 'Tess Lund')).toMatchObject({
      source_ids: 't1',
      emails: 'tess@corin.example',
      title: 'CISO',
      company: 'Corin Bank',
      seniority: 'c-level',
      function: 'security',
      country: 'Norway',
      team: false,
    });
  });

  test('say who is of the team', () => {
    const team = people().filter((row) => row['team'] === true);
    expect(team.map(({ name }) => name).sort()).toEqual(['Ana Reis', 'Bo Lind']);
  });

  test('name every id that their rows bore', () => {
    const ids = people().find(({ name }) => name === 'Rob Kerr')?.['source_ids'];
    expect(String(ids).split(';')).toEqual(['https://www.linkedin.com/in/rob-kerr', 'r1']);
  });

  test('count as many records as there are', () => {
    const counted = people().reduce((sum, row) => sum + Number(row['records']), 0);
    expect(counted).toBe(rowsOf(exportTable(world, 'records')).length);
  });
});

describe('ties', () => {
  const tie = (rows: readonly Row[], a: unknown, b: unknown): Row | undefined =>
    rows.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));

  test('have one row a pair, with both people’s ids', () => {
    const rows = rowsOf(exportTable(world, 'ties'));
    const pairs = rows.map(({ from, to }) => [from, to].map(String).sort().join('–'));
    expect(new Set(pairs).size).toBe(pairs.length);
    const known = new Set(people().map((row) => row['person_id']));
    for (const { from, to } of rows) expect(known.has(from) && known.has(to)).toBe(true);
  });

  test('say how strong, warm or not, observed or not, by which kinds and since when', () => {
    const rows = rowsOf(exportTable(world, 'ties'));
    expect(tie(rows, idOf('Bo Lind'), idOf('Tess Lund'))).toMatchObject({
      warm: false,
      observed: true,
      kinds: 'email',
      first_contact: daysAgo(31),
      last_contact: daysAgo(4),
    });
    expect(tie(rows, idOf('Rob Kerr'), idOf('Uma Falk'))).toMatchObject({
      warm: true,
      observed: false,
      kinds: 'shared-employer',
      first_contact: null,
      last_contact: null,
    });
  });

  test('have factors that a reader can take apart', () => {
    for (const { factors } of rowsOf(exportTable(world, 'ties'))) {
      expect(factors).toMatch(/^[a-z-]+=-?[\d.e-]+(?:;[a-z-]+=-?[\d.e-]+)*$/);
    }
  });

  test('are in (0, 1]; what lies ahead makes none', async () => {
    const ahead = await worldOf({
      'people.csv': table(
        'id,name,email,team',
        'a1,Ana Reis,a@l.example,true',
        'r1,Rob Kerr,r@f.example,',
      ),
      'mail.csv': table(INTERACTIONS, ...mails('a1', 'r1', -1, -10), ...mails('r1', 'a1', -2)),
    });
    expect(rowsOf(exportTable(ahead, 'ties'))).toEqual([]);
    for (const { strength } of rowsOf(exportTable(world, 'ties'))) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
  });
});

describe('accounts', () => {
  const accounts = (): Row[] => rowsOf(exportTable(world, 'accounts'));

  test('are every company once, with those who work there now', () => {
    const staff = new Map(accounts().map(({ name, people: count }) => [name, count]));
    expect(Object.fromEntries(staff)).toMatchObject({
      'Lantern Software': 2,
      'Corin Bank': 3,
      'Fern Stores': 1,
      'Tiny Forge': 0,
    });
  });

  test('bear what is known of them, and nothing where nothing is known', () => {
    expect(accounts().find(({ name }) => name === 'Fern Stores')).toMatchObject({
      domains: 'fern.example',
      type: 'customer',
      employees: 80,
    });
    expect(accounts().find(({ name }) => name === 'Corin Bank')?.['employees']).toBeNull();
  });
});

test('a table can be read again from its start', () => {
  for (const what of ['records', 'people', 'ties', 'accounts'] as const) {
    const [one, other] = [exportTable(world, what), exportTable(world, what)];
    expect(rowsOf(one)).toEqual(rowsOf(other));
  }
});
