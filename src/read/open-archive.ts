import { type Entry, fromBufferPromise, openPromise, validateFileName, type ZipFile } from 'yauzl';
import type { UnreadFile } from '../model/raw-file.ts';
import type { ReadLimits } from '../model/read-limits.ts';
import type { ByteSource } from './byte-source.ts';
import { UnpackedTooLarge, unpackMember } from './unpack-member.ts';
import { isWorkbook } from './workbook-parts.ts';

type Member = { readonly name: string; readonly source: ByteSource };

export type OpenedArchive = {
  readonly members: readonly Member[];
  /** The members are the parts of one spreadsheet. */
  readonly workbook: boolean;
  /** `path` is the member's name; '' speaks of the archive as a whole. */
  readonly unread: readonly UnreadFile[];
};

/** The members of a zip, in memory and within the limits; nothing is ever written to disk. */
export const openArchive = async (
  source: ByteSource,
  limits: ReadLimits,
): Promise<OpenedArchive> => {
  const members: Member[] = [];
  const unread: UnreadFile[] = [];
  try {
    const zip = await openZip(source);
    try {
      if (zip.entryCount > limits.zipEntries) return refused('too-many-entries');
      await readEntries(zip, limits, { members, unread });
    } finally {
      zip.close();
    }
  } catch (error) {
    unread.push({ path: '', code: 'damaged-archive', detail: messageOf(error) });
  }
  const workbook = isWorkbook(members);
  const isOffice = members.some(({ name }) => OFFICE.has(name));
  return isOffice && !workbook ? refused('spreadsheet') : { members, workbook, unread };
};

/** Other programs' documents; what they hold is not read. */
const OFFICE = new Set(['[Content_Types].xml', 'mimetype']);

const refused = (code: string): OpenedArchive => ({
  members: [],
  workbook: false,
  unread: [{ path: '', code, detail: '' }],
});

const openZip = (source: ByteSource): Promise<ZipFile> => {
  const options = { autoClose: false, lazyEntries: true, strictFileNames: true };
  if (source.file !== undefined) return openPromise(source.file, options);
  const parts = Array.from(source.chunks(), (chunk) => Buffer.from(chunk));
  return fromBufferPromise(Buffer.concat(parts), options);
};

type Opening = { readonly members: Member[]; readonly unread: UnreadFile[] };

const readEntries = async (zip: ZipFile, limits: ReadLimits, opening: Opening): Promise<void> => {
  const names = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (isPassedOver(name)) continue;
    const code = refusalOf(entry, names);
    names.add(name);
    if (code) {
      opening.unread.push({ path: name, code, detail: '' });
      continue;
    }
    const room = Math.min(limits.entryBytes, limits.archiveBytes - total);
    const opened = await openEntry(zip, entry, { room, ratio: limits.zipRatio });
    if (typeof opened === 'string') {
      opening.unread.push({ path: name, code: opened, detail: '' });
      continue;
    }
    total += opened.size;
    opening.members.push({ name, source: opened });
  }
};

/** Folders, and what systems put into archives for themselves. */
const isPassedOver = (name: string): boolean =>
  name.endsWith('/') || name.split('/').some((part) => part === '__MACOSX' || /^\.[^.]/.test(part));

const refusalOf = (entry: Entry, names: ReadonlySet<string>): string => {
  if (validateFileName(entry.fileName) !== null) return 'unsafe-name';
  if (names.has(entry.fileName)) return 'duplicate-name';
  if (entry.isEncrypted()) return 'encrypted';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return 'unknown-compression';
  return '';
};

type Allowance = { readonly room: number; readonly ratio: number };

/** Small files may shrink to next to nothing without being bombs. */
const HARMLESS_BYTES = 2 ** 20;

const openEntry = async (
  zip: ZipFile,
  entry: Entry,
  { room, ratio }: Allowance,
): Promise<ByteSource | 'too-large' | 'damaged'> => {
  try {
    if (entry.compressedSize > room) return 'too-large';
    const stream = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    const { source, checksum } = await unpackMember({
      stream,
      packing: entry.compressionMethod === 0 ? 'none' : 'deflate',
      cap: Math.min(room, Math.max(HARMLESS_BYTES, entry.compressedSize * ratio)),
    });
    return checksum === entry.crc32 ? source : 'damaged';
  } catch (error) {
    return error instanceof UnpackedTooLarge ? 'too-large' : 'damaged';
  }
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');
