import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keep, type LoadedNetwork, load } from '../src/index.ts';
import { keptParts } from '../src/kept-parts.ts';
import type { LoadOptions } from '../src/load.ts';
import type { ColumnMap } from '../src/model/column-map.ts';
import { readInputs } from '../src/read/read-inputs.ts';
import { recognizeAll } from '../src/recognize/mapped.ts';
import { clearSnapshots } from '../src/snapshot/cache-folder.ts';
import { allOutputs } from './all-outputs.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

let home = '';
let folder = '';
let notes: string[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refpath-parts-'));
  folder = join(home, 'data');
  notes = [];
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const cache = () => ({
  folder: join(home, 'cache'),
  use: 'little' as const,
  note: (code: string) => void notes.push(code),
  leastPartBytes: 1,
});

const partsFolder = (): string => join(home, 'cache/parts');

const parts = (): string[] =>
  existsSync(partsFolder()) ? readdirSync(partsFolder()).map((n) => join(partsFolder(), n)) : [];

/** Files older than any tick of the file system's clock. */
const settled = (): Promise<void> => wait(120);

const request = (more: Partial<LoadOptions> = {}): LoadOptions => ({
  ...{ data: [folder], asOf: '2026-11-22', mayBeEmpty: true },
  ...more,
});

/** Loads, and keeps what was loaded as the command line does once the answer is out. */
const run = async (more: Partial<LoadOptions> = {}): Promise<LoadedNetwork> => {
  const loaded = await load(request(more), cache());
  keep(loaded);
  return loaded;
};

/** The files of which a part would be taken. */
const taken = async ({ maps, ...more }: Partial<LoadOptions> = {}): Promise<string[]> => {
  const { files } = await readInputs([folder], { encoding: more.encoding });
  const recognitions = recognizeAll(files, maps);
  const known = files.flatMap((file, at) => {
    const recognized = recognitions[at];
    return recognized?.format ? [{ file, recognized }] : [];
  });
  const found = keptParts(cache(), more).find(known, () => undefined);
  return [...found.keys()].map((at) => known[at]?.file.path ?? '');
};

const PEOPLE = [
  'id,name,email,title,company,team',
  '1,Pat Moss,pat@harbor.example,AE,Harbor,true',
  '2,Lee Rao,lee@altex.example,CISO,Altex,',
];
const TIES = ['from,to,strength', '1,2,0.5', '1,3,0.25'];
const MORE = ['id,name,email,company', '3,Uma Fox,uma@fern.example,Fern'];
const JOBS = ['person,company,title,start,end', '2,Harbor,AE,03/04/2019,05/06/2021', '3,Fern,,,'];

const LINES = new Map([
  ['jobs.csv', JOBS],
  ['more.csv', MORE],
  ['people.csv', PEOPLE],
  ['ties.csv', TIES],
]);
const ALL = [...LINES.keys()];

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);

/** A small folder of data that was written a while ago. */
const written = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of LINES) write(name, lines);
  await settled();
};

describe('the parts of files that have not changed', () => {
  test('are kept for each file, readable by its owner alone', async () => {
    await written();
    await run();
    expect(parts()).toHaveLength(4);
    const modes = [partsFolder(), ...parts()].map((path) => statSync(path).mode);
    expect(modes.map((mode) => (mode & 0o777).toString(8))).toEqual([
      '700',
      ...ALL.map(() => '600'),
    ]);
    expect(await taken()).toEqual(ALL);
  });

  test('say the same of every fixture, and after changes of every kind', async () => {
    cpSync(FIXTURES, folder, { recursive: true });
    await settled();
    await run();
    expect(parts().length).toBeGreaterThan(40);
    const [desks, ties] = [join(folder, 'two-desks'), join(folder, 'every-tie')];
    write('uma.csv', MORE);
    appendFileSync(join(desks, 'people.csv'), 'x9,Uma Fox\n');
    rmSync(join(ties, 'interactions.csv'));
    renameSync(join(desks, 'employment.csv'), join(desks, 'a.csv'));
    copyFileSync(join(ties, 'ties.csv'), join(folder, 'a-twin.csv'));
    await settled();
    expect((await taken()).length).toBeGreaterThan(40);
    expect(allOutputs(await run()) === allOutputs(await load(request()))).toBe(true);
    expect(notes).toEqual([]);
  }, 60_000);

  const rows = fc.constantFrom('4,Bo Lind', '3,2,0.1', '"a');
  const edits = fc.array(
    fc.tuple(fc.constantFrom('row', 'remove', 'rename', 'restore'), fc.constantFrom(...ALL), rows),
    { minLength: 1, maxLength: 3 },
  );
  const edited = (kind: string, name: string, row: string): void => {
    const path = join(folder, name);
    if (kind === 'row') appendFileSync(path, `${row}\n`);
    if (kind === 'remove') rmSync(path, { force: true });
    if (kind === 'rename' && existsSync(path)) renameSync(path, join(folder, `z-${name}`));
    if (kind === 'restore') write(name, LINES.get(name) ?? []);
  };

  test('say the same after any edits, one after the other', async () => {
    await written();
    await fc.assert(
      fc.asyncProperty(edits, async (all) => {
        for (const [kind, name, row] of all) edited(kind, name, row);
        await settled();
        const read = allOutputs(await load(request()));
        expect(allOutputs(await run())).toBe(read);
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});

describe('only what has changed is read again', () => {
  const changes: readonly (readonly [string, () => void, readonly string[]])[] = [
    ['a row more', () => appendFileSync(join(folder, 'ties.csv'), '2,3,0.5\n'), ['ties.csv']],
    [
      'one byte, with the size and the time of before',
      () => {
        const path = join(folder, 'people.csv');
        const { atime, mtime } = statSync(path);
        write(
          'people.csv',
          PEOPLE.map((line) => line.replace('Rao', 'Rau')),
        );
        utimesSync(path, atime, mtime);
      },
      ['people.csv'],
    ],
    [
      'another file in its place',
      () => {
        rmSync(join(folder, 'jobs.csv'));
        write('jobs.csv', JOBS);
      },
      ['jobs.csv'],
    ],
    [
      'another name',
      () => renameSync(join(folder, 'more.csv'), join(folder, 'others.csv')),
      ['more.csv'],
    ],
    [
      'a header of another meaning',
      () => write('more.csv', ['id,name', '3,Uma Fox']),
      ['more.csv'],
    ],
    ['a file more', () => write('z.csv', ['id,name,email', '4,Bo Lind,bo@fern.example']), []],
    ['a file less', () => rmSync(join(folder, 'people.csv')), ['people.csv']],
  ];

  test.each(changes)('%s', async (_what, change, again) => {
    await written();
    await run();
    change();
    await settled();
    expect(await taken()).toEqual(ALL.filter((name) => !again.includes(name)));
    const read = allOutputs(await load(request()));
    expect(allOutputs(await run())).toBe(read);
    expect((await taken()).length).toBe(readdirSync(folder).length);
  });

  test('a part takes the place of what it was before', async () => {
    await written();
    await run();
    const before = parts();
    appendFileSync(join(folder, 'ties.csv'), '2,3,0.5\n');
    await settled();
    await run();
    expect(parts()).toEqual(before);
    expect(await taken()).toEqual(ALL);
  });

  test('a part that was taken is not written again', async () => {
    await written();
    await run();
    const before = new Map(parts().map((path) => [path, statSync(path).ino]));
    appendFileSync(join(folder, 'ties.csv'), '2,3,0.5\n');
    await settled();
    await run();
    const same = parts().filter((path) => statSync(path).ino === before.get(path));
    expect(same).toHaveLength(3);
  });

  const settings: readonly (readonly [string, Partial<LoadOptions>, readonly string[]])[] = [
    ['the day', { asOf: '2026-11-21' }, ALL],
    ['the own company', { own: ['Altex'] }, ALL],
    ['the team', { team: ['Lee Rao'] }, ALL],
    ['whose export it is', { owner: 'Pat Moss' }, ALL],
    ['who is suppressed', { suppress: ['lee@altex.example'] }, ALL],
    ['a number of the scoring', { scoring: { warmTie: 0.6 } }, ALL],
    ['the order of dates', { dateOrder: 'mdy' }, []],
    ['the encoding', { encoding: 'windows-1252' }, []],
    ['a limit', { limits: { recordChars: 999 } }, []],
  ];

  test.each(settings)('with %s otherwise', async (_what, more, left) => {
    await written();
    await run();
    expect(await taken(more)).toEqual(left);
    const read = allOutputs(await load(request(more)));
    expect(allOutputs(await run(more))).toBe(read);
    expect(await taken(more)).toEqual(ALL);
    expect(await taken()).toEqual(ALL);
  });

  test('a map reads again only whose columns it says', async () => {
    await written();
    await run();
    const map: ColumnMap = {
      files: 'more.csv',
      format: 'plain/people',
      columns: [['company', 'city']],
    };
    expect(await taken({ maps: [map] })).toEqual(ALL.filter((name) => name !== 'more.csv'));
    const more = { maps: [map] };
    expect(allOutputs(await run(more))).toBe(allOutputs(await load(request(more))));
  });
});

describe('no part is', () => {
  test.each([
    ['of a small file', () => write('people.csv', PEOPLE), { ...{}, leastPartBytes: 10_000 }],
    ['of an archive of somebody', () => undefined, {}],
  ])('%s', async (_what, prepare, more) => {
    cpSync(join(FIXTURES, 'harbor-analytics/linkedin'), folder, { recursive: true });
    prepare();
    await settled();
    keep(await load(request(), { ...cache(), ...more }));
    expect(parts()).toEqual([]);
  });

  test('kept without a cache, nor by loading alone, nor of a file that has just been changed', async () => {
    await written();
    keep(await load(request()));
    await load(request(), cache());
    expect(parts()).toEqual([]);
    write('ties.csv', TIES);
    await run();
    expect(parts()).toEqual([]);
  });

  test('kept of what changes while it is read', async () => {
    await written();
    const loaded = await load(request(), cache());
    appendFileSync(join(folder, 'ties.csv'), '2,3,0.5\n');
    keep(loaded);
    expect(parts()).toEqual([]);
  });

  test('taken of a file that has just been changed: the next change might not show', async () => {
    await written();
    await run();
    utimesSync(join(folder, 'ties.csv'), new Date(), new Date());
    expect(await taken()).toEqual(ALL.filter((name) => name !== 'ties.csv'));
  });

  test('taken by a run without a cache', async () => {
    await written();
    await run();
    for (const path of parts()) writeFileSync(path, 'spoiled');
    await load(request());
    expect(notes).toEqual([]);
  });

  test('left when the cache is cleared', async () => {
    await written();
    await run();
    const sizes = parts().map((path) => statSync(path).size);
    const { files, bytes } = clearSnapshots(join(home, 'cache'));
    expect(files).toBe(1);
    expect(bytes).toBeGreaterThan(sizes.reduce((sum, size) => sum + size, 0));
    expect(parts()).toEqual([]);
  });
});

describe('a part that is not what was written', () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['cut short by a byte', (bytes) => bytes.subarray(0, -1)],
    ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.from('x')])],
    ['without its header', (bytes) => Buffer.concat([Buffer.alloc(4096), bytes.subarray(4096)])],
    ['wrong in its texts', (bytes) => changed(bytes, bytes.indexOf('Lee Rao'))],
    ['wrong in its directory', (bytes) => changed(bytes, bytes.length - 10)],
  ];
  const changed = (bytes: Buffer, at: number): Buffer => {
    const other = Buffer.from(bytes);
    other[at] = (other[at] ?? 0) ^ 0x41;
    return other;
  };

  const peoplePart = (): string =>
    parts().find((path) => readFileSync(path).includes('Lee Rao')) ?? '';

  /** The snapshot of the whole is stale, so that parts are asked for. */
  const stale = (): void => rmSync(join(home, 'cache/snapshots'), { recursive: true });

  test.each(damages)('is told of, and its file is read: %s', async (_what, damage) => {
    await written();
    const answer = allOutputs(await run());
    const path = peoplePart();
    const sound = readFileSync(path);
    writeFileSync(path, damage(sound));
    stale();
    expect(allOutputs(await run())).toBe(answer);
    expect(notes).toEqual(['snapshot-damaged']);
    // And kept anew.
    expect(readFileSync(path).length).toBe(sound.length);
    stale();
    expect(allOutputs(await run())).toBe(answer);
    expect(notes).toHaveLength(1);
  });

  test('never answers otherwise, wherever a byte is wrong', async () => {
    await written();
    const answer = allOutputs(await run());
    const path = peoplePart();
    const sound = readFileSync(path);
    for (let at = 1; at < sound.length; at += Math.ceil(sound.length / 15)) {
      writeFileSync(path, changed(sound, at));
      stale();
      expect(allOutputs(await run())).toBe(answer);
    }
  });

  test('is not believed under the name of another', async () => {
    await written();
    const answer = allOutputs(await run());
    const other = parts().find((path) => path !== peoplePart()) ?? '';
    copyFileSync(peoplePart(), other);
    stale();
    expect(allOutputs(await run())).toBe(answer);
    expect(notes).toEqual(['snapshot-damaged']);
  });

  test('that cannot be written is no harm', async () => {
    await written();
    mkdirSync(join(home, 'cache'));
    writeFileSync(partsFolder(), 'in the way');
    const answer = allOutputs(await run());
    expect(notes).toEqual(['snapshot-not-kept']);
    expect(allOutputs(await load(request()))).toBe(answer);
  });
});
