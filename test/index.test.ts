import { describe, expect, test } from 'vitest';
import * as refpath from '../src/index.ts';
import { INTERACTIONS, inTouch, table, worldOf } from './world.ts';

const world = () =>
  worldOf({
    'people.csv': table(
      'id,name,email,title,company,team',
      'a1,Ana Reis,ana@lantern.example,AE,Lantern Software,true',
      'r1,Rob Kerr,rob@fern.example,Buyer,Fern Stores,',
      't1,Tess Lund,tess@corin.example,CISO,Corin Bank,',
    ),
    'mail.csv': table(INTERACTIONS, ...inTouch('a1', 'r1'), ...inTouch('r1', 't1')),
  });

describe('import { … } from "refpath"', () => {
  test('offers what the README shows', async () => {
    const network = await world();
    const { paths } = refpath.find(network, { targets: ['CISO at Corin Bank'] });
    expect(paths[0]?.warmth).toBe('warm');
    expect(paths[0]?.reason.text).toBe('Every tie is strong.');
  });

  test('has everything else that the command line uses', () => {
    expect(Object.keys(refpath)).toEqual(
      expect.arrayContaining([
        'RefpathError',
        'batch',
        'batchFound',
        'check',
        'draft',
        'explain',
        'exportTable',
        'find',
        'load',
        'readRows',
        'readTargets',
      ]),
    );
  });
});

describe('one network', () => {
  test('answers any number of questions, and none changes another', async () => {
    const network = await world();
    const asked = () => JSON.stringify(refpath.find(network, { targets: ['Tess Lund'] }));
    const first = asked();
    refpath.find(network, { targets: ['Rob Kerr'], maxHops: 6, perReferrer: 0, warm: true });
    refpath.explain(network, { targets: ['Tess Lund'], avoid: ['Rob Kerr'] });
    refpath.draft(network, { targets: ['Tess Lund'] });
    refpath.check(network);
    for (const what of ['records', 'people', 'ties', 'accounts'] as const) {
      expect([...refpath.exportTable(network, what).rows].length).toBeGreaterThan(0);
    }
    expect(asked()).toBe(first);
  });

  test('knows nothing of another', async () => {
    const [one, other] = [
      await world(),
      await worldOf({ 'p.csv': 'name,email\nVic Noel,v@c.example\n' }),
    ];
    expect(refpath.find(one, { targets: ['Vic Noel'] }).targets).toEqual([]);
    expect(refpath.find(other, { targets: ['Vic Noel'] }).targets).toHaveLength(1);
    expect(refpath.find(other, { targets: ['Tess Lund'] }).targets).toEqual([]);
  });
});

describe('an answer', () => {
  test('is plain data: it survives JSON', async () => {
    const network = await world();
    for (const report of [
      refpath.find(network, { targets: ['Tess Lund'] }),
      refpath.explain(network, { targets: ['Tess Lund'] }),
      refpath.draft(network, { targets: ['Tess Lund'] }),
      refpath.check(network),
    ]) {
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }
  });

  test('of nothing asked is nothing', async () => {
    const { targets, paths } = refpath.find(await world(), {});
    expect({ targets, paths }).toEqual({ targets: [], paths: [] });
  });
});

test('an error has a code to go by and facts to tell', async () => {
  const error = await refpath
    .load({ data: ['/nowhere/at/all'], asOf: '2026-11-22' })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(refpath.RefpathError);
  expect(error).toMatchObject({ code: 'input-missing', facts: { path: '/nowhere/at/all' } });
});
