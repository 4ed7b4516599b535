import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { together } from '../../src/commands/ways-in.ts';
import { type LoadedNetwork, type ReferrersReport, referrers } from '../../src/index.ts';
import { INTERACTIONS, inTouch, table, worldOf } from '../world.ts';
import { smallWorld } from './small-world.ts';

let world: LoadedNetwork;
let many: LoadedNetwork;

/**
 * Ana is in touch with Rob and with four acquaintances. Rob knows Hal a little; each of the four
 * knows Pam as little: one way to Hal, four to Pam, none of them strong. Zed knows nobody.
 */
beforeAll(async () => {
  world = await smallWorld();
  const friends = ['f1', 'f2', 'f3', 'f4'];
  many = await worldOf({
    'people.csv': table(
      'id,name,email,title,company,team',
      'a1,Ana Reis,ana@lantern.example,Account Executive,Lantern Software,true',
      'r1,Rob Kerr,rob@fern.example,Head of Operations,Fern Stores,',
      'h1,Hal Berg,hal@corin.example,CFO,Corin Bank,',
      'p1,Pam Voss,pam@dorn.example,CIO,Dorn Air,',
      'z1,Zed Hale,zed@dorn.example,CEO,Dorn Air,',
      ...friends.map((id, i) => `${id},Fay${i} Moor${i},${id}@glen.example,Manager,Glen ${i} Ltd,`),
    ),
    'mail.csv': table(INTERACTIONS, ...['r1', ...friends].flatMap((id) => inTouch('a1', id))),
    'ties.csv': table('from,to,strength', 'r1,h1,0.35', ...friends.map((id) => `${id},p1,0.3`)),
    'accounts.csv': table('account,type', 'Corin Bank,prospect', 'Dorn Air,prospect'),
  });
});

const names = ({ referrers: found }: ReferrersReport): string[] =>
  found.map(({ person }) => person.name);

describe('who opens doors', () => {
  test('is the last person before those sought, on warm paths alone', () => {
    const report = referrers(world, { accounts: ['Corin Bank'] });
    expect(report.referrers.map(({ person, targets }) => [person.name, targets])).toEqual([
      ['Rob Kerr', 2],
    ]);
    expect(report).toMatchObject({ found: 1, sought: 3, reached: 2 });
  });

  test('is told with each door: the target, who of ours asks, and how strong the path is', () => {
    const [rob] = referrers(world, { targets: ['Tess Lund'] }).referrers;
    expect(rob?.doors).toEqual([
      {
        target: { ...rob?.doors[0]?.target, name: 'Tess Lund', title: 'CISO', fit: 1 },
        seller: { ...rob?.doors[0]?.seller, name: 'Ana Reis' },
        strength: rob?.promise,
        hops: 2,
      },
    ]);
  });

  test('counts those who decide at prospects, where nobody is named', () => {
    const report = referrers(many);
    expect(report.query.targets).toEqual([]);
    expect(report.sought).toBe(3);
    expect(names(report)).toHaveLength(5);
  });

  test('is nobody, where nobody is on our side', async () => {
    const loaded = await worldOf({
      'people.csv': table('id,name,company,title', 'x1,Xia Bo,Fern,CEO', 'y1,Yan Li,Glen,CEO'),
      'ties.csv': table('from,to,strength', 'x1,y1,0.9'),
    });
    const report = referrers(loaded, { targets: ['Yan Li'] });
    expect([report.referrers, report.targets]).toEqual([[], []]);
    expect(report.issues.map(({ code }) => code)).toContain('no-team');
  });

  test.each([
    ['targets', ['Rob Kerr', 'Fay0 Moor0']],
    ['accounts', ['Rob Kerr', 'Fay0 Moor0']],
  ] as const)('by %s: who promises more comes first', (rankBy, expected) => {
    expect(names(referrers(many, { rankBy })).slice(0, 2)).toEqual(expected);
  });

  test('shows so many as are asked for, and counts all', () => {
    const report = referrers(many, { top: 1 });
    expect([report.referrers.length, report.targets.length, report.found]).toEqual([1, 1, 5]);
  });
});

describe('those sought, by all ways together', () => {
  test('several weak referrers lead further than one who is a little better', () => {
    const { targets } = referrers(many);
    expect(targets.map(({ target, ways }) => [target.name, ways])).toEqual([
      ['Pam Voss', 4],
      ['Hal Berg', 1],
    ]);
    const [pam, hal] = targets;
    expect(hal?.best).toBeGreaterThan(pam?.best ?? 1);
    expect(hal?.together).toBe(hal?.best);
    expect(pam?.together).toBeCloseTo(1 - (1 - (pam?.best ?? 0)) ** 4, 4);
  });

  test('count cold ways too, and the direct one', () => {
    const [tess] = referrers(world, { targets: ['Tess Lund'] }).targets;
    expect(tess).toMatchObject({ rank: 1, ways: 2 });
    expect(tess?.together).toBeGreaterThan(tess?.best ?? 1);
  });

  test('are ranked by how well they fit as well', () => {
    const { targets } = referrers(world, { targets: ['CISO at Corin Bank', 'Uma Falk'] });
    const order = targets.map(({ target, together: chance }) => target.fit * chance);
    expect(order).toEqual(order.toSorted((x, y) => y - x));
  });

  test('leave out whom nothing leads to', () => {
    expect(referrers(many, { targets: ['Zed Hale'] }).targets).toEqual([]);
  });

  test('name somebody sought twice once', () => {
    const { targets } = referrers(world, { targets: ['Tess Lund', 'CISO at Corin Bank'] });
    expect(targets.filter(({ target }) => target.name === 'Tess Lund')).toHaveLength(1);
  });
});

describe('the chance of all ways together', () => {
  const ways = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1 });
  const chanceOf = (strengths: readonly number[]): number =>
    together(strengths.map((strength) => ({ strength })));

  test.each([
    [[0.3], 0.3],
    [[0.2, 0.2], 0.36],
    [[0.1, 0.2, 0.5], 0.64],
    [[1, 0.1], 1],
    [[], 0],
  ])('of %j is %d', (strengths, expected) => {
    expect(chanceOf(strengths)).toBeCloseTo(expected, 12);
  });

  test('is at least that of the best, at most their sum, and never above 1', () => {
    fc.assert(
      fc.property(ways, (strengths) => {
        const chance = chanceOf(strengths);
        expect(chance).toBeGreaterThanOrEqual(Math.max(...strengths) - 1e-12);
        expect(chance).toBeLessThanOrEqual(
          Math.min(
            1,
            strengths.reduce((sum, one) => sum + one, 0),
          ) + 1e-12,
        );
      }),
    );
  });

  test('never falls by one way more', () => {
    fc.assert(
      fc.property(ways, fc.double({ min: 0, max: 1, noNaN: true }), (strengths, more) => {
        expect(chanceOf([...strengths, more])).toBeGreaterThanOrEqual(chanceOf(strengths) - 1e-12);
      }),
    );
  });
});
