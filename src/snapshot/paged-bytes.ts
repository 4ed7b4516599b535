import { readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { RefpathError } from '../model/issue.ts';

/** Each stretch of so many bytes of a section has a checksum of its own, looked at when it is read. */
export const PAGE_BYTES = 4 * 1024;

/** Checksums are read by so many, whose own checksum the directory has. */
const BLOCK = 1024;

/** Of a section of at most so many pages the rest is read at once, where half were needed. */
const SHORT = 128;

/** An open snapshot; a part that is not as it was written throws `snapshot-damaged`. */
export type OpenFile = { readonly handle: number; readonly path: string };

/** Where a section lies; behind it, the checksums of its pages, each block of which has one of its own. */
export type Place = {
  readonly position: number;
  readonly bytes: number;
  readonly checksums: readonly number[];
};

/** A stretch of the file that comes into memory page by page, when it is needed. */
export type PagedBytes = {
  /** Valid where `need` was called for. */
  readonly bytes: Buffer;
  need(start: number, end: number): void;
};

export const damaged = ({ path }: OpenFile): RefpathError =>
  new RefpathError('snapshot-damaged', { path });

/**
 * Memory of the system that nobody has touched costs nothing: the whole section has its place from the
 * start, and only the pages that are read take any.
 */
export const pagedBytes = (file: OpenFile, place: Place): PagedBytes => {
  // Not shared with anybody: but only of such memory the engine does not think that it is in use.
  const memory = new SharedArrayBuffer(place.bytes);
  const bytes = new Uint8Array(memory);
  const here = new Uint8Array(pagesIn(place.bytes));
  const read = stretchReader(file, place);
  let missing = here.length;
  /** What is missing among the pages from one to another, neighbors by one call of the system. */
  const load = (from: number, to: number): void => {
    for (let first = from; first < to; first++) {
      if (here[first] === 1) continue;
      let end = first + 1;
      while (end < to && here[end] === 0) end++;
      const start = first * PAGE_BYTES;
      read(start, bytes.subarray(start, Math.min(end * PAGE_BYTES, place.bytes)));
      here.fill(1, first, end);
      missing -= end - first;
      first = end;
    }
  };
  return {
    bytes: Buffer.from(memory),
    need(start, end) {
      if (missing === 0 || end <= start) return;
      const first = Math.floor(start / PAGE_BYTES);
      const last = Math.floor((end - 1) / PAGE_BYTES);
      if (first === last && here[first] === 1) return;
      load(first, last + 1);
      const isShort = here.length <= SHORT;
      if (isShort && 2 * missing < here.length) load(0, here.length);
    },
  };
};

const pagesIn = (bytes: number): number => Math.ceil(bytes / PAGE_BYTES);

/** How many bytes a section takes with its checksums. */
export const bytesWithChecksums = (bytes: number): number =>
  checksumsAfter(bytes) + CHECKSUM_BYTES * pagesIn(bytes);

const CHECKSUM_BYTES = Uint32Array.BYTES_PER_ELEMENT;

/** Where a section's checksums stand, from its start. */
export const checksumsAfter = (bytes: number): number =>
  Math.ceil(bytes / CHECKSUM_BYTES) * CHECKSUM_BYTES;

/** The checksums of a section, block by block. */
const checksumReader = (file: OpenFile, place: Place): ((page: number) => number | undefined) => {
  const blocks: (Uint32Array | undefined)[] = [];
  return (page) => {
    const block = Math.floor(page / BLOCK);
    const sums = blocks[block] ?? readChecksums(file, place, block);
    blocks[block] = sums;
    return sums[page % BLOCK];
  };
};

const readChecksums = (file: OpenFile, place: Place, block: number): Uint32Array => {
  const first = block * BLOCK;
  const sums = new Uint32Array(Math.min(BLOCK, pagesIn(place.bytes) - first));
  const position = place.position + checksumsAfter(place.bytes) + first * CHECKSUM_BYTES;
  readInto(file, position, rawBytes(sums));
  if (crc32(rawBytes(sums)) !== place.checksums[block]) throw damaged(file);
  return sums;
};

/** What the directory says of a section's checksums. */
export const checksumsOfBlocks = (sums: Uint32Array): number[] =>
  Array.from({ length: Math.ceil(sums.length / BLOCK) }, (_, block) =>
    crc32(rawBytes(sums.slice(block * BLOCK, (block + 1) * BLOCK))),
  );

export const rawBytes = (sums: Uint32Array): Uint8Array => new Uint8Array(sums.buffer);

/** Fills `bytes` with what a section has from the start of a page on, as it was written. */
export type ReadStretch = (start: number, bytes: Uint8Array) => void;

export const stretchReader = (file: OpenFile, place: Place): ReadStretch => {
  const sums = checksumReader(file, place);
  return (start, bytes) => {
    readInto(file, place.position + start, bytes);
    const first = start / PAGE_BYTES;
    if (checksumsOf(bytes).some((sum, page) => sum !== sums(first + page))) throw damaged(file);
  };
};

/** Fills `bytes`, all of it, with a section as it was written. */
export const readWhole = (file: OpenFile, place: Place, bytes: Uint8Array): void =>
  stretchReader(file, place)(0, bytes);

/** The most that one call of the system reads. */
const MOST_AT_ONCE = 2 ** 30;

export const readInto = (file: OpenFile, position: number, bytes: Uint8Array): void => {
  let done = 0;
  while (done < bytes.length) {
    const length = Math.min(bytes.length - done, MOST_AT_ONCE);
    const count = readSome(file, bytes, { done, length, position: position + done });
    if (count === 0) throw damaged(file);
    done += count;
  }
};

type Span = { readonly done: number; readonly length: number; readonly position: number };

const readSome = (file: OpenFile, bytes: Uint8Array, { done, length, position }: Span): number => {
  try {
    return readSync(file.handle, bytes, done, length, position);
  } catch {
    throw damaged(file);
  }
};

/** The checksums of a section's pages. */
export const checksumsOf = (bytes: Uint8Array): Uint32Array => {
  const checksums = new Uint32Array(Math.ceil(bytes.length / PAGE_BYTES));
  for (let page = 0; page < checksums.length; page++) {
    const start = page * PAGE_BYTES;
    checksums[page] = crc32(bytes.subarray(start, start + PAGE_BYTES));
  }
  return checksums;
};
