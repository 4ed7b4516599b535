import { closeSync } from 'node:fs';
import { isOwnFolder, pathFor, touch } from './cache-folder.ts';
import { openSnapshot } from './snapshot-file.ts';
import { unpack, verify } from './unpack.ts';

/** Files stay open as long as somebody holds what was read from them. */
const open = new FinalizationRegistry<number>(closeSync);

/**
 * What was saved under this key, its parts read when they are asked for; undefined: nothing was.
 * `whole`: every byte is looked at first. Throws `snapshot-damaged`, also later when a part is bad.
 */
export const recallSnapshot = (folder: string, key: string, whole: boolean): object | undefined => {
  if (!isOwnFolder(folder)) return undefined;
  const path = pathFor(folder, key);
  const contents = openSnapshot(path, key);
  if (contents === undefined) return undefined;
  const found = soundRoot(contents, whole);
  touch(path);
  return found;
};

const soundRoot = (contents: NonNullable<ReturnType<typeof openSnapshot>>, whole: boolean) => {
  const { handle } = contents.file;
  try {
    if (whole) verify(contents);
    const root = unpack(contents);
    if (typeof root !== 'object' || root === null) throw new TypeError('no object');
    open.register(contents.file, handle);
    return root;
  } catch (error) {
    closeSync(handle);
    throw error;
  }
};
