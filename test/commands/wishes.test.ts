import { beforeAll, describe, expect, test } from 'vitest';
import { findRequest } from '../../src/commands/find-defaults.ts';
import { wishesOf } from '../../src/commands/wishes.ts';
import { type BatchRow, type FindOptions, find, type LoadedNetwork } from '../../src/index.ts';
import { planWorld, rowsOf } from './plan-world.ts';

let world: LoadedNetwork;
beforeAll(async () => {
  world = await planWorld();
});

const wishesFor = (row: string, options: FindOptions = {}) =>
  wishesOf(world, rowsOf(row), findRequest(options));

const nameOf = (person: number): string => world.resolved.people.name.at(person) ?? '';

/** "Ana Reis, Rob Kerr, Tess Lund", and who of them is asked by us or in turn. */
const ways = (row: string, options: FindOptions = {}) =>
  (wishesFor(row, options).wishes[0]?.ways ?? []).map(({ path, outsiders }) => [
    path.people.map(nameOf).join(', '),
    outsiders.map(nameOf).join(', '),
  ]);

describe('the ways of a row', () => {
  test.each<[row: string, options: FindOptions, ways: readonly (readonly string[])[]]>([
    [
      'Tess Lund',
      {},
      [
        ['Ana Reis, Rob Kerr, Tess Lund', 'Rob Kerr'],
        ['Bo Lind, Sue Park, Tess Lund', 'Sue Park'],
      ],
    ],
    ['Wes Hale', {}, [['Ana Reis, Wes Hale', '']]],
    [
      'Tess Lund,1,Bo Lind',
      {},
      [
        ['Bo Lind, Ana Reis, Rob Kerr, Tess Lund', 'Rob Kerr'],
        ['Bo Lind, Sue Park, Tess Lund', 'Sue Park'],
      ],
    ],
    [
      'Tess Lund',
      { top: 1, perReferrer: 0, warm: false, avoid: ['Rob Kerr'] },
      [['Bo Lind, Sue Park, Tess Lund', 'Sue Park']],
    ],
    ['Ned Gray', {}, []],
    ['Xia Roth', {}, []],
  ])('%s under %j', (row, options, expected) => {
    expect(ways(row, options)).toEqual(expected);
  });

  test.each(['Tess Lund', 'Uma Falk', 'Wes Hale', 'CISO at Corin Bank', 'Kai Moe'])(
    'of %s are the warm paths that find gives',
    (target) => {
      const paths = find(world, { targets: [target], warm: true }).paths;
      expect(ways(target).map(([people]) => people)).toEqual(
        paths.map(({ seller, hops }) =>
          [seller, ...hops.map(({ to }) => to)].map(({ name }) => name).join(', '),
        ),
      );
    },
  );
});

describe('what a row lacks', () => {
  test.each<[row: string, code: string | undefined, cold: string]>([
    ['Tess Lund', undefined, ''],
    ['Ned Gray', 'no-path', 'Ana Reis, Rob Kerr, Ned Gray'],
    ['Xia Roth', 'no-path', ''],
    ['Ivo Dahl', 'nobody-fits', ''],
    ['', 'empty-query', ''],
    ['Tess Lund,1,Ivo Dahl', 'unknown-reference', ''],
  ])('%s', (row, code, cold) => {
    const [wish] = wishesFor(row).wishes;
    expect(wish?.lack?.code).toBe(code);
    expect(wish?.cold?.people.map(nameOf).join(', ') ?? '').toBe(cold);
  });

  test('a priority that says nothing is told at its line', () => {
    const row = { target: 'Tess Lund', priority: 'soon', from: '', line: 7 };
    const issuesOf = (one: BatchRow) => wishesOf(world, [one], findRequest({})).issues;
    const issue = { code: 'unread-priority', facts: { query: 'Tess Lund', value: 'soon' } };
    expect(issuesOf({ ...row, file: 't.csv' })).toEqual([
      { ...issue, file: 't.csv', line: 7, refused: false },
    ]);
    expect(issuesOf(row)).toEqual([{ ...issue, refused: false }]);
  });

  test('its priority and query are as written', () => {
    const { wishes } = wishesOf(world, rowsOf('Tess Lund, High,Bo Lind'), findRequest({}));
    expect(wishes[0]).toMatchObject({ query: 'Tess Lund', priority: ' High', from: 'Bo Lind' });
  });
});
