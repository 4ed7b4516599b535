import { describe, expect, test } from 'vitest';
import { check, find, load } from '../src/index.ts';
import type { LoadRequest } from '../src/model/request.ts';
import { makeNetwork } from '../src/pipeline.ts';
import { type RawFileParts, rawFile } from './raw-file.ts';
import { folderOf, TODAY, table, walk } from './world.ts';

const REQUEST: LoadRequest = {
  data: ['.'],
  asOf: TODAY,
  own: [],
  customers: [],
  partners: [],
  team: [],
  suppress: [],
};
const PEOPLE = table(
  'id,name,email,team',
  'a1,Ana Reis,ana@lantern.example,true',
  'r1,Rob Kerr,rob@fern.example,',
);
const TIES = table('from,to,strength', 'a1,r1,0.8');
const file = (path: string, text: string, parts: RawFileParts = {}) =>
  rawFile(text, { path, ...parts });

const networkOf = (...files: ReturnType<typeof file>[]) =>
  makeNetwork({ files, unread: [] }, REQUEST);

describe('rows in, network out', () => {
  test('every stage once: recognized, claimed, resolved, tied', () => {
    const network = networkOf(file('people.csv', PEOPLE), file('ties.csv', TIES));
    expect(network.files.map(({ recognition }) => recognition.format?.name)).toEqual([
      'plain/people',
      'plain/ties',
    ]);
    expect(network.resolved.people.count).toBe(2);
    expect(network.ties.count).toBe(1);
    expect(find(network, { targets: ['Rob Kerr'] }).paths.map(walk)).toEqual([
      'Ana Reis → Rob Kerr',
    ]);
  });

  test('no files make a network of nobody', () => {
    const network = networkOf();
    expect(network.resolved.people.count).toBe(0);
    expect(network.ties.count).toBe(0);
    expect(network.issues).toEqual([]);
  });

  test('a tie may stand before the people it names', () => {
    const [one, other] = [file('people.csv', PEOPLE), file('ties.csv', TIES)];
    const answer = (network: ReturnType<typeof networkOf>): unknown =>
      find(network, { targets: ['Rob Kerr'] }).paths;
    expect(answer(networkOf(other, one))).toEqual(answer(networkOf(one, other)));
  });

  test('a file of no known kind is kept in the account, and nothing of it in the network', () => {
    const network = networkOf(file('people.csv', PEOPLE), file('tea.csv', 'item,price\nTea,3\n'));
    const tea = network.files.find(({ path }) => path === 'tea.csv');
    expect(tea?.recognition.format).toBeNull();
    expect(tea?.outcome).toMatchObject({ rowsRead: 0, rowsSkipped: 0 });
    expect(network.resolved.people.count).toBe(2);
  });

  test('settings that differ are taken, all others stay', () => {
    const network = makeNetwork(
      { files: [file('people.csv', PEOPLE)], unread: [] },
      { ...REQUEST, scoring: { warmTie: 0.33 } },
    );
    expect(network.tieSettings).toMatchObject({ warmTie: 0.33, contactHalfLifeDays: 45 });
  });

  test('a day that is none is misuse', () => {
    expect(() =>
      makeNetwork({ files: [], unread: [] }, { ...REQUEST, asOf: '2026-02-30' }),
    ).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('pairs that may be one person', () => {
  test('are left two, and named with their rows and what speaks for and against', () => {
    const network = networkOf(
      file(
        'people.csv',
        table(
          'id,name,email,company,city,team',
          'a1,Ana Reis,ana@lantern.example,Lantern,,true',
          'x1,Robert Kerr,,Fern Stores,Dublin,',
          'x2,Rob Kerr,rob@fern.example,Fern Stores,Cork,',
        ),
      ),
    );
    for (const { a, b, names, references, features } of check(network).unsure) {
      expect([a, b]).toEqual([
        expect.stringMatching(/^people\.csv:\d$/),
        expect.stringMatching(/^people\.csv:\d$/),
      ]);
      expect(names.every((name) => /Kerr/.test(name))).toBe(true);
      expect(references.every((reference) => reference !== '')).toBe(true);
      expect(features.length).toBeGreaterThanOrEqual(2);
    }
    expect(check(network).unsure.length + network.merged.length).toBeGreaterThan(0);
    expect(network.resolved.people.count + network.merged.length).toBe(3);
  });
});

describe('files of one name in two folders', () => {
  test('are two files: each has its own account and its own evidence', async () => {
    const one = folderOf({ 'people.csv': PEOPLE });
    const two = folderOf({
      'people.csv': table(
        'id,name,email',
        't1,Tess Lund,tess@corin.example',
        ',,',
        'u1,Uma Falk,u@c.example',
      ),
    });
    const network = await load({ data: [one, two], asOf: TODAY });
    const { files, network: numbers } = check(network);
    expect(numbers).toMatchObject({ people: 4, files: 2 });
    expect(new Set(files.map(({ path }) => path)).size).toBe(2);
    expect(files.map(({ rowsRead }) => rowsRead).sort()).toEqual([2, 3]);
  });
});

describe('rows that name nobody known', () => {
  const strangers = (count: number) =>
    table('from,to,strength', ...Array.from({ length: count }, (_, i) => `a1,nobody-${i},0.5`));
  const codesOf = (count: number): ReadonlyMap<string, number> => {
    const network = networkOf(file('people.csv', PEOPLE), file('ties.csv', strangers(count)));
    const { issues, files } = check(network);
    expect(files.map(({ rowsSkipped }) => rowsSkipped)).toEqual([0, count]);
    return new Map(
      issues.map(({ code }) => [code, issues.filter((other) => other.code === code).length]),
    );
  };

  test('are told one by one up to a thousand', () => {
    expect(codesOf(1_000)).toEqual(new Map([['unknown-person', 1_000]]));
  });

  test('beyond that their number is told, so that no sum is too small', () => {
    const network = networkOf(file('people.csv', PEOPLE), file('ties.csv', strangers(1_234)));
    expect(codesOf(1_234)).toEqual(
      new Map([
        ['unknown-person', 1_000],
        ['more-unresolved', 1],
      ]),
    );
    expect(check(network).issues.at(-1)?.text).toMatch(/^234 more names /);
  });
});
