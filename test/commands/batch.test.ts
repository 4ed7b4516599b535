import { beforeAll, describe, expect, test } from 'vitest';
import {
  type BatchAnswer,
  type BatchRow,
  batch,
  type FindOptions,
  find,
  type LoadedNetwork,
} from '../../src/index.ts';
import { walk } from '../world.ts';
import { smallWorld } from './small-world.ts';

let world: LoadedNetwork;
beforeAll(async () => {
  world = await smallWorld();
});

const row = (target: string, more: Partial<BatchRow> = {}): BatchRow => ({
  target,
  priority: '',
  from: '',
  line: 2,
  ...more,
});

const answers = (rows: readonly BatchRow[], options: FindOptions = {}): BatchAnswer[] => [
  ...batch(world, rows, options),
];

const whyNot = (target: string, more: Partial<BatchRow> = {}, options: FindOptions = {}) =>
  answers([row(target, more)], options)[0]?.nothing?.code;

describe('each row', () => {
  test.each<[string, FindOptions]>([
    ['Tess Lund', {}],
    ['Tess Lund', { perReferrer: 0, top: 50, maxHops: 5 }],
    ['Tess Lund', { warm: true }],
    ['Uma Falk', { via: ['Rob Kerr'] }],
    ['c-level at Corin Bank', { top: 3, minStrength: 0.05 }],
    ['Bo Lind', { avoid: ['Rob Kerr'] }],
  ])('finds what find does: %s %j', (target, options) => {
    const [answer] = answers([row(target)], options);
    expect(answer?.paths).toEqual(find(world, { targets: [target], ...options }).paths);
    expect(answer?.nothing).toBeNull();
  });

  test('finds it again after others were sought in between', () => {
    const rows = ['Tess Lund', 'Uma Falk', 'Rob Kerr', 'Tess Lund'].map((target) => row(target));
    const all = answers(rows);
    expect(all[3]).toEqual(all[0]);
    expect(all.map(({ paths }) => paths[0] && walk(paths[0]))).toEqual([
      'Ana Reis → Rob Kerr → Tess Lund',
      'Ana Reis → Rob Kerr → Uma Falk',
      'Ana Reis → Rob Kerr',
      'Ana Reis → Rob Kerr → Tess Lund',
    ]);
  });

  test('keeps its place, its words and its priority', () => {
    const rows = [row('Uma Falk', { priority: 'B, later' }), row('tess LUND', { priority: '1' })];
    expect(answers(rows).map(({ query, priority }) => [query, priority])).toEqual([
      ['Uma Falk', 'B, later'],
      ['tess LUND', '1'],
    ]);
  });

  test('starts from its own seller, whoever the others start from', () => {
    const rows = [
      row('Tess Lund', { from: 'Bo Lind' }),
      row('Tess Lund'),
      row('Tess Lund', { from: 'bo@lantern.example' }),
    ];
    const sellers = answers(rows, { from: ['Ana Reis'] }).map(({ paths }) => paths[0]?.seller.name);
    expect(sellers).toEqual(['Bo Lind', 'Ana Reis', 'Bo Lind']);
  });

  test('starts from its own seller after ten others', () => {
    const people = ['a1', 'b1', 'r1', 't1', 'u1', 'v1'];
    const rows = [...people, ...people, ...people].map((from) => row('Rob Kerr', { from }));
    const [first, second, third] = [0, 6, 12].map((start) => answers(rows).slice(start, start + 6));
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });
});

describe('a row that finds nothing says why', () => {
  test.each([
    ['Zoe Nobody', 'nobody-fits'],
    ['Vic Noel', 'no-path'],
    ['', 'empty-query'],
    ['seniority:emperor', 'unknown-value'],
  ])('"%s": %s', (target, code) => {
    expect(whyNot(target)).toBe(code);
  });

  test('no warm path, where only warm ones are wanted', () => {
    expect(whyNot('Vic Noel', {}, { warm: true })).toBe('no-warm-path');
  });

  test('an unknown seller is not taken for the team', () => {
    expect(whyNot('Tess Lund', { from: 'Zoe Nobody' })).toBe('unknown-reference');
  });

  test.each<[from: string, options: FindOptions, text: string]>([
    ['Zoe Nobody', {}, 'Nobody in the data is "Zoe Nobody" (column "from").'],
    ['Zoe Nobody', { from: ['Ana Reis'] }, 'Nobody in the data is "Zoe Nobody" (column "from").'],
    ['', { from: ['Zoe Nobody'] }, 'Nobody in the data is "Zoe Nobody" (--from).'],
    ['', { via: ['Rob Karr'] }, 'Nobody in the data is "Rob Karr" (--via). Nearest: Rob Kerr.'],
  ])('who is unknown is named, and where: %j %j', (from, options, text) => {
    const [answer] = answers([row('Tess Lund', { from })], options);
    expect(answer?.nothing?.text).toBe(text);
  });

  test('and the other rows find theirs', () => {
    const found = answers([row('Zoe Nobody'), row('Tess Lund'), row('')]);
    expect(found.map(({ paths }) => paths.length > 0)).toEqual([false, true, false]);
    for (const { nothing, paths } of found) expect(nothing === null).toBe(paths.length > 0);
  });

  test('in a sentence with the query in it', () => {
    expect(answers([row('Vic Noel')])[0]?.nothing?.text).toBe(
      'Nobody we start from reaches "Vic Noel" within 3 ties.',
    );
  });
});

test('rows are answered one by one, as they are asked for', () => {
  const taken: string[] = [];
  function* rows(): Iterable<BatchRow> {
    for (const target of ['Tess Lund', 'Uma Falk', 'Rob Kerr']) {
      taken.push(target);
      yield row(target);
    }
  }
  for (const { query } of batch(world, rows())) if (query === 'Uma Falk') break;
  expect(taken).toEqual(['Tess Lund', 'Uma Falk']);
});
