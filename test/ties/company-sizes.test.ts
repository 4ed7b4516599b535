import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { sizedAs, sizeShare } from '../../src/ties/company-sizes.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { type JobRow, type World, world } from './world.ts';

const S = DEFAULT_TIE_SETTINGS;
const sizes = (rows: World, settings = S) => staysOf(world(rows), settings).sizes;
const workers = (count: number, more: Partial<JobRow> = {}): JobRow[] =>
  Array.from({ length: count }, (_, person) => ({
    person,
    account: 0,
    from: '2020-01-01',
    ...more,
  }));

describe('how large a company is', () => {
  test.each([
    ['as stated', [{ employees: 60 }], workers(3), 60, 1],
    ['the people known there, where they are more', [{ employees: 2 }], workers(5), 5, 1],
    ['at least 500, where nobody states it', [{}], workers(3), 500, 0],
    ['the people known there, where even they are more', [{}], workers(501), 501, 0],
    ['not known from a zero', [{ employees: 0 }], workers(1), 500, 0],
    ['nor from less than nothing', [{ employees: -5 }], workers(1), 500, 0],
    ['nobody there', [{ employees: 7 }], [], 7, 1],
    ['students do not work there', [{ employees: 1 }], workers(9, { kind: 'student' }), 1, 1],
    ['former people were of it', [{ employees: 1 }], workers(4, { until: '2021-01-01' }), 4, 1],
  ] as const)('%s', (_, accounts, jobs, size, stated) => {
    const made = sizes({ people: 600, accounts, jobs });
    expect([made.size[0], made.stated[0]]).toEqual([size, stated]);
  });

  test('who came back is one, and so is who held two offices at once', () => {
    const twice: readonly JobRow[] = [
      { person: 0, account: 0, from: '2010-01-01', until: '2011-01-01' },
      { person: 0, account: 0, from: '2020-01-01' },
      { person: 1, account: 0, from: '2019-01-01' },
      { person: 1, account: 0, from: '2020-01-01' },
    ];
    expect(sizes({ people: 2, accounts: [{ employees: 1 }], jobs: twice }).size[0]).toBe(2);
  });

  test('each by itself', () => {
    const made = sizes({
      people: 3,
      accounts: [{ employees: 5 }, {}, { employees: 1 }],
      jobs: [...workers(1), ...workers(3, { account: 2 })],
    });
    expect([...made.size]).toEqual([5, 500, 3]);
    expect([...made.stated]).toEqual([1, 0, 1]);
  });
});

describe('what the size leaves', () => {
  test.each([
    [5, 0.742],
    [20, 0.688],
    [50, 0.554],
    [100, 0.375],
    [200, 0.196],
    [500, 0.062],
    [1000, 0.023],
    [5000, 0.002],
    [200_000, 0],
  ])('of %i people at most %d, as docs/scoring.md has it', (people, most) => {
    expect(S.colleagueLimit * sizeShare(people, S)).toBeCloseTo(most, 3);
  });

  test('is half at the half size, whatever the steepness', () => {
    for (const colleagueSteepness of [0.5, 1, 1.5, 3]) {
      expect(sizeShare(40, { ...S, colleagueHalfSize: 40, colleagueSteepness })).toBe(0.5);
    }
  });

  test('other settings make the same sizes say something else', () => {
    const made = sizes({ people: 1, accounts: [{ employees: 100 }, { employees: 10 }] });
    const other = sizedAs(made, { ...S, colleagueLimit: 0.2, colleagueHalfSize: 10 });
    expect([...other.size]).toEqual([...made.size]);
    expect(other.strongest[1]).toBeCloseTo(0.1, 12);
    expect(made.strongest[0]).toBeCloseTo(0.375, 12);
  });
});
