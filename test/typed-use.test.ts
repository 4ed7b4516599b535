import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type BatchAnswer,
  batch,
  type ExplainReport,
  explain,
  exportTable,
  type FindOptions,
  type FindReport,
  find,
  type LoadedNetwork,
  load,
  type PathView,
  referrers,
} from '../src/index.ts';
import { INTERACTIONS, inTouch, mails, TODAY, table, walk, worldOf } from './world.ts';

/** Ana and Abe sell; Rob and Sue know Tess, the CISO; Ana barely knows Una, who knows Tess, too. */
const world = worldOf({
  'people.csv': table(
    'id,name,email,title,company,team',
    'a1,Ana Reis,ana@lantern.example,AE,Lantern Software,true',
    'a2,Abe Moss,abe@lantern.example,CTO,Lantern Software,true',
    'r1,Rob Kerr,rob@fern.example,Buyer,Fern Stores,',
    'r2,Sue Park,sue@quill.example,Editor,Quill Press,',
    'r3,Una Voss,una@tern.example,Pilot,Tern Air,',
    't1,Tess Lund,tess@corin.example,CISO,Corin Bank,',
    't2,Tom Hale,tom@corin.example,VP Sales,Corin Bank,',
  ),
  'mail.csv': table(
    INTERACTIONS,
    ...inTouch('a1', 'r1'),
    ...inTouch('a2', 'r2'),
    ...inTouch('r1', 't1'),
    ...inTouch('r2', 't1'),
    ...inTouch('r1', 't2'),
    ...mails('a1', 'r3', 300),
    ...inTouch('r3', 't1'),
  ),
});

const asked = async (options: FindOptions): Promise<string[]> =>
  find(await world, options).paths.map(walk);

const TESS = ['Tess Lund'];
const BY_ROB = 'Ana Reis → Rob Kerr → Tess Lund';
const BY_SUE = 'Abe Moss → Sue Park → Tess Lund';
const BY_UNA = 'Ana Reis → Una Voss → Tess Lund';

describe('types that callers see', () => {
  test('a network is loaded, and asked', () => {
    expectTypeOf(load).returns.resolves.toEqualTypeOf<LoadedNetwork>();
    expectTypeOf(find).parameters.toEqualTypeOf<[loaded: LoadedNetwork, options: FindOptions]>();
    expectTypeOf(find).returns.toEqualTypeOf<FindReport>();
    expectTypeOf(explain).returns.toEqualTypeOf<ExplainReport>();
    expectTypeOf(batch).returns.toEqualTypeOf<Iterable<BatchAnswer>>();
  });

  test('nothing but data and today must be said to load', () => {
    expectTypeOf<{ data: string[]; asOf: string }>().toExtend<Parameters<typeof load>[0]>();
    expectTypeOf<{ data: string[] }>().not.toExtend<Parameters<typeof load>[0]>();
    expectTypeOf<object>().toExtend<FindOptions>();
  });

  test('a report is read-only, and a direct path has no referrer', () => {
    expectTypeOf<FindReport['paths']>().toEqualTypeOf<readonly PathView[]>();
    expectTypeOf<null>().toExtend<PathView['referrer']>();
    expectTypeOf<'warm' | 'cold'>().toEqualTypeOf<PathView['warmth']>();
  });
});

describe('what is asked narrows what is found', () => {
  test('nothing but the target: the best path by each referrer, the strongest first', async () => {
    const paths = await asked({ targets: TESS });
    expect(new Set(paths)).toEqual(new Set([BY_ROB, BY_SUE, BY_UNA]));
    expect(paths.at(-1)).toBe(BY_UNA);
  });

  test.each<[string, FindOptions, string[]]>([
    ['from one seller', { from: ['Abe Moss'], maxHops: 2 }, [BY_SUE]],
    ['from an address', { from: ['abe@lantern.example'], maxHops: 2 }, [BY_SUE]],
    ['from an id', { from: ['a2'], maxHops: 2 }, [BY_SUE]],
    [
      'from somebody outside the team',
      { from: ['Rob Kerr'], maxHops: 1 },
      ['Rob Kerr → Tess Lund'],
    ],
    ['by way of one', { via: ['Sue Park'], maxHops: 2 }, [BY_SUE]],
    ['not by way of two', { avoid: ['Sue Park', 'rob@fern.example'] }, [BY_UNA]],
    ['warm ones', { warm: true, from: ['Ana Reis'], maxHops: 2 }, [BY_ROB]],
    ['strong ones', { minStrength: 0.2, from: ['Ana Reis'], maxHops: 2 }, [BY_ROB]],
    ['the best one', { top: 1, from: ['Ana Reis'] }, [BY_ROB]],
    ['in one hop', { maxHops: 1 }, []],
    ['from nobody known', { from: ['Zoe Nobody'] }, []],
    ['by way of nobody known', { via: ['Zoe Nobody'] }, []],
    ['to nobody known', { targets: ['Zoe Nobody'] }, []],
  ])('%s', async (_, options, paths) => {
    expect(await asked({ targets: TESS, ...options })).toEqual(paths);
  });

  test('an account is every decision maker there', async () => {
    const { targets } = find(await world, { accounts: ['Corin Bank'] });
    expect(targets.map(({ name }) => name).toSorted()).toEqual(['Tess Lund', 'Tom Hale']);
  });

  test('all paths of a referrer, where all are wanted', async () => {
    const one = await asked({ targets: TESS, maxHops: 4, top: 100 });
    const all = await asked({ targets: TESS, maxHops: 4, top: 100, perReferrer: 0 });
    expect(all.length).toBeGreaterThan(one.length);
    for (const path of one) expect(all).toContain(path);
  });
});

describe('what holds for every answer', () => {
  test('ranks count from one, strength falls, hops join', async () => {
    const { paths } = find(await world, { targets: TESS, maxHops: 4, top: 50, perReferrer: 0 });
    paths.forEach(({ rank, strength, fit, hops, seller, target }, at) => {
      expect(rank).toBe(at + 1);
      const before = paths[at - 1];
      if (before) expect(before.fit * before.strength).toBeGreaterThanOrEqual(fit * strength);
      const chain = [seller.id, ...hops.map(({ to }) => to.id)];
      expect(hops.map(({ from }) => from.id)).toEqual(chain.slice(0, -1));
      expect(chain.at(-1)).toBe(target.id);
      expect(new Set(chain).size).toBe(chain.length);
    });
  });

  test('a path is as strong as its ties together, and its weakest hop is named', async () => {
    const { paths } = find(await world, { targets: TESS, maxHops: 4, perReferrer: 0 });
    for (const { strength, hops, weakestHop } of paths) {
      const product = hops.reduce((together, hop) => together * hop.strength, 1);
      expect(strength).toBeCloseTo(product, 2);
      const weakest = Math.min(...hops.map((hop) => hop.strength));
      expect(hops[weakestHop - 1]?.strength).toBe(weakest);
    }
  });

  test('warm means that every tie is', async () => {
    const { paths } = find(await world, { targets: TESS, maxHops: 4, perReferrer: 0 });
    expect(new Set(paths.map(({ warmth }) => warmth))).toEqual(new Set(['warm', 'cold']));
    for (const { warmth, hops } of paths) {
      expect(warmth).toBe(hops.every(({ warm }) => warm) ? 'warm' : 'cold');
    }
  });

  test('every tie shown is a tie exported, of the same strength', async () => {
    const loaded = await world;
    const { columns, rows } = exportTable(loaded, 'ties');
    const place = (name: string): number => [...columns].indexOf(name);
    const strengths = new Map(
      [...rows].map((cells) => {
        const pair = [cells[place('from')], cells[place('to')]].map(String).toSorted().join(' ');
        return [pair, Number(cells[place('strength')])] as const;
      }),
    );
    for (const { hops } of find(loaded, { targets: TESS, maxHops: 4, perReferrer: 0 }).paths) {
      for (const { from, to, strength } of hops) {
        expect(strengths.get([from.id, to.id].toSorted().join(' '))).toBeCloseTo(strength, 3);
      }
    }
  });

  test('the query is told as it was understood', async () => {
    const { asOf, query, schema } = find(await world, { targets: TESS, top: 3 });
    expect({ asOf, query, schema }).toEqual({
      asOf: TODAY,
      schema: 'refpath/find@1',
      query: { targets: TESS, from: [], maxHops: 3, top: 3 },
    });
  });
});

describe('a batch', () => {
  const row = (target: string, line: number, from = '', priority = '') => ({
    target,
    from,
    priority,
    line,
  });

  test('answers row by row, in their order, as find would', async () => {
    const loaded = await world;
    const rows = [
      row('Tess Lund', 2),
      row('Zoe Nobody', 3),
      row('VP Sales at Corin Bank', 4, '', 'A'),
    ];
    const answers = [...batch(loaded, rows, { top: 1 })];
    expect(
      answers.map(({ query, priority, paths }) => `${query} ${priority} ${paths.length}`),
    ).toEqual(['Tess Lund  1', 'Zoe Nobody  0', 'VP Sales at Corin Bank A 1']);
    expect(answers[0]?.paths).toEqual(find(loaded, { targets: TESS, top: 1 }).paths);
    expect(answers.map(({ nothing }) => nothing === null)).toEqual([true, false, true]);
  });

  test('a row may name its seller', async () => {
    const [answer] = batch(await world, [row('Tess Lund', 2, 'Abe Moss')], { maxHops: 2 });
    expect(answer?.paths.map(walk)).toEqual([BY_SUE]);
  });

  test('nobody is asked before the rows are', async () => {
    const rows = (function* () {
      yield row('Tess Lund', 2);
      throw new Error('asked for more than was wanted');
    })();
    for (const { query } of batch(await world, rows)) {
      expect(query).toBe('Tess Lund');
      break;
    }
  });
});

test('who opens the most doors: Rob, to both', async () => {
  const { referrers: ranked } = referrers(await world, { accounts: ['Corin Bank'], maxHops: 2 });
  const doors = ranked.map(({ person, doors }) => `${person.name}: ${doors.length}`);
  expect(doors[0]).toBe('Rob Kerr: 2');
  expect(doors).toContain('Sue Park: 1');
  expect(doors.join()).not.toContain('Una Voss');
});
