import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportTable, type FindOptions, find, type LoadedNetwork, load } from '../src/index.ts';

const ASKED: FindOptions = {
  targets: ['CISO at Altex', 'John Halloran', 'CEO at Northlight Health', 'CISO at Granite Bank'],
  top: 50,
};

/** A fixed shuffle: what is tested must not depend on luck. */
const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/** Rows of a file in another order, where no cell spans lines; header and preamble stay. */
const shuffleRows = (path: string, seed: number): void => {
  const text = readFileSync(path, 'utf8');
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end).filter((line) => line !== '');
  const header = lines[0]?.startsWith('Notes:') ? 3 : 1;
  const quotes = lines.slice(header).map((line) => line.split('"').length - 1);
  if (quotes.some((count) => count % 2 === 1)) return;
  const rows = shuffled(lines.slice(header), seed);
  writeFileSync(path, `${[...lines.slice(0, header), ...rows].join(end)}${end}`);
};

/** Lines and the sample of evidence rows move with the rows; everything else must not. */
const withoutLines = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner) =>
      key === 'sources' || key === 'line' ? undefined : inner,
    ),
  );

const answer = (network: LoadedNetwork): unknown => {
  const report = find(network, ASKED);
  return withoutLines({ ...report, issues: report.issues.map(({ code }) => code).sort() });
};

const ties = (network: LoadedNetwork): string[] =>
  Array.from(exportTable(network, 'ties').rows, (row) => row.join('|')).sort();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-order-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['harbor-analytics', 'two-desks'])('%s', (world) => {
  const origin = `fixtures/${world}`;
  const loaded = (path: string | string[]): Promise<LoadedNetwork> =>
    load({ data: [path].flat(), asOf: '2026-11-22' });

  test.each([7, 99, 2026])('rows in another order give the same answer (%i)', async (seed) => {
    const copy = join(folder, `${world}-${seed}`);
    cpSync(origin, copy, { recursive: true });
    for (const path of filesIn(copy)) if (path.endsWith('.csv')) shuffleRows(path, seed);
    const [before, after] = [await loaded(origin), await loaded(copy)];
    expect(answer(after)).toEqual(answer(before));
    expect(ties(after)).toEqual(ties(before));
  });

  test('files named one by one, last first, give the same answer', async () => {
    const apart = filesIn(origin).reverse();
    // Files of an archive belong together by their folder, so folders with a profile stay whole.
    const roots =
      world === 'two-desks'
        ? apart
        : readdirSync(origin)
            .map((d) => join(origin, d))
            .reverse();
    const [before, after] = [await loaded(origin), await loaded(roots)];
    expect(answer(after)).toEqual(answer(before));
  });

  test('the same data twice gives the same bytes', async () => {
    const [one, other] = [await loaded(origin), await loaded(origin)];
    expect(JSON.stringify(find(other, ASKED))).toBe(JSON.stringify(find(one, ASKED)));
  });
});
