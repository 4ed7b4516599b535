import { describe, expect, test } from 'vitest';
import { find, type LoadRequest, type PathView } from '../../src/index.ts';
import { daysAgo, INTERACTIONS, inTouch, mails, table, walk, worldOf } from '../world.ts';

/**
 * Nobody stakes a customer on weak evidence. Ana (ours) knows Rob as well as can be; each case says
 * what the files hold of Rob and Tess, whom we want. The path Ana → Rob → Tess must not be warm.
 */
const PEOPLE = [
  'id,name,email,title,company,team,linkedin_url',
  'a1,Ana Reis,ana@lantern.example,Account Executive,Lantern Software,true,',
  'r1,Rob Kerr,rob@fern.example,Head of Operations,Fern Stores,,https://www.linkedin.com/in/rob-kerr-fern',
  't1,Tess Lund,tess@corin.example,CISO,Corin Bank,,https://www.linkedin.com/in/tess-lund-corin',
];
const ANA_AND_ROB = inTouch('a1', 'r1');

type Case = {
  readonly mails?: readonly string[];
  readonly people?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly load?: Partial<LoadRequest>;
};

const pathsOf = async (given: Case): Promise<readonly PathView[]> => {
  const { mails = [], people = [], files = {}, load = {} } = given;
  const world = await worldOf(
    {
      'people.csv': table(...PEOPLE, ...people),
      'interactions.csv': table(INTERACTIONS, ...ANA_AND_ROB, ...mails),
      ...files,
    },
    load,
  );
  // Else the case would prove nothing: everything beside it must have been read.
  if (load.asOf === undefined) {
    const [toRob] = find(world, { targets: ['Rob Kerr'] }).paths;
    expect(toRob).toMatchObject({ warmth: 'warm', program: 'direct' });
  }
  return find(world, { targets: ['Tess Lund'], perReferrer: 0, top: 100 }).paths;
};

const throughRob = (paths: readonly PathView[]): PathView | undefined =>
  paths.find((path) => walk(path) === 'Ana Reis → Rob Kerr → Tess Lund');

/** Warmth and reason of the path through Rob; nothing where there is none. */
const verdict = async (world: Case): Promise<string> => {
  const paths = await pathsOf(world);
  expect(paths.filter(({ warmth }) => warmth === 'warm').map(walk)).toEqual([]);
  const path = throughRob(paths);
  return path === undefined ? 'no path' : `${path.warmth}: ${path.reason.code}`;
};

const TIES = 'from,to,strength,kind,since,last_contact';
const EMPLOYMENT = 'person,company,title,start,end,kind';
const crowd = (count: number): string =>
  Array.from({ length: count }, (_, i) => `guest${i}@crowd.example`).join(';');
/** One row to Rob or Tess and a crowd, never of the same size. */
const crowded =
  (from: string, to: string, channel: string) =>
  (age: number): string =>
    `${from},${to};${crowd(60 + age)},${daysAgo(age)},${channel}`;
const weekly = (count: number, from = 2): number[] =>
  Array.from({ length: count }, (_, i) => from + i * 7);

describe('the world of these tests', () => {
  test('is warm where Rob and Tess write to each other: the cases below can fail', async () => {
    const path = throughRob(await pathsOf({ mails: inTouch('r1', 't1') }));
    expect(path).toMatchObject({ warmth: 'warm', reason: { code: 'every-tie-strong' } });
  });
});

describe('contact', () => {
  test('of one who writes and one who never answers', async () => {
    const one = mails('r1', 't1', ...weekly(40));
    expect(await verdict({ mails: one })).toBe('cold: one-way-contact');
  });

  test('of one who only ever receives', async () => {
    const one = mails('t1', 'r1', ...weekly(40));
    expect(await verdict({ mails: one })).toBe('cold: one-way-contact');
  });

  test('answered once, years ago', async () => {
    const lines = [...mails('r1', 't1', ...weekly(40)), ...mails('t1', 'r1', 900)];
    expect(await verdict({ mails: lines })).toBe('cold: stale-contact');
  });

  test('of a single mail and its answer', async () => {
    const lines = [...mails('r1', 't1', 20), ...mails('t1', 'r1', 19)];
    expect(await verdict({ mails: lines })).toBe('cold: little-contact');
  });

  test('that ended four years ago, however close it was', async () => {
    const lines = [
      ...mails('r1', 't1', ...weekly(100, 1500)),
      ...mails('t1', 'r1', ...weekly(100, 1501)),
    ];
    expect(await verdict({ mails: lines })).toBe('cold: stale-contact');
  });

  test('to a list of a hundred, both ways', async () => {
    const lines = [
      ...weekly(20).map(crowded('r1', 't1', 'email')),
      ...weekly(20).map(crowded('t1', 'r1', 'email')),
    ];
    expect(await verdict({ mails: lines })).toBe('cold: mass-mail-only');
  });

  test('in the same webinars of a hundred', async () => {
    const lines = weekly(20).map(crowded('r1', 't1', 'meeting'));
    expect(await verdict({ mails: lines })).toMatch(/^(?:no path|cold)/);
  });

  test('of two who were both written to by a third, and never by each other', async () => {
    const lines = weekly(30).map((age) => `ken@fern.example,r1;t1,${daysAgo(age)},email`);
    expect(await verdict({ mails: lines })).toMatch(/^(?:no path|cold)/);
  });

  test('fifty times on one day', async () => {
    const lines = [
      ...Array.from({ length: 50 }, () => mails('r1', 't1', 10)).flat(),
      ...Array.from({ length: 50 }, () => mails('t1', 'r1', 10)).flat(),
    ];
    expect(await verdict({ mails: lines })).toBe('cold: little-contact');
  });

  test('that a count of a thousand claims for one day', async () => {
    const day = daysAgo(10);
    const more = table(
      `${INTERACTIONS},count`,
      `r1,t1,${day},email,1000`,
      `t1,r1,${day},email,1000`,
    );
    expect(await verdict({ files: { 'more.csv': more } })).toBe('cold: little-contact');
  });

  test('that has not happened yet', async () => {
    const ahead = weekly(20).map((age) => -age);
    const lines = [...mails('r1', 't1', ...ahead), ...mails('t1', 'r1', ...ahead)];
    expect(await verdict({ mails: lines })).toBe('no path');
  });

  test('after the day taken for today', async () => {
    const load = { asOf: '2024-11-22' };
    expect(await verdict({ mails: inTouch('r1', 't1'), load })).toBe('no path');
  });

  test('without a date, or with one that cannot be read', async () => {
    const lines = ['r1,t1,,email', 't1,r1,soon,email', 't1,r1,2026-02-30,email'];
    expect(await verdict({ mails: lines })).toMatch(/^(?:no path|cold)/);
  });

  test('through a mailbox of several people', async () => {
    const lines = inTouch('r1', 'info@corin.example');
    expect(await verdict({ mails: lines })).toBe('no path');
  });

  test('through a mailbox that Tess shares with a colleague', async () => {
    const people = [
      'u1,Uma Falk,office@corin.example,Assistant,Corin Bank,,',
      'u2,Tess Lund,office@corin.example,CISO,Corin Bank,,',
    ];
    expect(await verdict({ people, mails: inTouch('r1', 'office@corin.example') })).toBe('no path');
  });

  test('of somebody else of the name', async () => {
    const people = ['t2,Tess Lund,tess@otherwise.example,Florist,Otherwise Flowers,,'];
    const paths = await pathsOf({ people, mails: inTouch('r1', 't2') });
    const warm = paths.filter(({ warmth }) => warmth === 'warm');
    expect(warm.map(({ target }) => target.company)).toEqual(['Otherwise Flowers']);
  });

  test('that names Tess where two people bear the name', async () => {
    const people = ['t2,Tess Lund,tess@otherwise.example,Florist,Otherwise Flowers,,'];
    expect(await verdict({ people, mails: inTouch('r1', 'Tess Lund') })).toBe('no path');
  });
});

describe('somebody’s word', () => {
  const declared = (row: string): Case => ({ files: { 'ties.csv': table(TIES, row) } });

  test.each([
    ['without a strength', 'r1,t1,,colleagues,,', 'cold: declared-without-strength'],
    ['that it is a weak tie', 'r1,t1,0.1,acquaintances,,', 'cold: declared-weak'],
    [
      'of a last contact four years ago',
      'r1,t1,0.9,old friends,2001,2022-11-01',
      'cold: declared-stale',
    ],
  ])('%s', async (_what, row, expected) => {
    expect(await verdict(declared(row))).toBe(expected);
  });

  test.each(['1.7', '0', '-0.5', 'strong', '90%', 'NaN', 'Infinity', '1e9'])(
    'with the strength %s, which is none',
    async (strength) => {
      expect(await verdict(declared(`r1,t1,${strength},friends,,`))).toMatch(/^(?:no path|cold)/);
    },
  );

  test('ten times over that they hardly know each other', async () => {
    const rows = Array.from({ length: 10 }, (_, i) => `r1,t1,0.1${i},acquaintances,,`);
    expect(await verdict({ files: { 'ties.csv': table(TIES, ...rows) } })).toBe(
      'cold: declared-weak',
    );
  });

  test('about a name that two people bear', async () => {
    const people = ['t2,Tess Lund,tess@otherwise.example,Florist,Otherwise Flowers,,'];
    const files = { 'ties.csv': table(TIES, 'r1,Tess Lund,0.9,friends,,') };
    expect(await verdict({ people, files })).toBe('no path');
  });

  test('dated after today', async () => {
    const row = 'r1,t1,0.9,friends,2031-01-01,2031-02-01';
    expect(await verdict(declared(row))).toMatch(/^(?:no path|cold)/);
  });
});

describe('a shared employer', () => {
  const worked = (company: string, span: string, employees: string, kind = ''): Case => ({
    files: {
      'employment.csv': table(
        EMPLOYMENT,
        `r1,${company},Security Engineer,${span},${kind}`,
        `t1,${company},Security Engineer,${span},${kind}`,
      ),
      'accounts.csv': table('account,employees', `${company},${employees}`),
    },
  });
  const FIVE_YEARS = '2018-01-01,2023-01-01';

  test('can be warm: long together in a firm of twelve', async () => {
    const path = throughRob(await pathsOf(worked('Tiny Forge', FIVE_YEARS, '12')));
    expect(path?.warmth).toBe('warm');
    expect(path?.hops[1]?.observed).toBe(false);
  });

  test.each(['5000', '50000', '200000'])('of %s people is none', async (size) => {
    expect(await verdict(worked('Globex Giant', FIVE_YEARS, size))).toMatch(
      /^(?:no path|cold: large)/,
    );
  });

  test('of a size nobody states', async () => {
    expect(await verdict(worked('Tiny Forge', FIVE_YEARS, ''))).toMatch(
      /^(?:no path|cold: company-size-unknown)/,
    );
  });

  test.each(['', 'n/a', '0', '-12', '1e3 or so'])('of the size "%s"', async (size) => {
    expect(await verdict(worked('Tiny Forge', FIVE_YEARS, size))).toMatch(/^(?:no path|cold)/);
  });

  test('for three months', async () => {
    expect(await verdict(worked('Tiny Forge', '2022-01-01,2022-04-01', '12'))).toMatch(
      /^(?:no path|cold: short-overlap)/,
    );
  });

  test('without dates', async () => {
    expect(await verdict(worked('Tiny Forge', ',', '12'))).toMatch(/^(?:no path|cold)/);
  });

  test('whose years only touch', async () => {
    const files = {
      'employment.csv': table(
        EMPLOYMENT,
        'r1,Tiny Forge,Security Engineer,2012,2017,',
        't1,Tiny Forge,Security Engineer,2017,2022,',
      ),
      'accounts.csv': table('account,employees', 'Tiny Forge,12'),
    };
    expect(await verdict({ files })).toMatch(/^(?:no path|cold)/);
  });

  test('where one has left before the other came', async () => {
    const files = {
      'employment.csv': table(
        EMPLOYMENT,
        'r1,Tiny Forge,Security Engineer,2008-01,2012-12,',
        't1,Tiny Forge,Security Engineer,2014-01,2022-12,',
      ),
      'accounts.csv': table('account,employees', 'Tiny Forge,12'),
    };
    expect(await verdict({ files })).toBe('no path');
  });

  test('where both were students', async () => {
    expect(await verdict(worked('Hill University', FIVE_YEARS, '12', 'student'))).toMatch(
      /^(?:no path|cold)/,
    );
  });

  test('that has not begun yet', async () => {
    expect(await verdict(worked('Tiny Forge', '2027-01-01,', '12'))).toMatch(/^(?:no path|cold)/);
  });

  test('whose end is before its start', async () => {
    expect(await verdict(worked('Tiny Forge', '2023-01-01,2018-01-01', '12'))).toMatch(
      /^(?:no path|cold)/,
    );
  });

  test.each(['Self-employed', 'Freelance', 'Stealth Startup', 'Confidential', 'N/A', 'Retired'])(
    'called %s is no company',
    async (company) => {
      expect(await verdict(worked(company, FIVE_YEARS, '5'))).toMatch(/^(?:no path|cold)/);
    },
  );
});

describe('ten weak signs at once', () => {
  test('are ten weak signs', async () => {
    const files = {
      'ties.csv': table(TIES, 'r1,t1,,connected,,', 'r1,t1,0.05,acquaintances,,'),
      'employment.csv': table(
        EMPLOYMENT,
        'r1,Globex Giant,Engineer,2010-01,2020-01,',
        't1,Globex Giant,Engineer,2010-01,2020-01,',
        'r1,Hill University,,2001,2005,student',
        't1,Hill University,,2001,2005,student',
        'r1,Tiny Forge,Intern,2009-01,2009-03,',
        't1,Tiny Forge,Intern,2009-01,2009-03,',
      ),
      'accounts.csv': table('account,employees', 'Globex Giant,200000', 'Tiny Forge,12'),
    };
    const lines = [
      ...mails('r1', 't1', ...weekly(30)),
      ...weekly(20).map(crowded('t1', 'r1', 'email')),
    ];
    expect(await verdict({ files, mails: lines })).toMatch(/^cold/);
  });
});
