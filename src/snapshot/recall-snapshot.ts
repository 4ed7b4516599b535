import { closeSync } from 'node:fs';
import { isOwnFolder, pathFor, touch } from './cache-folder.ts';
import type { Node } from './pack.ts';
import { readWhole } from './paged-bytes.ts';
import { fileSections, sharedSections } from './sections.ts';
import { openSnapshot } from './snapshot-file.ts';
import { type Contents, type Reading, unpack } from './unpack.ts';

/** Files stay open as long as somebody holds what was read from them. */
const open = new FinalizationRegistry<number>(closeSync);

/** All of a snapshot in memory that threads share: what a worker makes the same value of. */
export type SharedSnapshot = {
  readonly nodes: readonly Node[];
  readonly sections: readonly SharedArrayBuffer[];
};

/**
 * What was saved under this key, its parts read when they are asked for; undefined: nothing was.
 * Throws `snapshot-damaged`, also later when a part is bad.
 */
export const recallSnapshot = (folder: string, key: string, reading: Reading): object | undefined =>
  recalled(folder, key, (contents) => {
    const { file, nodes, places } = contents;
    const root = rootOf(unpack(nodes, fileSections(file, places), reading));
    open.register(file, file.handle);
    return root;
  });

/** All of it at once, every byte looked at, into memory that threads share. */
export const recallShared = (folder: string, key: string): SharedSnapshot | undefined =>
  recalled(folder, key, ({ file, nodes, places }) => {
    const sections = places.map((place) => {
      const buffer = new SharedArrayBuffer(place.bytes);
      readWhole(file, place, new Uint8Array(buffer));
      return buffer;
    });
    closeSync(file.handle);
    return { nodes, sections };
  });

/** The value that a shared snapshot holds; nothing of it is copied. */
export const unpackShared = ({ nodes, sections }: SharedSnapshot): object =>
  rootOf(unpack(nodes, sharedSections(sections), 'columns'));

const recalled = <T>(
  folder: string,
  key: string,
  use: (contents: Contents) => T,
): T | undefined => {
  if (!isOwnFolder(folder)) return undefined;
  const path = pathFor(folder, key);
  const contents = openSnapshot(path, key);
  if (contents === undefined) return undefined;
  const found = closedOnError(contents, use);
  touch(path);
  return found;
};

const closedOnError = <T>(contents: Contents, use: (contents: Contents) => T): T => {
  try {
    return use(contents);
  } catch (error) {
    closeSync(contents.file.handle);
    throw error;
  }
};

const rootOf = (root: unknown): object => {
  if (typeof root !== 'object' || root === null) throw new TypeError('no object');
  return root;
};
