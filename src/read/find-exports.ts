import {
  closeSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { UnreadFile } from '../model/raw-file.ts';
import { asRefpathError, meaningOf } from '../model/system-error.ts';
import { shownNames } from './shown-names.ts';

/** A file to be read: where it is, and what it is called in front of people. */
export type FoundExport = {
  /** Absolute; `-` for standard input. */
  readonly file: string;
  readonly bytes: number;
  readonly path: string;
  readonly container: string;
};

export type FoundExports = {
  readonly found: readonly FoundExport[];
  readonly unread: readonly UnreadFile[];
};

/**
 * All files under the paths asked for, in a fixed order. Hidden files, node_modules and links that lead out
 * of their folder are left alone; so is a file that was found already.
 */
export const findExports = (paths: readonly string[]): FoundExports => {
  const seen = new Set<string>();
  const roots = paths.map((path) => rootOf(path, seen));
  const names = shownNames(
    roots.map(({ home, name, files }) => ({ home, name, parts: files.map((file) => file.parts) })),
  );
  const found: FoundExport[] = [];
  const unread: UnreadFile[] = [];
  roots.forEach(({ files }, r) => {
    files.forEach((file, f) => {
      const name = names[r]?.[f] ?? { path: file.file, container: '' };
      if (file.refused) unread.push({ path: name.path, code: file.refused, detail: '' });
      else found.push({ file: file.file, bytes: file.bytes, ...name });
    });
  });
  return { found: found.sort(byPath), unread: unread.sort(byPath) };
};

/** By code units: the same on every machine. */
export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
};

type Seen = {
  readonly file: string;
  readonly bytes: number;
  /** Folders below the root, and the name. */
  readonly parts: readonly string[];
  readonly refused: string;
};

/** A folder, or the folder of a single file; `name` is its own name, as it was asked for. */
type Root = { readonly home: string; readonly name: string; readonly files: readonly Seen[] };

const rootOf = (path: string, seen: Set<string>): Root => {
  if (path === '-') return { home: '-', name: '-', files: [stdinFile] };
  const absolute = realPathOf(path);
  const asked = resolve(path);
  const files: Seen[] = [];
  const stats = statSync(absolute);
  if (stats.isDirectory()) {
    collect({ root: absolute, folder: absolute, parts: [], seen, files });
    return { home: absolute, name: basename(asked), files };
  }
  if (stats.isFile()) refuseClosed(absolute, path);
  addFile(absolute, stats, [basename(asked)], { seen, files });
  return { home: dirname(absolute), name: basename(dirname(asked)), files };
};

const stdinFile: Seen = { file: '-', bytes: 0, parts: ['-'], refused: '' };

const realPathOf = (path: string): string => {
  try {
    return realpathSync(path);
  } catch (error) {
    throw asRefpathError(error, path);
  }
};

/** What was asked for by name is not left out like one of many. */
const refuseClosed = (file: string, path: string): void => {
  try {
    closeSync(openSync(file, 'r'));
  } catch (error) {
    throw asRefpathError(error, path);
  }
};

type Collecting = { readonly seen: Set<string>; readonly files: Seen[] };

type Walk = Collecting & {
  readonly root: string;
  readonly folder: string;
  readonly parts: readonly string[];
};

const collect = (walk: Walk): void => {
  for (const name of namesIn(walk).filter(isVisible)) {
    const file = join(walk.folder, name);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    // Gone since its folder was listed.
    if (stats === undefined) continue;
    const parts = [...walk.parts, name];
    if (stats.isSymbolicLink()) addLink(file, parts, walk);
    else if (stats.isDirectory()) collect({ ...walk, folder: file, parts });
    else addFile(file, stats, parts, walk);
  }
};

const isVisible = (name: string): boolean =>
  !name.startsWith('.') && name !== 'node_modules' && name !== '__MACOSX';

const namesIn = ({ folder, parts, files }: Walk): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const refused = meaningOf(error);
    if (parts.length === 0 || refused === 'locked') throw asRefpathError(error, folder);
    // Gone since it was listed itself.
    if (refused !== 'input-missing')
      files.push({ file: folder, bytes: 0, parts, refused: refused ?? '' });
    return [];
  }
};

/** A link within the root leads to what is found anyway; one that leads out of it is only reported. */
const addLink = (file: string, parts: readonly string[], { root, files }: Walk): void => {
  try {
    const real = realpathSync(file);
    if (real === root || real.startsWith(root + sep)) return;
    files.push({ file, bytes: 0, parts, refused: 'link-outside' });
  } catch {
    files.push({ file, bytes: 0, parts, refused: 'broken-link' });
  }
};

const addFile = (
  file: string,
  stats: Stats,
  parts: readonly string[],
  { seen, files }: Collecting,
): void => {
  if (seen.has(file)) return;
  seen.add(file);
  const refused = stats.isFile() || parts.length === 1 ? '' : 'not-a-file';
  files.push({ file, bytes: stats.size, parts, refused });
};
