import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type LoadedNetwork, type LoadRequest, load, type PathView } from '../src/index.ts';

export const TODAY = '2026-11-22';

/** File name → text or bytes. */
type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files into a folder of their own, gone after the tests. */
export const folderOf = (files: Files): string => {
  const folder = mkdtempSync(join(tmpdir(), 'refpath-world-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
};

/** The network of some files, as of 2026-11-22 unless said otherwise. */
export const worldOf = (files: Files, more: Partial<LoadRequest> = {}): Promise<LoadedNetwork> =>
  load({ data: [folderOf(files)], asOf: TODAY, ...more });

/** A table out of its lines. */
export const table = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** "Ana Reis → Rob Kerr → Tess Lund" */
export const walk = ({ seller, hops }: PathView): string =>
  [seller.name, ...hops.map(({ to }) => to.name)].join(' → ');

/** The day so many days before today. */
export const daysAgo = (days: number): string =>
  new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

/** Mails from one to another, so many days ago each: rows of an interactions table. */
export const mails = (from: string, to: string, ...ages: readonly number[]): string[] =>
  ages.map((age) => `${from},${to},${daysAgo(age)},email`);

/** Both write every fortnight for half a year: as warm as contact gets. */
export const inTouch = (a: string, b: string): string[] => {
  const ages = Array.from({ length: 13 }, (_, i) => 3 + i * 14);
  return [...mails(a, b, ...ages), ...mails(b, a, ...ages.map((age) => age + 1))];
};

export const INTERACTIONS = 'from,to,date,channel';
