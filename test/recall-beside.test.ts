import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  find,
  keep,
  type LoadedNetwork,
  load,
  networkBeside,
  networkFrom,
  type SharedNetwork,
  sharedNetwork,
} from '../src/index.ts';
import type { Cache } from '../src/recall.ts';

let home = '';
let read: LoadedNetwork;
let kept: LoadedNetwork;

const loadWith = (use: Cache['use']): Promise<LoadedNetwork> =>
  load(
    { data: [join(home, 'data')], asOf: '2026-11-22' },
    { folder: join(home, 'cache'), use, note: () => undefined },
  );

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'refpath-beside-'));
  mkdirSync(join(home, 'data'));
  writeFileSync(
    join(home, 'data/people.csv'),
    'id,name,email,title,company,team\n1,Pat Moss,pat@harbor.example,AE,Harbor,true\n' +
      '2,Lee Rao,lee@altex.example,CISO,Altex,\n3,Kim Ode,kim@fern.example,CFO,Fern,\n',
  );
  writeFileSync(join(home, 'data/ties.csv'), 'from,to,strength\n1,2,0.5\n2,3,0.9\n');
  // Files older than any tick of the file system's clock.
  await wait(150);
  read = await loadWith('all');
  keep(read);
  kept = await loadWith('all');
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const answerOf = (network: LoadedNetwork) => find(network, { targets: ['CFO at Fern'] });

describe.each<[string, (loaded: LoadedNetwork) => SharedNetwork | undefined]>([
  ['as a whole', sharedNetwork],
  ['beside ours', networkBeside],
])('a network for another thread, %s', (_how, share) => {
  test('gives the same answers', () => {
    const shared = share(kept);
    expect(shared && answerOf(networkFrom(structuredClone(shared)))).toEqual(answerOf(kept));
    expect(answerOf(kept)).toEqual(answerOf(read));
  });

  test.each(['little', 'much'] as const)('there is none of one that looks at %s', async (use) => {
    expect(share(await loadWith(use))).toBeUndefined();
  });

  test('there is none of one that was just read', () => {
    expect(share(read)).toBeUndefined();
  });

  test('needs the file no more than ours does', async () => {
    const mine = await loadWith('all');
    const shared = share(mine);
    rmSync(join(home, 'cache'), { recursive: true, force: true });
    expect(shared && answerOf(networkFrom(shared)).paths).toEqual(answerOf(read).paths);
    expect(answerOf(mine).paths).toEqual(answerOf(read).paths);
    keep(await loadWith('all'));
  });
});
