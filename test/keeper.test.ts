import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keeperHere, type Part, type PartToKeep, readyPart } from '../src/keeper.ts';
import { claimColumns, claimSink } from '../src/model/claim-columns.ts';
import { claimedRows } from '../src/model/claims-of-file.ts';
import { folderIn, partsIn } from '../src/snapshot/cache-folder.ts';
import { pack } from '../src/snapshot/pack.ts';
import { recallSnapshot } from '../src/snapshot/recall-snapshot.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-keeper-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const OUTCOME = { rowsRead: 1, rowsRepaired: 0, rowsSkipped: 0, reasons: [], issues: [] };

const part = (file: number, key: string): PartToKeep => ({
  ...{ file, key, stamp: `stamp of ${key}` },
  outcome: OUTCOME,
});

/** Three files, a person in each. */
const threeFiles = () => {
  const claims = claimColumns();
  claims.files.push('a.csv', 'b.csv', 'c.csv');
  const sink = claimSink(claims, 'plain');
  ['Ana', 'Bo', 'Cy'].forEach((name, file) => {
    sink.at(file, 2);
    sink.person({ name });
  });
  return claims;
};

const kept = (): string[] => (existsSync(partsIn(home)) ? readdirSync(partsIn(home)) : []);

const textOf = (key: string): string => {
  const found = recallSnapshot(partsIn(home), key, 'columns') as Part | undefined;
  if (found === undefined) return 'nothing';
  return 'arena' in found.texts ? Buffer.from(found.texts.arena).toString() : 'no bytes';
};

describe('parts that are kept here', () => {
  test('are written when it is asked for, and then once', () => {
    const keeper = keeperHere(home);
    keeper.take(threeFiles(), [part(0, 'a'), part(2, 'c')]);
    expect(kept()).toEqual([]);
    keeper.keepParts();
    expect(kept()).toHaveLength(2);
    expect(['a', 'b', 'c'].map(textOf)).toEqual(['plainAna', 'nothing', 'plainCy']);
    rmSync(partsIn(home), { recursive: true });
    keeper.keepParts();
    expect(kept()).toEqual([]);
  });

  test('say of which time they are, and what became of the rows', () => {
    const keeper = keeperHere(home);
    keeper.take(threeFiles(), [part(1, 'b')]);
    keeper.keepParts();
    const { stamp, outcome } = recallSnapshot(partsIn(home), 'b', 'columns') as Part;
    expect([stamp, { ...outcome }]).toEqual(['stamp of b', OUTCOME]);
  });

  test.each([
    ['nothing was taken', []],
    ['of no file anything is kept', undefined],
  ])('are none where %s', (_where, parts) => {
    const keeper = keeperHere(home);
    if (parts) keeper.take(threeFiles(), parts);
    keeper.keepParts();
    expect(kept()).toEqual([]);
  });

  test('are none where they were dropped', () => {
    const keeper = keeperHere(home);
    keeper.take(threeFiles(), [part(0, 'a')]);
    keeper.drop();
    keeper.keepParts();
    expect(kept()).toEqual([]);
  });

  test('are none of claims with a text that has no UTF-8', () => {
    const claims = threeFiles();
    claims.pool.id('half \ud800');
    const keeper = keeperHere(home);
    keeper.take(claims, [part(0, 'a')]);
    keeper.keepParts();
    expect(kept()).toEqual([]);
  });

  test('that cannot be written say so to whoever asked', () => {
    const blocked = join(home, 'blocked');
    writeFileSync(blocked, '');
    const keeper = keeperHere(blocked);
    keeper.take(threeFiles(), [part(0, 'a')]);
    expect(() => keeper.keepParts()).toThrow(/ENOTDIR|EEXIST/);
  });
});

describe('a part that is made ready', () => {
  test('is in memory alone until it is written', () => {
    const rows = claimedRows(threeFiles(), [1]);
    if (rows === undefined) throw new Error('no rows');
    const save = readyPart(home, part(1, 'b'), rows);
    expect(kept()).toEqual([]);
    save();
    expect(textOf('b')).toBe('plainBo');
  });

  test('of a file that is not among the rows is nothing', () => {
    const rows = claimedRows(threeFiles(), [1]);
    if (rows === undefined) throw new Error('no rows');
    readyPart(home, part(1, 'b'), rows, 1)();
    expect(kept()).toEqual([]);
  });
});

test('a network that is kept here is there when it is finished', () => {
  const saving = keeperHere(home).saving(folderIn(home), 'key');
  const { nodes, sections } = pack(
    { ids: Int32Array.of(1, 2), name: 'some' },
    { tables: [], pools: new Set() },
  );
  for (const section of sections) saving.add(section);
  expect(recallSnapshot(folderIn(home), 'key', 'columns')).toBeUndefined();
  saving.finish(nodes);
  const back = recallSnapshot(folderIn(home), 'key', 'columns');
  expect({ ...back }).toEqual({ ids: Int32Array.of(1, 2), name: 'some' });
});
