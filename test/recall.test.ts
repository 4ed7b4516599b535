import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check, keep, type LoadedNetwork, load } from '../src/index.ts';
import type { LoadOptions } from '../src/load.ts';
import type { Cache } from '../src/recall.ts';
import { allOutputs } from './all-outputs.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

let home = '';
let notes: string[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-recall-'));
  notes = [];
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const cache = (use: Cache['use'] = 'little'): Cache => ({
  folder: join(home, 'cache'),
  use,
  note: (code) => notes.push(code),
});

const kept = (): string[] => {
  const folder = join(home, 'cache/snapshots');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

/** Files older than any tick of the file system's clock. */
const settled = (): Promise<void> => wait(150);

const people = 'id,name,email,title,company,team\n';
const PAT = '1,Pat Moss,pat@harbor.example,AE,Harbor,true\n';
const LEE = '2,Lee Rao,lee@altex.example,CISO,Altex,\n';

/** A small folder of data that was written a while ago. */
const data = async (): Promise<string> => {
  const folder = join(home, 'data');
  mkdirSync(folder);
  writeFileSync(join(folder, 'people.csv'), people + PAT + LEE);
  writeFileSync(join(folder, 'ties.csv'), 'from,to,strength\n1,2,0.5\n');
  await settled();
  return folder;
};

const request = (folder: string, more: Partial<LoadOptions> = {}): LoadOptions => ({
  data: [folder],
  asOf: '2026-11-22',
  ...more,
});

/** Loads, and keeps what was loaded as the command line does once the answer is out. */
const run = async (options: LoadOptions, from = cache()): Promise<LoadedNetwork> => {
  const loaded = await load(options, from);
  keep(loaded);
  return loaded;
};

const namesOf = ({ resolved }: LoadedNetwork): string[] => [...resolved.people.name].sort();

describe('a network from the cache', () => {
  test.each(['harbor-analytics', 'two-desks'])(
    'answers as %s does when it is read',
    async (name) => {
      const options = request(join(FIXTURES, name), { mayBeEmpty: true });
      const read = allOutputs(await load(options));
      const first = allOutputs(await run(options));
      expect(kept()).toHaveLength(1);
      const [before] = kept().map((path) => statSync(path).ino);
      const second = allOutputs(await run(options));
      const byColumn = allOutputs(await run(options, cache('much')));
      const shared = allOutputs(await run(options, cache('all')));
      expect([first, second, byColumn, shared].map((output) => output === read)).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(kept().map((path) => statSync(path).ino)).toEqual([before]);
      expect(notes).toEqual([]);
    },
  );

  test('is not made without a cache, nor by loading alone', async () => {
    const folder = await data();
    keep(await load(request(folder)));
    await load(request(folder), cache());
    expect(kept()).toEqual([]);
  });

  test('is readable by its owner alone', async () => {
    await run(request(await data()));
    const modes = [join(home, 'cache/snapshots'), ...kept()].map((path) => statSync(path).mode);
    expect(modes.map((mode) => (mode & 0o777).toString(8))).toEqual(['700', '600']);
  });

  test('is really used: the data is not read', async () => {
    const folder = await data();
    await run(request(folder));
    const path = join(folder, 'people.csv');
    const { atimeMs } = statSync(path);
    const again = await run(request(folder));
    expect(again.graph).toBeDefined();
    expect(statSync(path).atimeMs).toBe(atimeMs);
  });
});

describe('never stale', () => {
  const changes: readonly (readonly [string, (folder: string) => void, readonly string[]])[] = [
    [
      'a row more',
      (folder) => appendFileSync(join(folder, 'people.csv'), '3,Uma Fox,u@x.example,CEO,X,\n'),
      ['Lee Rao', 'Pat Moss', 'Uma Fox'],
    ],
    [
      'one byte, with the size and the time of before',
      (folder) => {
        const path = join(folder, 'people.csv');
        const { atime, mtime } = statSync(path);
        writeFileSync(path, people + PAT + LEE.replace('Rao', 'Rau'));
        utimesSync(path, atime, mtime);
      },
      ['Lee Rau', 'Pat Moss'],
    ],
    [
      'a new file',
      (folder) =>
        writeFileSync(join(folder, 'more.csv'), `${people}3,Uma Fox,u@x.example,CEO,X,\n`),
      ['Lee Rao', 'Pat Moss', 'Uma Fox'],
    ],
    [
      'a file in a new folder',
      (folder) => {
        mkdirSync(join(folder, 'sub'));
        writeFileSync(join(folder, 'sub/more.csv'), `${people}3,Uma Fox,u@x.example,CEO,X,\n`);
      },
      ['Lee Rao', 'Pat Moss', 'Uma Fox'],
    ],
    [
      'another file under the same name',
      (folder) => {
        rmSync(join(folder, 'people.csv'));
        writeFileSync(join(folder, 'people.csv'), people + PAT + LEE.replace('Lee', 'Leo'));
      },
      ['Leo Rao', 'Pat Moss'],
    ],
  ];

  test.each(changes)('%s is seen at once', async (_what, change, names) => {
    const folder = await data();
    expect(namesOf(await run(request(folder)))).toEqual(['Lee Rao', 'Pat Moss']);
    change(folder);
    expect(namesOf(await run(request(folder)))).toEqual(names);
    await settled();
    expect(namesOf(await run(request(folder)))).toEqual(names);
    expect(namesOf(await run(request(folder)))).toEqual(names);
  });

  test('a file less is seen', async () => {
    const folder = await data();
    expect((await run(request(folder))).ties.count).toBe(1);
    rmSync(join(folder, 'ties.csv'));
    expect((await run(request(folder))).ties.count).toBe(0);
  });

  test('a file with another name is another file', async () => {
    const folder = await data();
    await run(request(folder));
    copyFileSync(join(folder, 'people.csv'), join(folder, 'staff.csv'));
    rmSync(join(folder, 'people.csv'));
    const { files } = check(await run(request(folder)));
    expect(files.map(({ path }) => path)).toEqual(['staff.csv', 'ties.csv']);
  });

  test('what changes while it is read is not kept under what it was', async () => {
    const folder = await data();
    const loaded = await load(request(folder), cache());
    appendFileSync(join(folder, 'people.csv'), '3,Uma Fox,u@x.example,CEO,X,\n');
    keep(loaded);
    expect(kept()).toEqual([]);
  });

  test('files changed a moment ago are read again: the next change might not show', async () => {
    const folder = join(home, 'fresh');
    mkdirSync(folder);
    writeFileSync(join(folder, 'people.csv'), people + PAT + LEE);
    await run(request(folder));
    expect(kept()).toEqual([]);
  });

  const settings: readonly (readonly [string, Partial<LoadOptions>])[] = [
    ['the day', { asOf: '2026-11-21' }],
    ['the own company', { own: ['Altex'] }],
    ['customers', { customers: ['Altex'] }],
    ['partners', { partners: ['Altex'] }],
    ['the team', { team: ['Lee Rao'] }],
    ['who is suppressed', { suppress: ['lee@altex.example'] }],
    ['the owner', { owner: 'Pat Moss' }],
    ['the order of dates', { dateOrder: 'mdy' }],
    ['the encoding', { encoding: 'windows-1252' }],
    ['a number of the scoring', { scoring: { warmTie: 0.6 } }],
    ['whether nobody is an error', { mayBeEmpty: true }],
  ];

  test.each(settings)('another setting is another network: %s', async (_what, more) => {
    const folder = await data();
    await run(request(folder));
    const fresh = allOutputs(await load(request(folder, more)));
    expect(allOutputs(await run(request(folder, more)))).toBe(fresh);
    expect(kept()).toHaveLength(2);
    expect(allOutputs(await run(request(folder, more)))).toBe(fresh);
  });

  test('the order of settings is no difference', async () => {
    const folder = await data();
    await run({ data: [folder], asOf: '2026-11-22', own: ['X'], team: [] });
    await run({ team: [], own: ['X'], asOf: '2026-11-22', data: [folder] });
    expect(kept()).toHaveLength(1);
  });
});

describe('what is damaged', () => {
  /** Runs once, spoils what was kept, and runs again. */
  const spoiled = async (spoil: (path: string) => void, use: Cache['use']) => {
    const options = request(await data());
    const answer = allOutputs(await run(options));
    const [path = ''] = kept();
    spoil(path);
    return { answer, again: () => run(options, cache(use)), path };
  };

  const flip = (position: (bytes: Buffer) => number) => (path: string) => {
    const bytes = readFileSync(path);
    const at = position(bytes);
    bytes[at] = (bytes[at] ?? 0) ^ 0x41;
    writeFileSync(path, bytes);
  };

  const damages: readonly (readonly [string, (path: string) => void])[] = [
    ['cut short by a byte', (path) => writeFileSync(path, readFileSync(path).subarray(0, -1))],
    ['cut in the header', (path) => writeFileSync(path, readFileSync(path).subarray(0, 100))],
    ['empty', (path) => writeFileSync(path, '')],
    ['longer than it was', (path) => appendFileSync(path, 'x')],
    ['of another layout', flip(() => 8)],
    ['no snapshot at all', flip(() => 0)],
    ['wrong in its directory', flip(({ length }) => length - 10)],
    ['wrong in a section', flip((bytes) => bytes.indexOf('Pat Moss'))],
  ];

  test.each(damages)('is read again with a word: %s', async (_what, damage) => {
    const { answer, again, path } = await spoiled(damage, 'all');
    expect(allOutputs(await again())).toBe(answer);
    expect(notes).toEqual(['snapshot-damaged']);
    expect(kept()).toEqual([path]);
    expect(allOutputs(await again())).toBe(answer);
    expect(notes).toHaveLength(1);
  });

  test('never answers otherwise, wherever a byte is wrong', async () => {
    const options = request(await data());
    const answer = allOutputs(await run(options));
    const [path = ''] = kept();
    const sound = readFileSync(path);
    for (let at = 1; at < sound.length; at += Math.ceil(sound.length / 60)) {
      const bytes = Buffer.from(sound);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      writeFileSync(path, bytes);
      expect(allOutputs(await run(options, cache('all')))).toBe(answer);
    }
  });

  test('shows as an error of its own where it is seen only later', async () => {
    const { again } = await spoiled(
      flip((bytes) => bytes.indexOf('Pat Moss')),
      'much',
    );
    const loaded = await again();
    expect(() => allOutputs(loaded)).toThrow('snapshot-damaged');
  });
});

describe('a cache that cannot be written', () => {
  test('is a note, and the answer is there', async () => {
    const folder = await data();
    writeFileSync(join(home, 'cache'), 'a file where a folder should be');
    expect(namesOf(await run(request(folder)))).toEqual(['Lee Rao', 'Pat Moss']);
    expect(notes).toEqual(['snapshot-not-kept']);
  });

  test.skipIf(process.platform === 'win32')(
    'that others may write to is closed before it is used',
    async () => {
      const folder = await data();
      await run(request(folder));
      const place = join(home, 'cache/snapshots');
      chmodSync(place, 0o777);
      const again = await run(request(folder));
      expect(again.graph).toBeUndefined();
      expect((statSync(place).mode & 0o777).toString(8)).toBe('700');
    },
  );
});

describe('several at once', () => {
  test('write the same, and leave nothing behind', async () => {
    const folder = await data();
    const loaded = await Promise.all([1, 2, 3].map(() => load(request(folder), cache())));
    for (const one of loaded) keep(one);
    expect(kept()).toHaveLength(1);
    expect(readdirSync(join(home, 'cache/snapshots'))).toHaveLength(1);
    expect((await run(request(folder))).graph).toBeDefined();
  });

  test('one keeps what another has open', async () => {
    const folder = await data();
    await run(request(folder));
    const open = await run(request(folder));
    for (const path of kept()) rmSync(path);
    expect(namesOf(open)).toEqual(['Lee Rao', 'Pat Moss']);
  });
});

test('a copy of the data is other data', async () => {
  const folder = await data();
  await run(request(folder));
  cpSync(folder, join(home, 'copy'), { recursive: true, preserveTimestamps: true });
  await settled();
  await run(request(join(home, 'copy')));
  expect(kept()).toHaveLength(2);
});
