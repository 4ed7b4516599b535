import { beforeAll, describe, expect, test } from 'vitest';
import {
  type BatchRow,
  batchFound,
  type FindOptions,
  type LoadedNetwork,
  rowFinder,
  rowSayer,
} from '../../src/index.ts';
import { heardRows, sentRows } from '../../src/model/sent-rows.ts';
import { smallWorld } from './small-world.ts';

let world: LoadedNetwork;
beforeAll(async () => {
  world = await smallWorld();
});

const row = (target: string, more: Partial<BatchRow> = {}): BatchRow => ({
  ...{ target, priority: '', from: '', line: 2 },
  ...more,
});

const ROWS = [
  row('Tess Lund', { priority: 'A' }),
  row('c-level at Corin Bank'),
  row('Nobody Known'),
  row(''),
  row('Uma Falk', { from: 'Rob Kerr' }),
  row('Tess Lund', { from: 'Nobody Known' }),
];

describe('rows that are looked for here and said elsewhere', () => {
  test.each<[FindOptions]>([
    [{}],
    [{ perReferrer: 0, top: 50, maxHops: 5 }],
    [{ warm: true }],
    [{ via: ['Rob Kerr'] }],
    [{ minStrength: 0.99 }],
  ])('come to the same answers: %j', (options) => {
    const whole = [...batchFound(world, ROWS, options)];
    const find = rowFinder(world, options);
    const say = rowSayer(world);
    const said = [...heardRows(sentRows(ROWS.map(find)))].map(say);
    expect(said.map(({ count }) => count)).toEqual(whole.map(({ count }) => count));
    expect(said.map(({ lines }) => lines())).toEqual(whole.map(({ lines }) => lines()));
    expect(said.map(({ paths }) => paths())).toEqual(whole.map(({ paths }) => paths()));
    expect(said.map(({ nothing }) => nothing)).toEqual(whole.map(({ nothing }) => nothing));
  });

  test.each([
    ['', {}, 'empty-query'],
    ['Nobody Known', {}, 'nobody-fits'],
    ['Tess Lund', { minStrength: 0.99 }, 'no-path'],
    ['Tess Lund', { minStrength: 0.99, warm: true }, 'no-warm-path'],
  ])('what "%s" lacks is a code with facts: %j', (target, options, code) => {
    const found = rowFinder(world, options)(row(target));
    expect(found.paths).toEqual([]);
    expect(found.lack?.code).toBe(code);
    expect(rowSayer(world)(found).nothing?.code).toBe(code);
    expect(rowSayer(world)(found).nothing?.text).not.toBe('');
  });

  test('a row with paths lacks nothing', () => {
    const found = rowFinder(world)(row('Tess Lund', { priority: 'B' }));
    expect(found).toMatchObject({ target: 'Tess Lund', priority: 'B', lack: undefined });
    expect(found.paths.length).toBeGreaterThan(0);
  });
});
