import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Where lines of a file start: for each place, in their order, the first behind a line feed that stands there or
 * later; each once, the file's start and end left out. Whether a line feed ends a record, only reading tells.
 */
export const lineStarts = (
  path: string,
  size: number,
  places: readonly number[],
): readonly number[] => {
  const file = openSync(path, 'r');
  try {
    const starts = places.map((place) => lineStartFrom(file, place));
    return starts.filter((start, i) => start < size && start > (starts[i - 1] ?? 0));
  } finally {
    closeSync(file);
  }
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
