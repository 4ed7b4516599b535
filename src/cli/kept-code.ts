import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { FILE_MODE, isOwnFolder, makeFolder, remove } from '../snapshot/cache-folder.ts';

/** The program's files as the engine compiled them in an earlier run: half of the start-up is compiling. */
export type KeptCode = {
  /** Loads a file of the program; what `require.extensions` asks for. */
  readonly load: (module: NodeJS.Module, file: string) => void;
  /** Keeps what was loaded for the next run, where that is not what was kept. */
  readonly keep: () => void;
};

/** Code comes out of a folder that is ours and closed to others, or not at all. */
export const keptCode = (path: string): KeptCode => {
  const kept = isOwnFolder(dirname(path)) ? readCode(path) : NOTHING;
  const loaded = new Map<string, Loaded>();
  return {
    load(module, file) {
      const name = basename(file);
      const one = compiled(file, kept.get(name));
      loaded.set(name, one);
      one.script
        .runInThisContext()
        .call(
          module.exports,
          ...[module.exports, (id: string) => module.require(id), module, file, dirname(file)],
        );
    },
    keep() {
      const isKept = [...loaded.values()].every(({ known }) => known);
      if (!isKept || loaded.size !== kept.size) writeCode(path, loaded);
    },
  };
};

type Loaded = {
  readonly script: Script;
  /** Of its source. */
  readonly stamp: string;
  /** It was compiled already. */
  readonly known: boolean;
};

/** What stands in the file, for one file of the program. */
type Kept = { readonly stamp: string; readonly code: Buffer };

const NOTHING: ReadonlyMap<string, Kept> = new Map();

const HEAD = '(function (exports, require, module, __filename, __dirname) { ';

/** The engine itself refuses what another version or other flags made, but looks only at a source's length. */
const compiled = (file: string, kept: Kept | undefined): Loaded => {
  const stamp = stampOf(file);
  const cachedData = kept?.stamp === stamp ? kept.code : undefined;
  const script = new Script(wrapped(readFileSync(file)), {
    filename: file,
    columnOffset: -HEAD.length,
    ...(cachedData ? { cachedData } : {}),
  });
  return { script, stamp, known: script.cachedDataRejected === false };
};

/** Any change to a file changes the last of these. */
const stampOf = (file: string): string => {
  const { size, mtimeNs, ino, ctimeNs } = statSync(file, { bigint: true });
  return [size, mtimeNs, ino, ctimeNs].join(' ');
};

/** One text made of bytes: two that are joined would be copied once more. */
const wrapped = (source: Buffer): string =>
  Buffer.concat([Buffer.from(HEAD), source, Buffer.from('\n})')]).toString('utf8');

/** Where the directory begins, after a checksum of all that follows and the directory's length. */
const DIRECTORY = 8;
/** Code that does not stand at such a place is copied before it is used. */
const ALIGNED = 8;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** By file of the program: its name, the stamp of its source, the bytes of its code. */
type Directory = readonly (readonly [string, string, number])[];

const readCode = (path: string): ReadonlyMap<string, Kept> => {
  try {
    return codeIn(readFileSync(path));
  } catch {
    return NOTHING;
  }
};

const codeIn = (bytes: Buffer): ReadonlyMap<string, Kept> => {
  if (crc32(bytes.subarray(4)) !== bytes.readUInt32LE(0)) return NOTHING;
  const end = DIRECTORY + bytes.readUInt32LE(4);
  const directory: Directory = JSON.parse(bytes.toString('utf8', DIRECTORY, end));
  let from = aligned(end);
  return new Map(
    directory.map(([name, stamp, length]) => {
      const code = bytes.subarray(from, from + length);
      from += aligned(length);
      return [name, { stamp, code }] as const;
    }),
  );
};

/** A faster start is a convenience: where it cannot be had nothing is said. */
const writeCode = (path: string, loaded: ReadonlyMap<string, Loaded>): void => {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    makeFolder(dirname(path));
    if (!isOwnFolder(dirname(path))) return;
    writeFileSync(temporary, bytesOf(loaded), { mode: FILE_MODE, flag: 'wx' });
    renameSync(temporary, path);
  } catch {
    remove(temporary);
  }
};

const bytesOf = (loaded: ReadonlyMap<string, Loaded>): Buffer => {
  const made = [...loaded].map(([name, { script, stamp }]) => ({
    ...{ name, stamp },
    code: script.createCachedData(),
  }));
  const directory: Directory = made.map(({ name, stamp, code }) => [
    ...([name, stamp] as const),
    code.length,
  ]);
  const text = Buffer.from(JSON.stringify(directory), 'utf8');
  const head = Buffer.alloc(aligned(DIRECTORY + text.length));
  head.writeUInt32LE(text.length, 4);
  text.copy(head, DIRECTORY);
  const parts = made.map(({ code }) =>
    Buffer.concat([code, Buffer.alloc(aligned(code.length) - code.length)]),
  );
  const bytes = Buffer.concat([head, ...parts]);
  bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
  return bytes;
};
