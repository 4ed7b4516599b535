import { type IntColumn, intColumn } from './columns.ts';
import type { TextBytes, TextPool } from './text-pool.ts';

/** Texts as threads hand them to each other: as bytes, or as they are where one of them has no UTF-8. */
export type SentTexts = TextBytes | readonly string[];

/** A pool's texts from a number on: what it took after its last ones were sent. */
export const sentTexts = (pool: TextPool, from: number): SentTexts => {
  const all = pool.bytes();
  if (all === undefined) {
    return Array.from({ length: pool.size - from }, (_, i) => pool.text(from + i));
  }
  const start = all.ends[from - 1] ?? 0;
  const ends = all.ends.slice(from).map((end) => end - start);
  return { ends, arena: all.arena.slice(start) };
};

/** What was heard of another thread's texts, in the order in which it sent them. */
export type HeardTexts = {
  hear(texts: SentTexts): void;
  /** By their number there, their numbers here. */
  numbersIn(pool: TextPool): Int32Array;
};

export const heardTexts = (): HeardTexts => {
  const numbers = intColumn();
  const heard: SentTexts[] = [];
  numbers.push(0);
  return {
    hear: (texts) => void heard.push(texts),
    numbersIn(pool) {
      for (const texts of heard.splice(0)) addNumbers(numbers, texts, pool);
      return numbers.view();
    },
  };
};

const addNumbers = (numbers: IntColumn, texts: SentTexts, pool: TextPool): void => {
  if (!('arena' in texts)) {
    for (const text of texts) numbers.push(pool.id(text));
    return;
  }
  const { arena: bytes, ends } = texts;
  if (ends.length === 0) return;
  const starts = new Int32Array(ends.length);
  starts.set(ends.subarray(0, -1), 1);
  const cells = { bytes, starts, ends, first: 0, step: 1, count: ends.length };
  pool.idEach(cells, numbers.grow(ends.length));
};
