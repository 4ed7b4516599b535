import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keeperElsewhere as fromSource } from '../src/keep-thread.ts';
import type { LoadOptions } from '../src/load.ts';
import { claimColumns, claimSink } from '../src/model/claim-columns.ts';
import type { Cache, keep as keepOf, load as loadOf } from '../src/recall.ts';
import { folderIn, partsIn } from '../src/snapshot/cache-folder.ts';
import { pack } from '../src/snapshot/pack.ts';
import { recallSnapshot } from '../src/snapshot/recall-snapshot.ts';

const BUILT = resolve(import.meta.dirname, '../dist');

let home = '';
let notes: string[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-keep-'));
  notes = [];
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

/** All that is kept in a cache folder: name and bytes. */
const keptIn = (cache: string): (readonly [string, string])[] =>
  [folderIn(cache), partsIn(cache)].flatMap((folder) =>
    namesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'base64')] as const),
  );

/** Waits for another thread, which says nothing where all is well. */
const until = async (isSo: () => boolean): Promise<void> => {
  for (let times = 0; times < 400 && !isSo(); times++) await wait(25);
  expect(isSo()).toBe(true);
};

const OUTCOME = { rowsRead: 1, rowsRepaired: 0, rowsSkipped: 0, reasons: [], issues: [] };
const PARTS = [
  { file: 0, key: 'of a', stamp: '1 2 3', outcome: OUTCOME },
  { file: 1, key: 'of b', stamp: '4 5 6', outcome: OUTCOME },
];

const someClaims = () => {
  const claims = claimColumns();
  claims.files.push('a.csv', 'b.csv');
  const sink = claimSink(claims, 'plain');
  sink.at(0, 2);
  sink.person({ id: '1', name: 'Ana', title: 'CEO' });
  sink.at(1, 2);
  sink.tie({ from: sink.ref('id', '1'), to: sink.ref('any', 'Bo'), kind: 'declared' });
  return claims;
};

const SHARED = new Int32Array(new SharedArrayBuffer(12));
SHARED.set([7, 8, 500]);

const VALUE = {
  title: 'a network',
  table: { ids: Int32Array.from([3, 1, 2]), costs: Float64Array.of(0.5, 1 / 3, 2), shared: SHARED },
  whole: Uint8Array.of(1, 2, 3),
  names: ['Ana', 'Bo', 'Cy', 'Dee', 'Eli'],
};
const HINTS = { tables: [VALUE.names], pools: new Set(), whole: new Set([VALUE.whole]) };
const packedValue = () => pack(VALUE, { ...HINTS, tables: [[VALUE.names]] });

describe('no thread keeps', () => {
  test.each([
    ['where there is to be but one', { count: 1, leastKeptBytes: 0 }, 1],
    ['less than pays', { count: 2 }, 2 ** 20],
    ['what is below a mark', { count: 2, leastKeptBytes: 100 }, 99],
    ['where modules are run from their sources', { count: 2, leastKeptBytes: 0 }, 100],
  ])('%s', (_what, threads, bytes) => {
    expect(fromSource(home, bytes, threads, () => undefined)).toBeUndefined();
  });
});

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(existsSync(join(BUILT, 'keep-worker.js')))('a thread that keeps', () => {
  let start: typeof fromSource;
  let load: typeof loadOf;
  let keep: typeof keepOf;
  beforeAll(async () => {
    const moduleAt = (name: string) => import(pathToFileURL(join(BUILT, name)).href);
    ({ keeperElsewhere: start } = await moduleAt('keep-thread.js'));
    ({ load, keep } = await moduleAt('recall.js'));
  }, 60_000);

  const keeper = () => {
    const started = start(home, 1, { count: 2, leastKeptBytes: 1 }, (why) => void notes.push(why));
    if (started === undefined) throw new Error('no thread');
    return started;
  };

  test('begins only where nobody else needs the second processor', () => {
    const started = [255, 256].map((mebibytes) =>
      start(home, mebibytes * 2 ** 20, { count: 2 }, (why) => void notes.push(why)),
    );
    started[0]?.drop();
    expect(started.map((keeping) => keeping !== undefined)).toEqual([true, false]);
  });

  const cacheIn = (folder: string): Cache => ({
    ...{ folder, use: 'little', leastPartBytes: 1 },
    note: (code) => void notes.push(code),
  });

  /** A small folder of data that was written a while ago. */
  const data = async (): Promise<LoadOptions> => {
    const folder = join(home, 'data');
    mkdirSync(folder);
    const people = Array.from(
      { length: 200 },
      (_, i) => `${i},Ana Number${i},a${i}@firm${i % 9}.example,CISO,Firm ${i % 9},${i < 3}`,
    );
    const ties = people.map((_, i) => `${i % 3},${i},0.${1 + (i % 9)}`);
    const write = (name: string, lines: readonly string[]): void =>
      writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    write('people.csv', ['id,name,email,title,company,team', ...people]);
    write('ties.csv', ['from,to,strength', ...ties]);
    await wait(150);
    return { data: [folder], asOf: '2026-11-22' };
  };

  const run = async (options: LoadOptions, folder: string, count: number) => {
    const loaded = await load(options, cacheIn(folder), { threads: { count, leastKeptBytes: 1 } });
    keep(loaded);
    return loaded;
  };

  test('keeps what one thread keeps, byte for byte, readable by its owner alone', async () => {
    const options = await data();
    const [own, other] = [join(home, 'one'), join(home, 'two')];
    await run(options, own, 1);
    expect(keptIn(own)).toHaveLength(3);
    await run(options, other, 2);
    await until(
      () => keptIn(other).length === 3 && !namesIn(folderIn(other)).join().includes('tmp'),
    );
    expect(keptIn(other)).toEqual(keptIn(own));
    const modes = [folderIn(other), partsIn(other)].flatMap((folder) =>
      namesIn(folder).map((name) => statSync(join(folder, name)).mode & 0o777),
    );
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    expect(notes).toEqual([]);
  });

  test('leaves the network as it is for whoever goes on with it', async () => {
    const options = await data();
    const loaded = await run(options, join(home, 'two'), 2);
    const alone = await load(options);
    expect([...loaded.ties.strength]).toEqual([...alone.ties.strength]);
    expect([...loaded.resolved.evidence.from]).toEqual([...alone.resolved.evidence.from]);
    expect([...loaded.resolved.people.name]).toEqual([...alone.resolved.people.name]);
    await until(() => keptIn(join(home, 'two')).length === 3);
  });

  test('keeps nothing of data that changed while it was read', async () => {
    const options = await data();
    const cache = join(home, 'two');
    const loaded = await load(options, cacheIn(cache), {
      threads: { count: 2, leastKeptBytes: 1 },
    });
    writeFileSync(join(home, 'data/more.csv'), 'id,name\n1,Uma Fox\n');
    keep(loaded);
    await wait(400);
    expect(keptIn(cache)).toEqual([]);
    expect(notes).toEqual([]);
  });

  test('writes nothing before it is asked to', async () => {
    const { take, keepParts, drop } = keeper();
    take(someClaims(), PARTS);
    await wait(400);
    expect(namesIn(home)).toEqual([]);
    keepParts();
    await until(() => namesIn(partsIn(home)).filter((name) => !name.startsWith('.')).length === 2);
    drop();
  });

  test('takes parts of the claims as they were, whatever becomes of them', async () => {
    const claims = someClaims();
    const { take, keepParts, drop } = keeper();
    take(claims, PARTS);
    claims.records.name.set(0, 0);
    claims.ties.from.set(0, 0);
    claims.pool.id('said later');
    keepParts();
    await until(() => namesIn(partsIn(home)).filter((name) => !name.startsWith('.')).length === 2);
    const part = recallSnapshot(partsIn(home), 'of b', 'columns') as {
      stamp: string;
      claims: { tables: { ties: { from: Int32Array } } };
    };
    expect([part.stamp, part.claims.tables.ties.from.length]).toEqual(['4 5 6', 1]);
    drop();
  });

  test('writes a network section by section, and is done', async () => {
    const saving = keeper().saving(folderIn(home), 'key');
    const { nodes, sections } = packedValue();
    for (const section of sections) saving.add(section);
    expect([...VALUE.table.ids, ...VALUE.whole]).toEqual([3, 1, 2, 1, 2, 3]);
    saving.finish(nodes);
    await until(() => recallSnapshot(folderIn(home), 'key', 'columns') !== undefined);
    const back = recallSnapshot(folderIn(home), 'key', 'columns') as typeof VALUE;
    expect({ ...back.table }).toEqual(VALUE.table);
    expect([back.title, back.whole, [...back.names]]).toEqual([
      VALUE.title,
      VALUE.whole,
      VALUE.names,
    ]);
  });

  test('leaves nothing of a network that is dropped', async () => {
    const saving = keeper().saving(folderIn(home), 'key');
    const [section] = packedValue().sections;
    if (section) saving.add(section);
    await until(() => namesIn(folderIn(home)).length === 1);
    saving.drop();
    await until(() => namesIn(folderIn(home)).length === 0);
    expect(notes).toEqual([]);
  });

  test('says why something could not be kept, once, and keeps the rest', async () => {
    const blocked = join(home, 'blocked');
    writeFileSync(blocked, '');
    const { take, keepParts, saving } = keeper();
    take(someClaims(), PARTS);
    keepParts();
    const network = saving(join(blocked, 'snapshots'), 'key');
    const { nodes, sections } = packedValue();
    for (const section of sections) network.add(section);
    network.finish(nodes);
    await until(() => notes.length > 0 && namesIn(partsIn(home)).length === 2);
    await wait(100);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/ENOTDIR|EEXIST/);
  });

  test('that is stopped has kept nothing', async () => {
    const { take, drop } = keeper();
    take(someClaims(), PARTS);
    drop();
    await wait(200);
    expect(namesIn(home)).toEqual([]);
  });
});
