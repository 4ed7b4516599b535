import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Where a file may be cut into pieces of about so many bytes, its start and end included: right behind line
 * feeds. Whether a line feed ends a record, only reading tells.
 */
export const lineStarts = (path: string, size: number, bytes: number): readonly number[] => {
  const starts = [0];
  const file = openSync(path, 'r');
  try {
    for (let at = bytes; at < size; at += bytes) {
      const start = lineStartFrom(file, at);
      if (start > (starts.at(-1) ?? 0) && start < size) starts.push(start);
    }
  } finally {
    closeSync(file);
  }
  return [...starts, size];
};

const LINE_FEED = 10;

/** Lines are looked for in pieces of this size. */
const PIECE_BYTES = 4096;

/** The first byte behind a line feed that stands at or behind `from`; the file's end if there is none. */
const lineStartFrom = (file: number, from: number): number => {
  const piece = Buffer.alloc(PIECE_BYTES);
  for (let at = from; ; ) {
    const length = readSync(file, piece, 0, PIECE_BYTES, at);
    if (length === 0) return at;
    const found = piece.subarray(0, length).indexOf(LINE_FEED);
    if (found >= 0) return at + found + 1;
    at += length;
  }
};
