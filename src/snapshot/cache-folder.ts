import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmSync,
  type Stats,
  statSync,
  unlinkSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Snapshots hold people: readable by their owner alone. */
export const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
const WRITABLE_BY_OTHERS = 0o022;

const ENDING = '.snapshot';
const TEMPORARY = /^\.[0-9a-f]+\.snapshot\.(\d+)\.[0-9a-f]+\.tmp$/;

/** What is kept at most. */
export type Budget = { readonly files: number; readonly bytes: number };
const BUDGET: Budget = { files: 8, bytes: 2 * 2 ** 30 };

/** Where compiled code of the program lies below a cache folder. */
export const CODE_FOLDER = 'code';

/** Where snapshots lie below a cache folder. */
export const folderIn = (cacheDir: string): string => join(cacheDir, 'snapshots');

/** Where snapshots lie of what single files claim. */
export const partsIn = (cacheDir: string): string => join(cacheDir, 'parts');

/** A file is named by two short digests of its key; the whole key stands in it. */
export const pathFor = (folder: string, key: string): string =>
  join(folder, `${hex(crc32(key))}${hex(hashOf(key))}${ENDING}`);

const hex = (number: number): string => number.toString(16).padStart(8, '0');

/** FNV-1a over a text's units. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
};

/** Whether a folder is there, ours, and closed to everybody else: what lies in it is believed. */
export const isOwnFolder = (folder: string): boolean => {
  try {
    const stats = lstatSync(folder);
    const isClosed = !hasModes() || (stats.mode & WRITABLE_BY_OTHERS) === 0;
    return stats.isDirectory() && isOwn(stats) && isClosed;
  } catch {
    return false;
  }
};

export const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  // What mkdir makes is narrowed by the process's umask, never widened; an older folder may be open.
  if (isOwn(statSync(folder)) && hasModes()) chmodSync(folder, FOLDER_MODE);
};

const hasModes = (): boolean => process.platform !== 'win32';
const isOwn = ({ uid }: Stats): boolean => process.getuid === undefined || uid === process.getuid();

/** The newest used is the last to go. */
export const touch = (path: string): void => {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Read-only: then nothing is evicted either.
  }
};

type Kept = { readonly path: string; readonly bytes: number; readonly used: number };

const snapshotsIn = (folder: string): Kept[] =>
  namesIn(folder)
    .filter((name) => name.endsWith(ENDING))
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path, { throwIfNoEntry: false });
      return stats?.isFile() ? [{ path, bytes: stats.size, used: stats.mtimeMs }] : [];
    });

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/** Removes what was used longest ago, until the rest is within the budget; the newest always stays. */
export const evict = (folder: string, budget: Budget = BUDGET): void => {
  const kept = snapshotsIn(folder).sort((a, b) => b.used - a.used);
  let bytes = 0;
  kept.forEach((one, place) => {
    bytes += one.bytes;
    if (place > 0 && (place >= budget.files || bytes > budget.bytes)) remove(one.path);
  });
};

export const remove = (path: string): void => {
  try {
    unlinkSync(path);
  } catch {
    // Gone already, or still open on a system that keeps such files.
  }
};

/** Removes what killed runs left unfinished: their process is gone. */
export const sweep = (folder: string): void => {
  for (const name of namesIn(folder)) {
    const owner = TEMPORARY.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) remove(join(folder, name));
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
};

/** Removes all that is kept below a cache folder; how many networks there were, and the bytes of these and of parts. */
export const clearSnapshots = (
  cacheDir: string,
): { readonly files: number; readonly bytes: number } => {
  const [networks, parts] = [cleared(folderIn(cacheDir)), cleared(partsIn(cacheDir))];
  rmSync(join(cacheDir, CODE_FOLDER), { recursive: true, force: true });
  return { files: networks.files, bytes: networks.bytes + parts.bytes };
};

const cleared = (folder: string): { readonly files: number; readonly bytes: number } => {
  const kept = snapshotsIn(folder);
  for (const { path } of kept) rmSync(path, { force: true });
  sweep(folder);
  return { files: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) };
};
