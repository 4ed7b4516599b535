import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LoadLimits, load as loadOf } from '../src/load.ts';
import type { startReading as startReadingOf } from '../src/load-threads.ts';
import { readPlain } from '../src/normalize/plain-table.ts';
import { readTable } from '../src/normalize/row-reader.ts';
import { readInputs } from '../src/read/read-inputs.ts';
import { recognize } from '../src/recognize/recognize.ts';

const BUILT = resolve(import.meta.dirname, '../dist');
const moduleAt = (name: string) => import(pathToFileURL(join(BUILT, name)).href);

const NAMES = ['Ana', 'Bo', 'Chí', 'Dee', 'Eli', 'Fay', 'Gus'];
const people = Array.from(
  { length: 300 },
  (_, i) => `p${i},${NAMES[i % 7]} Number${i},n${i}@firm${i % 40}.example,Firm ${i % 40},${i < 5}`,
);
const ties = Array.from(
  { length: 1500 },
  (_, i) => `p${(i * 7) % 300},p${(i * 13 + 1) % 300},0.${1 + (i % 9)},friend`,
);
const calls = Array.from(
  { length: 600 },
  (_, i) => `p${i % 9},p${(i * 17 + 3) % 300},2026-0${1 + (i % 9)}-11,call`,
);

type Load = typeof loadOf;

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(existsSync(join(BUILT, 'load-worker.js')))('files that several threads read', () => {
  let folder = '';
  let load: Load;
  beforeAll(async () => {
    ({ load } = await moduleAt('load.js'));
    folder = mkdtempSync(join(tmpdir(), 'refpath-load-'));
    const write = (name: string, header: string, lines: readonly string[]): void =>
      writeFileSync(join(folder, name), `${[header, ...lines].join('\n')}\n`);
    write('people.csv', 'id,name,email,company,team', people);
    write('ties.csv', 'from,to,strength,kind', [
      ...ties.slice(0, 500),
      'p1,nobody known,0.5,friend',
      'p1,p2,strong,friend',
      ...ties.slice(500),
    ]);
    write('calls.csv', 'from,to,date,channel', [
      ...calls.slice(0, 300),
      '"p1\n",p2,2026-02-02,call',
      ...calls.slice(300),
      'p1,p2,soon,call',
    ]);
  }, 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const loaded = async (threads: LoadLimits['threads'], heard?: number[]) => {
    const watch = heard && { expect() {}, read: (n: number) => void heard.push(n), stage() {} };
    const network = await load({ data: [folder], asOf: '2026-11-22' }, { threads, watch });
    const { resolved, ties: tied, issues, files } = network;
    return JSON.stringify({
      people: Array.from({ length: resolved.people.count }, (_, i) => resolved.people.name.at(i)),
      evidence: Object.entries(resolved.evidence).map(([name, column]) => [
        name,
        ArrayBuffer.isView(column) ? [...(column as Int32Array)] : null,
      ]),
      ties: Object.entries(tied).map(([name, column]) => [
        name,
        ArrayBuffer.isView(column) ? [...(column as Int32Array)] : null,
      ]),
      ...{ issues, files: files.map(({ path, outcome }) => ({ path, outcome })) },
    });
  };

  test('make the network that one thread makes, number for number', async () => {
    const alone = await loaded(undefined);
    for (const count of [2, 3]) {
      expect((await loaded({ count, leastBytes: 1 })) === alone, `${count} threads`).toBe(true);
    }
    expect(JSON.parse(alone).issues.length).toBeGreaterThan(2);
  });

  test('what other threads read is told of as well', async () => {
    const heard: number[] = [];
    await loaded({ count: 3, leastBytes: 1 }, heard);
    const sum = heard.reduce((all, bytes) => all + bytes, 0);
    // Not to the byte: of a piece that is left in the middle nothing is told.
    expect(sum).toBeGreaterThan(30_000);
  });

  const known = async () => {
    const { files } = await readInputs([folder]);
    return files.flatMap((file) => {
      const recognized = recognize(file);
      return recognized.format === null ? [] : [{ file, recognized }];
    });
  };

  type Asked = {
    readonly leastBytes?: number;
    readonly encoding?: string;
    readonly notRead?: readonly number[];
  };

  const started = async ({ leastBytes = 1, encoding, notRead = [] }: Asked = {}) => {
    const { startReading }: { startReading: typeof startReadingOf } =
      await moduleAt('load-threads.js');
    const reading = { dateOrder: undefined };
    const settings = { ...{ readTable, readPlain, reading }, unread: [], owner: '' };
    return startReading(await known(), settings, {
      ...{ count: 2, leastBytes, onRead: () => undefined, notRead: new Set(notRead) },
      how: { maps: undefined, options: { encoding, limits: {} }, maxMemory: undefined },
    });
  };

  test('a small input is not handed out', async () => {
    expect(await started({ leastBytes: 10 ** 9 })).toBeUndefined();
  });

  test('what nobody need read is left whole, and is nothing to begin for', async () => {
    expect(await started({ notRead: [0, 1, 2] })).toBeUndefined();
    const elsewhere = await started({ notRead: [2] });
    const portions = elsewhere?.portions ?? [];
    expect(portions.filter(({ file }) => file === 2)).toEqual([{ file: 2, isLast: true }]);
    expect(portions.filter(({ file }) => file === 0).length).toBeGreaterThan(1);
    expect(elsewhere?.take(portions.length - 1)).toBe(true);
    elsewhere?.stop();
  });

  test('the last portion is read elsewhere first, and is what stands at the end', async () => {
    const elsewhere = await started();
    const last = (elsewhere?.portions.length ?? 0) - 1;
    expect(last).toBeGreaterThan(8);
    const read = await elsewhere?.found(last);
    expect(read?.outcome.rowsRead).toBeGreaterThan(50);
    expect(elsewhere?.take(last)).toBe(false);
    elsewhere?.stop();
  });

  test('a thread that cannot even begin is told as nothing found, so that all is read here', async () => {
    const elsewhere = await started({ encoding: 'no such encoding' });
    const last = (elsewhere?.portions.length ?? 0) - 1;
    expect(await elsewhere?.found(last)).toBeUndefined();
    elsewhere?.stop();
  });
});
