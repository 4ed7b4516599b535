import { statSync } from 'node:fs';
import { buffer as wholeOf } from 'node:stream/consumers';
import { RefpathError } from '../model/issue.ts';
import type { RawFile, UnreadFile } from '../model/raw-file.ts';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../model/read-limits.ts';
import { asRefpathError, meaningOf } from '../model/system-error.ts';
import {
  type ByteSource,
  bufferSource,
  countedSource,
  digestOf,
  fileSource,
  headOf,
} from './byte-source.ts';
import { contentKind, notTables } from './content-kind.ts';
import { knowsEncoding } from './decode.ts';
import { byPath, type FoundExport, findExports } from './find-exports.ts';
import { groupedRows } from './grouped-rows.ts';
import { isListing, readListing } from './read-listing.ts';
import { readTable, type TableName, type TableOptions } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';
import { splitRejects } from './split-rejects.ts';
import { type Content, refusedContent, soundContent, unfolded } from './unfold.ts';

export type ReadOptions = {
  readonly limits?: Partial<ReadLimits>;
  /** A WHATWG label for all files that do not mark their own. */
  readonly encoding?: string | undefined;
  /** What to take for delimiter and quote instead of what is sniffed. */
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  /** Rows without any text are records as well: `rows` of a table gives all that stands in the file. */
  readonly keepsBlank?: boolean | undefined;
  /** Hears of bytes read of any table, when it is looked at and each time its rows are read. */
  readonly onRead?: ((bytes: number) => void) | undefined;
  /** What `-` reads; the process's own if absent. */
  readonly stdin?: AsyncIterable<Uint8Array>;
};

export type ReadInputs = {
  readonly files: readonly RawFile[];
  readonly unread: readonly UnreadFile[];
};

/** Everything under the paths: tables that read their rows when asked, and why the rest is none. */
export const readInputs = async (
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<ReadInputs> => {
  const settings = settingsOf(options);
  const { found, unread } = findExports(paths);
  const contents: Content[] = [];
  for (const each of found) contents.push(...(await contentsOf(each, settings)));
  const unique = withoutTwins(contents.sort((a, b) => byPath(a.name, b.name)));
  const files: RawFile[] = [];
  const others = [...unread];
  for (const content of unique) {
    for (const read of readContent(content, settings)) {
      if ('code' in read) others.push(read);
      else files.push(read);
    }
  }
  return { files, unread: others.sort(byPath) };
};

/** The table that was read of a path; of several the first. Throws `not-a-table`. */
export const theFile = (path: string, { files: [file], unread }: ReadInputs): RawFile => {
  if (file) return file;
  throw new RefpathError('not-a-table', { path, reason: unread[0]?.code ?? 'empty' });
};

/** The table of one file: a folder may hold many. */
export const readOneFile = async (path: string, options: ReadOptions): Promise<RawFile> => {
  if (path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new RefpathError('not-a-table', { path, reason: 'a-folder' });
  }
  return theFile(path, await readInputs([path], options));
};

/** A file that was found before, opened anew under its name; undefined: it is no longer what it was. */
export const reopened = (
  { path, container, disk = '', bytes }: Pick<RawFile, 'path' | 'container' | 'disk' | 'bytes'>,
  options: ReadOptions,
): RawFile | undefined =>
  readContent(soundContent({ path, container }, fileSource(disk, bytes)), settingsOf(options)).find(
    (read): read is RawFile => !('code' in read) && read.path === path,
  );

type Settings = TableOptions & Pick<ReadOptions, 'onRead'> & Required<Pick<ReadOptions, 'stdin'>>;

const settingsOf = (options: ReadOptions): Settings => {
  const { limits, encoding, delimiter, quote, keepsBlank, stdin, onRead } = options;
  if (encoding !== undefined && !knowsEncoding(encoding)) {
    throw new RefpathError('unknown-encoding', { encoding });
  }
  return {
    limits: { ...DEFAULT_READ_LIMITS, ...limits },
    encoding,
    delimiter,
    quote,
    keepsBlank,
    onRead,
    stdin: stdin ?? process.stdin,
  };
};

const contentsOf = async (found: FoundExport, settings: Settings): Promise<readonly Content[]> => {
  const name = { path: found.path, container: found.container };
  if (found.bytes > settings.limits.fileBytes) return [refusedContent(name, 'too-large')];
  try {
    const source = await openFound(found, settings);
    return await unfolded(soundContent(name, source), settings.limits);
  } catch (error) {
    // Of one that is in use, another try tells more; others are only left out, and named.
    const refused = meaningOf(error);
    if (refused === undefined || refused === 'locked') throw asRefpathError(error, found.path);
    return [refusedContent(name, refused === 'input-missing' ? 'gone' : refused)];
  }
};

const openFound = async (found: FoundExport, { stdin }: Settings): Promise<ByteSource> =>
  found.file === '-' ? bufferSource(await wholeOf(stdin)) : fileSource(found.file, found.bytes);

/** The same bytes under two names count once: an archive beside its unpacked folder, `X (1).csv`. */
const withoutTwins = (contents: readonly Content[]): readonly Content[] => {
  const sizes = new Map<number, number>();
  for (const { source } of contents) sizes.set(source.size, (sizes.get(source.size) ?? 0) + 1);
  const firsts = new Map<string, Content>();
  return contents.map((content) => {
    const { size } = content.source;
    if (content.refused || size === 0 || sizes.get(size) === 1) return content;
    const digest = digestOf(content.source);
    const first = firsts.get(digest);
    if (first === undefined) firsts.set(digest, content);
    else first.alsoIn.push(content.name.container);
    return first ? refusedContent(content.name, 'duplicate-of', first.name.path) : content;
  });
};

const readContent = (
  { name, source, refused, detail, parts, alsoIn }: Content,
  settings: Settings,
): readonly (RawFile | UnreadFile)[] => {
  if (refused) return [{ path: name.path, code: refused, detail }];
  const read =
    parts.length > 0
      ? readWorkbook({ ...name, alsoIn }, parts, settings.limits)
      : [readOne({ ...name, alsoIn }, source, settings)];
  return read.flatMap((file): readonly (RawFile | UnreadFile)[] =>
    'code' in file ? [file] : splitRejects(file).map(groupedRows),
  );
};

const readOne = (name: TableName, source: ByteSource, settings: Settings): RawFile | UnreadFile => {
  const kind = contentKind(headOf(source, 8192));
  if (isListing(kind)) return readListing(name, source, kind);
  const code = notTables.get(kind);
  const isKept = kind === 'empty' && source.size > 0 && settings.keepsBlank === true;
  if (code !== undefined && !isKept) return { path: name.path, code, detail: '' };
  const { onRead } = settings;
  return readTable(name, onRead ? countedSource(source, onRead) : source, settings);
};
