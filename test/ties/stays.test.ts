import { describe, expect, test } from 'vitest';
import { isoOf } from '../../src/model/day.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import {
  cellsAt,
  END_FIRST,
  END_LAST,
  FUNCTIONS,
  personOf,
  SCHOOL,
  START_FIRST,
  START_LAST,
} from '../../src/ties/stay-cells.ts';
import { accountsOf, type Stays, staysOf } from '../../src/ties/stays.ts';
import { AS_OF, day, type World, world } from './world.ts';

const stays = (rows: World, functions?: Uint8Array): Stays =>
  staysOf(world(rows), DEFAULT_TIE_SETTINGS, functions);

const oneStay = (rows: World, functions?: Uint8Array) => {
  const made = stays(rows, functions);
  expect(made.count).toBe(1);
  const cell = (number: number): number => made.cells[number] ?? -1;
  return {
    sure: [cell(START_LAST), cell(END_FIRST)],
    possible: [cell(START_FIRST), cell(END_LAST)],
    functions: cell(FUNCTIONS),
    school: cell(SCHOOL),
  };
};

const company = [{ employees: 50 }];

describe('a stay', () => {
  test('is all jobs of a person at a company, from the first day to the last', () => {
    const { sure, possible } = oneStay({
      people: 1,
      accounts: company,
      jobs: [
        { person: 0, account: 0, from: '2018-01-01', until: '2020-06-30' },
        { person: 0, account: 0, from: '2014-01-01', until: '2017-12-31' },
      ],
    });
    expect(sure).toEqual([day('2014-01-01'), day('2020-06-30')]);
    expect(possible).toEqual(sure);
  });

  test('keeps apart what partial dates make sure and what they leave open', () => {
    const { sure, possible } = oneStay({
      people: 1,
      accounts: company,
      jobs: [
        {
          person: 0,
          account: 0,
          from: '2015-01-01/2015-12-31',
          until: '2019-01-01/2019-12-31',
        },
      ],
    });
    expect(sure).toEqual([day('2015-12-31'), day('2019-01-01')]);
    expect(possible).toEqual([day('2015-01-01'), day('2019-12-31')]);
  });

  test('that goes on ends today', () => {
    const { sure } = oneStay({
      people: 1,
      accounts: company,
      jobs: [{ person: 0, account: 0, from: '2024-01-01' }],
    });
    expect(sure).toEqual([day('2024-01-01'), day(AS_OF)]);
  });

  test('of unknown start may have lasted a year, but surely no longer than its last day', () => {
    const { sure, possible } = oneStay({
      people: 1,
      accounts: company,
      jobs: [{ person: 0, account: 0 }],
    });
    expect(sure).toEqual([day(AS_OF), day(AS_OF)]);
    expect(possible).toEqual([day(AS_OF) - 365, day(AS_OF)]);
  });

  test('that is over at an unknown time may have lasted a year', () => {
    const { sure, possible } = oneStay({
      people: 1,
      accounts: company,
      jobs: [{ person: 0, account: 0, from: '2020-01-01', current: false }],
    });
    expect(sure).toEqual([day('2020-01-01'), day('2020-01-01')]);
    expect(possible).toEqual([day('2020-01-01'), day('2020-12-31')]);
  });

  test('without any date, or not begun yet, is none', () => {
    const made = stays({
      people: 1,
      accounts: [{}, {}],
      jobs: [
        { person: 0, account: 0, current: false },
        { person: 0, account: 1, from: '2027-01-01' },
      ],
    });
    expect(made.count).toBe(0);
  });

  test('of somebody who studied and worked there is the work', () => {
    const { sure, school } = oneStay({
      people: 1,
      accounts: company,
      jobs: [
        { person: 0, account: 0, from: '2001-01-01', until: '2005-01-01', kind: 'student' },
        { person: 0, account: 0, from: '2005-02-01', until: '2008-01-01' },
      ],
    });
    expect(school).toBe(0);
    expect(sure).toEqual([day('2005-02-01'), day('2008-01-01')]);
  });

  test('remembers every function held', () => {
    const jobs = [
      { person: 0, account: 0, from: '2010-01-01', until: '2012-01-01' },
      { person: 0, account: 0, from: '2012-01-01', until: '2015-01-01' },
    ];
    const { functions } = oneStay({ people: 1, accounts: company, jobs }, Uint8Array.from([7, 8]));
    expect(functions).toBe((1 << 7) | (1 << 8));
  });
});

describe('somebody who went away and came back', () => {
  type Job = readonly [from: string, until: string];

  const spells = (jobs: readonly Job[]): string[] => {
    const made = stays({
      people: 1,
      accounts: company,
      jobs: jobs.map(([from, until]) => ({ person: 0, account: 0, from, until })),
    });
    return Array.from({ length: made.count }, (_, stay) => {
      const first = cellsAt(stay);
      return `${isoOf(made.cells[first + START_FIRST] ?? 0)} ${isoOf(made.cells[first + END_LAST] ?? 0)}`;
    });
  };

  test.each<[string, readonly Job[], string[]]>([
    [
      'after years: two stays',
      [
        ['2019-01-01', '2022-12-31'],
        ['2001-01-01', '2003-12-31'],
      ],
      ['2001-01-01 2003-12-31', '2019-01-01 2022-12-31'],
    ],
    [
      'after half a year: one stay',
      [
        ['2001-01-01', '2003-12-31'],
        ['2004-07-01', '2005-12-31'],
      ],
      ['2001-01-01 2005-12-31'],
    ],
    [
      'after a day more: two',
      [
        ['2001-01-01', '2003-12-31'],
        ['2004-07-02', '2005-12-31'],
      ],
      ['2001-01-01 2003-12-31', '2004-07-02 2005-12-31'],
    ],
    [
      'and whom a longer job spans was never away',
      [
        ['2001-01-01', '2003-12-31'],
        ['2010-01-01', '2011-12-31'],
        ['2000-01-01', '2010-06-30'],
      ],
      ['2000-01-01 2011-12-31'],
    ],
    [
      'twice: three stays',
      [
        ['2001-01-01', '2002-12-31'],
        ['2005-01-01', '2006-12-31'],
        ['2010-01-01', '2011-12-31'],
      ],
      ['2001-01-01 2002-12-31', '2005-01-01 2006-12-31', '2010-01-01 2011-12-31'],
    ],
    [
      'in years alone that may touch: one stay',
      [
        ['2001-01-01/2001-12-31', '2003-01-01/2003-12-31'],
        ['2004-01-01/2004-12-31', '2006-01-01/2006-12-31'],
      ],
      ['2001-01-01 2006-12-31'],
    ],
  ])('%s', (_, jobs, found) => {
    expect(spells(jobs)).toEqual(found);
    expect(spells(jobs.toReversed())).toEqual(found);
  });

  test('counts once for the size of the company', () => {
    const { sizes } = stays({
      people: 1,
      accounts: [{ employees: 1 }],
      jobs: [
        { person: 0, account: 0, from: '2001-01-01', until: '2002-01-01' },
        { person: 0, account: 0, from: '2012-01-01', until: '2014-01-01' },
      ],
    });
    expect(sizes.size[0]).toBe(1);
  });

  test('has functions and jobs of each stay by themselves', () => {
    const made = stays(
      {
        people: 1,
        accounts: company,
        jobs: [
          { person: 0, account: 0, from: '2012-01-01', until: '2014-01-01' },
          { person: 0, account: 0, from: '2001-01-01', until: '2002-01-01' },
        ],
      },
      Uint8Array.from([7, 8]),
    );
    expect([0, 1].map((stay) => made.cells[cellsAt(stay) + FUNCTIONS])).toEqual([1 << 8, 1 << 7]);
    expect([0, 1].map((stay) => made.jobOrder[made.jobStart[stay] ?? -1])).toEqual([1, 0]);
    expect([...accountsOf(made, 0)]).toEqual([0, 0]);
  });
});

describe('stays', () => {
  const rows: World = {
    people: 3,
    accounts: [{ employees: 40 }, {}, { type: 'own' }],
    jobs: [
      { person: 2, account: 1, from: '2010-01-01' },
      { person: 0, account: 2, from: '2010-01-01' },
      { person: 2, account: 0, from: '2005-01-01', until: '2009-01-01' },
      { person: 0, account: -1, from: '2010-01-01' },
      { person: 1, account: 2, from: '2011-01-01', kind: 'student' },
    ],
  };

  test('are sorted by person and account, and found by person', () => {
    const made = stays(rows);
    expect([0, 1, 2, 3].map((stay) => personOf(made.cells, stay))).toEqual([0, 1, 2, 2]);
    expect([...made.account]).toEqual([2, 2, 0, 1]);
    expect([...accountsOf(made, 2)]).toEqual([0, 1]);
    expect([...accountsOf(made, 1)]).toEqual([2]);
  });

  test('name the jobs they were made of', () => {
    const made = stays(rows);
    const jobs = (stay: number): number[] => [
      ...made.jobOrder.subarray(made.jobStart[stay], made.jobEnd[stay]),
    ];
    expect(jobs(0)).toEqual([1]);
    expect(jobs(2)).toEqual([2]);
  });

  test('are the same in any order of jobs', () => {
    const forth = stays(rows);
    const back = stays({ ...rows, jobs: [...(rows.jobs ?? [])].reverse() });
    expect([...back.account]).toEqual([...forth.account]);
    expect([...back.cells]).toEqual([...forth.cells]);
  });

  test('sign each person with the accounts they were at', () => {
    const { signature } = stays(rows);
    expect([...signature]).toEqual([0b100, 0b100, 0b011]);
  });
});

describe('the size of a company', () => {
  const size = (account: World['accounts'], people: number): { size?: number; stated?: number } => {
    const jobs = Array.from({ length: people }, (_, person) => ({
      person,
      account: 0,
      from: '2020-01-01',
    }));
    const { sizes } = stays({ people, accounts: account ?? [], jobs });
    return { size: sizes.size[0] ?? 0, stated: sizes.stated[0] ?? 0 };
  };

  test('is what is stated', () => {
    expect(size([{ employees: 60 }], 3)).toEqual({ size: 60, stated: 1 });
  });

  test('is at least the people known there', () => {
    expect(size([{ employees: 2 }], 9)).toEqual({ size: 9, stated: 1 });
  });

  test('is taken for large where nobody states it', () => {
    expect(size([{}], 3)).toEqual({ size: 500, stated: 0 });
    expect(size([{}], 700)).toEqual({ size: 700, stated: 0 });
  });

  test('of our own company is no surer than that of any other', () => {
    expect(size([{ type: 'own' }], 4)).toEqual({ size: 500, stated: 0 });
    expect(size([{ type: 'own', employees: 30 }], 4)).toEqual({ size: 30, stated: 1 });
  });
});
