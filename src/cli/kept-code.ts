import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { FILE_MODE, isOwnFolder, makeFolder, remove } from '../snapshot/cache-folder.ts';

/** The program's files as the engine compiled them before: half of the start-up is compiling. */
export type KeptCode = {
  /** Loads a file of the program; what `require.extensions` asks for. */
  readonly load: (module: NodeJS.Module, file: string) => void;
  /** Keeps what had to be compiled for the next run. */
  readonly keep: () => void;
};

/** Folders with compiled code, in books of several files of the program. */
export type CodePlaces = {
  /** Belongs to the program, and is believed as that is. */
  readonly built: string;
  /** Believed where it is ours and closed to others. None: nothing is kept. */
  readonly own: string | undefined;
  /** The name of the book in which a file of the program is kept. */
  readonly bookOf: (file: string) => string;
};

export const keptCode = ({ built, own, bookOf }: CodePlaces): KeptCode => {
  const books = new Map<string, Book>();
  const bookFor = (file: string): Book => {
    const name = bookOf(file);
    const book = books.get(name) ?? openBook(name, built, own);
    books.set(name, book);
    return book;
  };
  return {
    load(module, file) {
      const book = bookFor(file);
      const one = compiled(file, book);
      book.loaded.set(basename(file), one);
      one.script
        .runInThisContext()
        .call(
          module.exports,
          ...[module.exports, (id: string) => module.require(id), module, file, dirname(file)],
        );
    },
    keep() {
      const [first, ...further] = books.values();
      // What the first has was of use to the others too: more of it is compiled than it takes by itself.
      for (const book of further.length > 0 ? further : [first]) if (book) keepBook(book);
    },
  };
};

type Book = {
  /** Where it is kept. */
  readonly path: string | undefined;
  /** Of all folders, the first to be asked first. */
  readonly kept: readonly Kept[];
  readonly loaded: Map<string, Loaded>;
};

type Loaded = {
  readonly script: Script;
  /** Of its source, and of what compiled it. */
  readonly stamp: string;
  /** It was compiled already. */
  readonly known: boolean;
};

/** What stands in a book, by file of the program. */
type Kept = ReadonlyMap<string, { readonly stamp: string; readonly code: Buffer }>;

const NOTHING: Kept = new Map();

/** Our own comes first: it is there because the other one did not do. */
const openBook = (name: string, built: string, own: string | undefined): Book => {
  const file = `${name}.code`;
  const isOwn = own !== undefined && isOwnFolder(own);
  return {
    path: own === undefined ? undefined : join(own, file),
    kept: [isOwn ? readCode(join(own, file)) : NOTHING, readCode(join(built, file))],
    loaded: new Map(),
  };
};

const keepBook = ({ path, loaded }: Book): void => {
  if (path === undefined || [...loaded.values()].every(({ known }) => known)) return;
  writeCode(path, loaded);
};

const HEAD = '(function (exports, require, module, __filename, __dirname) { ';

/** The engine itself refuses what another version or other flags made, but looks only at a source's length. */
const compiled = (file: string, { kept }: Book): Loaded => {
  const source = readFileSync(file);
  const stamp = `${source.length} ${crc32(source)} ${ENGINE}`;
  const cachedData = kept
    .map((book) => book.get(basename(file)))
    .find((one) => one?.stamp === stamp)?.code;
  const script = new Script(wrapped(source), {
    filename: file,
    columnOffset: -HEAD.length,
    ...(cachedData ? { cachedData } : {}),
  });
  return { script, stamp, known: script.cachedDataRejected === false };
};

const ENGINE = `${process.version} ${process.platform} ${process.arch}`;

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

const readCode = (path: string): Kept => {
  try {
    return codeIn(readFileSync(path));
  } catch {
    return NOTHING;
  }
};

const codeIn = (bytes: Buffer): Kept => {
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
