import { readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { RefpathError } from '../model/issue.ts';

/** Each stretch of so many bytes of a section has a checksum of its own, looked at when it is read. */
const PAGE_BYTES = 64 * 1024;

/** From so many pages on, what is left is read at once: one read is faster than many. */
const MANY_PAGES = 32;

/** An open snapshot; a part that is not as it was written throws `snapshot-damaged`. */
export type OpenFile = { readonly handle: number; readonly path: string };

/** Where a section lies, and the checksums of its pages. */
export type Place = {
  readonly position: number;
  readonly bytes: number;
  readonly checksums: Uint32Array;
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
  const bytes = Buffer.from(new ArrayBuffer(place.bytes));
  const here = new Uint8Array(place.checksums.length);
  let missing = here.length;
  let read = 0;
  const load = (page: number): void => {
    if (here[page] === 1) return;
    readPage(file, place, bytes, page);
    here[page] = 1;
    missing--;
    read++;
  };
  return {
    bytes,
    need(start, end) {
      if (missing === 0 || end <= start) return;
      const last = Math.floor((end - 1) / PAGE_BYTES);
      for (let page = Math.floor(start / PAGE_BYTES); page <= last; page++) load(page);
      if (read > MANY_PAGES) for (let page = 0; page < here.length; page++) load(page);
    },
  };
};

const readPage = (file: OpenFile, place: Place, bytes: Uint8Array, page: number): void => {
  const start = page * PAGE_BYTES;
  const stretch = bytes.subarray(start, Math.min(start + PAGE_BYTES, place.bytes));
  readInto(file, place.position + start, stretch);
  if (crc32(stretch) !== place.checksums[page]) throw damaged(file);
};

/** Fills `bytes`, all of it, with a section as it was written. */
export const readWhole = (file: OpenFile, place: Place, bytes: Uint8Array): void => {
  readInto(file, place.position, bytes);
  checkPages(file, place, bytes);
};

const checkPages = (file: OpenFile, place: Place, bytes: Uint8Array): void => {
  for (let page = 0; page < place.checksums.length; page++) {
    const start = page * PAGE_BYTES;
    const sum = crc32(bytes.subarray(start, start + PAGE_BYTES));
    if (sum !== place.checksums[page]) throw damaged(file);
  }
};

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
