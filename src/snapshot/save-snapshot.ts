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
import type { Packed, PackedNode, Section } from './nodes.ts';
import { type Out, outTo, snapshotWriter } from './snapshot-file.ts';

const { O_CREAT, O_EXCL, O_WRONLY } = constants;
// Windows has no such flag.
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;

/** A snapshot that is being written. */
export type Saving = {
  add(section: Section): void;
  /** Only then is it there. */
  finish(nodes: readonly PackedNode[]): void;
  /** Leaves nothing of it. */
  drop(): void;
};

/**
 * Writes a snapshot whole or not at all: a temporary file beside it, then renamed. Of two that write at
 * once the later wins; both wrote the same. Nothing waits for the disk: what a power cut tears is seen
 * by its checksums, and made again. Throws what the system says against it.
 */
export const saveSnapshot = (
  folder: string,
  key: string,
  { nodes, sections }: Packed,
  budget?: Budget,
): void => {
  const saving = startSaving(folder, key, budget);
  try {
    for (const section of sections) saving.add(section);
    saving.finish(nodes);
  } catch (error) {
    saving.drop();
    throw error;
  }
};

/** The same section by section. Whoever begins one ends it, or drops it. */
export const startSaving = (folder: string, key: string, budget?: Budget): Saving => {
  const file = startFile(folder, key, budget);
  const { add, finish } = snapshotWriter(file.out, key);
  return {
    add,
    finish(nodes) {
      finish(nodes);
      file.keep();
    },
    drop: file.drop,
  };
};

/** A snapshot in memory, as it will be written; gives what writes it. */
export const readySnapshot = (
  folder: string,
  key: string,
  { nodes, sections }: Packed,
  budget?: Budget,
): (() => void) => {
  const pieces: { readonly bytes: Uint8Array; readonly position: number }[] = [];
  const keep: Out = (bytes, position) =>
    void pieces.push({ bytes: Uint8Array.from(bytes), position });
  const writer = snapshotWriter(keep, key);
  for (const section of sections) writer.add(section);
  writer.finish(nodes);
  return () => {
    const file = startFile(folder, key, budget);
    try {
      for (const { bytes, position } of pieces) file.out(bytes, position);
      file.keep();
    } catch (error) {
      file.drop();
      throw error;
    }
  };
};

/** A file that is there as a whole or not at all. */
const startFile = (folder: string, key: string, budget: Budget | undefined) => {
  makeFolder(folder);
  if (!isOwnFolder(folder)) throw new Error('the cache folder belongs to somebody else');
  sweep(folder);
  const path = pathFor(folder, key);
  const any = Math.trunc(Math.random() * 2 ** 32).toString(16);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${any}.tmp`);
  const handle = openSync(temporary, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW, FILE_MODE);
  let isOpen = true;
  const close = (): void => {
    const wasOpen = isOpen;
    isOpen = false;
    if (wasOpen) closeSync(handle);
  };
  return {
    out: outTo(handle),
    keep(): void {
      close();
      renameSync(temporary, path);
      evict(folder, budget);
    },
    drop(): void {
      close();
      remove(temporary);
    },
  };
};
