import { beforeAll, describe, expect, test } from 'vitest';
import {
  batch,
  draft,
  explain,
  type FindOptions,
  find,
  type LoadedNetwork,
  type PathView,
} from '../../src/index.ts';
import { INTERACTIONS, inTouch, mails, table, walk, worldOf } from '../world.ts';

/**
 * A seller, a colleague of hers and five people between them and Corin Bank: ties of every sort, and
 * ids that refpath's own numbers look like. Two are called Tess Lund; Cy left the bank for Bank of Leith.
 */
let world: LoadedNetwork;
beforeAll(async () => {
  world = await worldOf({
    'people.csv': table(
      'id,name,email,title,company,country,team',
      'p9,Ana Reis,ana@lantern.example,Account Executive,Lantern Software,Portugal,true',
      'p8,Bo Lind,bo@lantern.example,CTO,Lantern Software,Portugal,true',
      'p7,Rob Kerr,rob@fern.example,Head of Operations,Fern Stores,Ireland,',
      'p6,Sal Voss,sal@glen.example,Partner,Glen Advisory,Ireland,',
      'p5,Tess Lund,tess@corin.example,CISO,Corin Bank,Norway,',
      'p4,Tess Lund,lund@harbor.example,CEO,Harbor Analytics,Norway,',
      'p3,Uma Falk,uma@corin.example,CFO,Corin Bank,Norway,',
      'p2,Cy Moss,cy@leith.example,CISO,Bank of Leith,United Kingdom,',
      'p1,Vic Noel,vic@corin.example,Head of Design,Corin Bank,Norway,',
    ),
    'mail.csv': table(
      INTERACTIONS,
      ...inTouch('p9', 'p7'),
      ...inTouch('p7', 'p5'),
      ...inTouch('p8', 'p6'),
      ...mails('p8', 'p5', 4, 9, 20, 31),
      ...mails('p6', 'p3', 500, 540),
      ...mails('p3', 'p6', 505, 541),
    ),
    'ties.csv': table(
      'from,to,strength,last_contact',
      'p6,p4,0.7,2026-10-01',
      'p7,p2,0.15,2026-10-01',
      'p5,p1,,',
      'p6,p2,0.9,2020-01-01',
    ),
    'accounts.csv': table(
      'account,type,industry,satisfaction',
      'Lantern Software,own,Software,',
      'Fern Stores,customer,Retail,9',
      'Corin Bank,prospect,Banking,',
      'Bank of Leith,prospect,Banking,',
    ),
  });
});

const REQUESTS: readonly (readonly [string, FindOptions])[] = [
  ['tess@corin.example', {}],
  ['tess@corin.example', { warm: true }],
  ['tess@corin.example', { perReferrer: 0, top: 50, maxHops: 4 }],
  ['tess@corin.example', { from: ['bo@lantern.example'] }],
  ['tess@corin.example', { via: ['Rob Kerr'] }],
  ['Tess Lund', { maxHops: 5 }],
  ['Tess Lund at Harbor Analytics', {}],
  ['CEO of Harbor Analytics', {}],
  ['CISO at Bank of Leith', {}],
  ['CISO at banks', {}],
  ['CISO at banks', { avoid: ['Rob Kerr'] }],
  ['decision makers at Corin Bank', { top: 20 }],
  ['seniority:c-level industry:banking', { minStrength: 0.05 }],
  ['seniority:"director or above" company:"Corin Bank"', { maxHops: 4 }],
  ['Uma Falk', {}],
  ['Vic Noel', { maxHops: 4 }],
  ['Cy Moss', { top: 2 }],
];

const strengthOf = ({ hops }: PathView): number =>
  hops.reduce((product, { strength }) => product * strength, 1);

describe.each(REQUESTS)('of "%s" %j', (target, options) => {
  const found = () => find(world, { targets: [target], ...options });

  test('find, explain, draft and batch tell the same', () => {
    const { paths, targets } = found();
    const told = explain(world, { targets: [target], ...options });
    const [answer] = batch(world, [{ target, priority: '', from: '', line: 2 }], options);
    expect(paths.length).toBeGreaterThan(0);
    expect(told.path).toEqual(paths[0]);
    expect(told.targets).toEqual(targets);
    expect(draft(world, { targets: [target], ...options }).path).toEqual(paths[0]);
    expect(answer?.paths.map(walk)).toEqual(paths.map(walk));
    expect(answer?.paths.map(({ strength }) => strength)).toEqual(
      paths.map(({ strength }) => strength),
    );
  });

  test('a path is its hops: who hands on to whom, how strong, how warm', () => {
    for (const path of found().paths) {
      const { hops, seller, firstAsk, referrer, target: sought } = path;
      const people = [seller, ...hops.map(({ to }) => to)];
      expect(hops.map(({ from }) => from)).toEqual(people.slice(0, -1));
      expect(people.at(-1)).toEqual(sought);
      expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
      expect(firstAsk).toEqual(hops.length > 1 ? people[1] : null);
      expect(referrer).toEqual(hops.length > 1 ? people.at(-2) : null);
      expect(path.strength).toBeCloseTo(strengthOf(path), 5);
      expect(path.program === 'direct').toBe(hops.length === 1);
    }
  });

  test('a path is warm only if every tie is, and together they are strong enough', () => {
    for (const path of found().paths) {
      const isWarm = path.hops.every(({ warm }) => warm) && path.strength >= 0.1;
      expect(path.warmth).toBe(isWarm ? 'warm' : 'cold');
      const weakest = path.hops[path.weakestHop - 1]?.strength ?? 0;
      const cold = path.hops.filter(({ warm }) => !warm);
      const named = cold.length > 0 ? cold : path.hops;
      expect(weakest).toBe(Math.min(...named.map(({ strength }) => strength)));
    }
  });

  test('the best comes first, and each is of somebody who fits', () => {
    const { paths, targets } = found();
    const promises = paths.map(({ fit, strength }) => fit * strength);
    expect(promises).toEqual(promises.toSorted((a, b) => b - a));
    const fits = new Map(targets.map(({ id, fit }) => [id, fit]));
    for (const { target: one, fit } of paths) expect(fits.get(one.id)).toBe(fit);
    expect(targets.map(({ fit }) => fit)).toEqual(
      targets.map(({ fit }) => fit).toSorted((a, b) => b - a),
    );
  });

  test('what would make it warm is said of cold ties alone', () => {
    const { path, remedies } = explain(world, { targets: [target], ...options });
    const cold = path?.hops.flatMap(({ warm }, i) => (warm ? [] : [i + 1])) ?? [];
    if (path?.reason.code === 'path-too-weak') expect(cold).toEqual([]);
    else expect(remedies.map(({ hop }) => hop)).toEqual(cold);
    if (path?.warmth === 'warm') expect(remedies).toEqual([]);
  });
});

describe('whom a query names', () => {
  const targetsOf = (target: string): string[] =>
    find(world, { targets: [target] }).targets.map(({ name, company }) => `${name}, ${company}`);

  test.each([
    ['p5', ['Tess Lund, Corin Bank']],
    ['p2', ['Cy Moss, Bank of Leith']],
    ['Tess Lund <lund@harbor.example>', ['Tess Lund, Harbor Analytics']],
    ['Tess Lund, CISO at Corin Bank', ['Tess Lund, Corin Bank']],
    ['CISO at Bank of Leith', ['Cy Moss, Bank of Leith']],
    ['CEO of Harbor Analytics', ['Tess Lund, Harbor Analytics']],
    ['CFO, Harbor Analytics', []],
    ["company:'Corin Bank' seniority:c-level", ['Tess Lund, Corin Bank', 'Uma Falk, Corin Bank']],
    ['title:CISO company:"Corin Bank', ['Tess Lund, Corin Bank']],
    ['title:CISO region:Nordics', []],
  ])('%s', (target, expected) => {
    expect(targetsOf(target).toSorted()).toEqual(expected);
  });

  test('an id of the rows also says whom to begin with, to pass and to avoid', () => {
    const walks = (options: FindOptions): string[] =>
      find(world, { targets: ['p5'], ...options }).paths.map(walk);
    expect(walks({ from: ['p8'], maxHops: 1 })).toEqual(['Bo Lind → Tess Lund']);
    expect(walks({ via: ['p7'] })[0]).toBe('Ana Reis → Rob Kerr → Tess Lund');
    expect(walks({ avoid: ['p7'] }).some((one) => one.includes('Rob Kerr'))).toBe(false);
  });

  test('a part that is no field is named, and nobody is found', () => {
    const { issues, paths } = find(world, { targets: ['title:CISO region:Nordics'] });
    expect(paths).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('unknown-value');
    expect(issues.map(({ text }) => text).join(' ')).toContain('Nordics');
  });
});
