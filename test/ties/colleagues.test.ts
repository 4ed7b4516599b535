import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { layOutColleagues, withTeam } from '../../src/ties/colleagues.ts';
import { factsContext } from '../../src/ties/facts.ts';
import { makeTies } from '../../src/ties/make-ties.ts';
import { staysOf } from '../../src/ties/stays.ts';
import { factor, tieOf } from './tie.ts';
import { type AccountRow, type JobRow, type World, world } from './world.ts';

/** So many people at one company of so many, at the same time. */
const firm = (known: number, account: AccountRow): World => ({
  people: known,
  accounts: [account],
  jobs: Array.from({ length: known }, (_, person) => ({
    person,
    account: 0,
    from: '2018-01-01',
    until: '2023-12-31',
  })),
});

const laidOut = (rows: World, knobs: Partial<typeof DEFAULT_TIE_SETTINGS> = {}) => {
  const resolved = world(rows);
  const settings = { ...DEFAULT_TIE_SETTINGS, ...knobs };
  const stays = staysOf(resolved, settings);
  const context = factsContext(resolved, stays, settings);
  const { a, b, floor } = withTeam(layOutColleagues({ ...context, stays }), context);
  const pairs = [...a].map((one, i) => [one, b[i] ?? -1] as const);
  return { pairs, floor };
};

describe('colleagues', () => {
  test('of a small firm all know each other', () => {
    expect(laidOut(firm(4, { employees: 40 })).pairs).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  test('of a giant are no tie at all, however few of them are known', () => {
    expect(laidOut(firm(300, { employees: 200_000 })).pairs).toHaveLength(0);
  });

  test('who were never there at one time are none', () => {
    const jobs: JobRow[] = [
      { person: 0, account: 0, from: '2010-01-01', until: '2014-12-31' },
      { person: 1, account: 0, from: '2015-01-01', until: '2019-12-31' },
    ];
    expect(laidOut({ people: 2, accounts: [{ employees: 20 }], jobs }).pairs).toHaveLength(0);
  });

  test('by two firms are told by both', () => {
    const jobs = [0, 1].flatMap((account) =>
      [0, 1].map((person) => ({ person, account, from: '2015-01-01' })),
    );
    const accounts = [{ employees: 20 }, { employees: 30 }];
    expect(laidOut({ people: 2, accounts, jobs }).pairs).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(makeTies(world({ people: 2, accounts, jobs }), DEFAULT_TIE_SETTINGS).count).toBe(1);
  });

  test('are not who left and came back with themselves', () => {
    const jobs: JobRow[] = [
      { person: 0, account: 0, from: '2010-01-01', until: '2012-12-31' },
      { person: 0, account: 0, from: '2014-01-01', until: '2019-12-31' },
      { person: 1, account: 0, from: '2010-01-01', until: '2019-12-31' },
    ];
    const ties = makeTies(
      world({ people: 2, accounts: [{ employees: 20 }], jobs }),
      DEFAULT_TIE_SETTINGS,
    );
    expect([ties.count, ties.a[0], ties.b[0]]).toEqual([1, 0, 1]);
  });

  test('of one school are none by that alone', () => {
    const jobs = [0, 1].map(
      (person): JobRow => ({ person, account: 0, from: '2001-01-01', kind: 'student' }),
    );
    expect(laidOut({ people: 2, accounts: [{ employees: 20 }], jobs }).pairs).toHaveLength(0);
  });

  test('of a team of ours are, without a job being known', () => {
    expect(laidOut({ people: 3, team: [0, 2] }).pairs).toEqual([[0, 2]]);
  });
});

describe('at scale', () => {
  /** Forty firms of fifty known people each and as many stated. */
  const many: World = {
    people: 2000,
    accounts: Array.from({ length: 40 }, (_, i) => ({ employees: 50 + 10 * i })),
    jobs: Array.from({ length: 2000 }, (_, person) => ({
      person,
      account: person % 40,
      from: '2018-01-01',
    })),
  };

  const strengths = (colleagueFloor: number): ReadonlyMap<string, number> => {
    const ties = makeTies(world(many), { ...DEFAULT_TIE_SETTINGS, colleagueFloor });
    return new Map([...ties.strength].map((x, tie) => [`${ties.a[tie]}-${ties.b[tie]}`, x]));
  };

  test('the floor stays where there are few pairs', () => {
    expect(laidOut(many).floor).toBe(DEFAULT_TIE_SETTINGS.colleagueFloor);
  });

  test('no tie of the floor or more is lost, and none under it is kept', () => {
    const all = strengths(0.001);
    const strong = [...all].filter(([, strength]) => strength >= 0.2);
    expect(strong.length).toBeGreaterThan(1000);
    expect(strong.length).toBeLessThan(all.size);
    expect([...strengths(0.2)]).toEqual(strong);
  });

  test('what can be warm is always kept, though the floor is raised for the number of pairs', () => {
    const { floor, pairs } = laidOut(firm(1500, { employees: 1500 }), {
      colleagueHalfSize: 15_000,
    });
    expect(floor).toBe(DEFAULT_TIE_SETTINGS.warmColleague);
    expect(pairs).toHaveLength((1500 * 1499) / 2);
  });

  test('a raised floor is told with the ties', () => {
    const resolved = world(many);
    const settings = { ...DEFAULT_TIE_SETTINGS, colleagueFloor: 0.1 };
    expect(makeTies(resolved, settings).colleagueFloor).toBe(0.1);
  });
});

describe('a shared employer', () => {
  const strength = (employees: number, until: string, functions?: Uint8Array): number =>
    tieOf(
      {
        people: 2,
        accounts: [{ employees }],
        evidence: [{ kind: 'invitation', from: 0, to: 1, ago: 1 }],
        jobs: [0, 1].map((person) => ({ person, account: 0, from: '2014-01-01', until })),
      },
      { invitationStrength: 0 },
      functions,
    ).strength;

  test('says less, the larger it is, and steeply so', () => {
    const sizes = [5, 20, 50, 100, 200, 500, 2000, 20_000, 200_000];
    const strengths = sizes.map((size) => strength(size, '2019-12-31'));
    expect(strengths).toEqual([...strengths].sort((x, y) => y - x));
    expect(strengths[1]).toBeGreaterThan(10 * (strengths[5] ?? 1));
    expect(strengths.at(-1)).toBeLessThan(0.0011);
  });

  test('says more, the longer and the later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2015, max: 2024 }), (year) => {
        expect(strength(50, `${year + 1}-06-30`)).toBeGreaterThan(strength(50, `${year}-06-30`));
      }),
    );
  });

  test('says most in one function, less where a function is unknown, least in two', () => {
    const same = strength(50, '2020-01-01', Uint8Array.from([4, 4]));
    const unknown = strength(50, '2020-01-01', Uint8Array.from([4, 0]));
    const other = strength(50, '2020-01-01', Uint8Array.from([4, 5]));
    expect([unknown / same, other / same]).toEqual([
      expect.closeTo(0.85, 6),
      expect.closeTo(0.72, 6),
    ]);
  });

  test('tells its facts and its rows', () => {
    const tie = tieOf({
      people: 2,
      accounts: [{ name: 'Quayside', employees: 60 }],
      jobs: [
        { person: 0, account: 0, from: '2016-04-01', until: '2020-06-30' },
        { person: 1, account: 0, from: '2015-01-01', until: '2022-06-30' },
      ],
    });
    expect(tie.evidence).toEqual([
      {
        kind: 'shared-employer',
        count: 1,
        first: '2016-04-01',
        last: '2020-06-30',
        sources: ['jobs.csv:2', 'jobs.csv:3'],
        facts: { employer: 'Quayside', months: 51, current: false, employees: 60 },
      },
    ]);
    expect(factor(tie, 'shared-employer')?.because).toEqual({
      employer: 'Quayside',
      months: 51,
      employees: 60,
      until: '2020-06-30',
    });
  });
});
