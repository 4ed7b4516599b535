import { closeSync, constants, openSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type Budget,
  evict,
  FILE_MODE,
  isOwnFolder,
  makeFolder,
  pathFor,
  remove,
  sweep,
} from './cache-folder.ts';
import type { Packed } from './pack.ts';
import { writeSnapshot } from './snapshot-file.ts';

const { O_CREAT, O_EXCL, O_WRONLY } = constants;
// Windows has no such flag.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;

/**
 * Writes a snapshot whole or not at all: a temporary file beside it, then renamed. Of two that write at
 * once the later wins; both wrote the same. Nothing waits for the disk: what a power cut tears is seen
 * by its checksums, and made again. Throws what the system says against it.
 */
export const saveSnapshot = (
  folder: string,
  key: string,
  packed: Packed,
  budget?: Budget,
): void => {
  makeFolder(folder);
  if (!isOwnFolder(folder)) throw new Error('the cache folder belongs to somebody else');
  sweep(folder);
  const path = pathFor(folder, key);
  const any = Math.trunc(Math.random() * 2 ** 32).toString(16);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${any}.tmp`);
  try {
    fill(temporary, key, packed);
    renameSync(temporary, path);
  } catch (error) {
    remove(temporary);
    throw error;
  }
  evict(folder, budget);
};

const fill = (temporary: string, key: string, packed: Packed): void => {
  const handle = openSync(temporary, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, FILE_MODE);
  try {
    writeSnapshot(handle, key, packed);
  } finally {
    closeSync(handle);
  }
};
