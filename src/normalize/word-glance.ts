/**
 * Whether a word with this first letter and so many letters may be one of a set: for nearly all that are not, no
 * word need be put together to ask.
 */
export const wordGlance = (words: ReadonlySet<string>): WordGlance => {
  const seen = new Set([...words].map((word) => keyOf(word.charCodeAt(0), word.length)));
  const most = Math.max(...[...words].map((word) => word.length), 0);
  return (first, length) => length <= most && seen.has(keyOf(first, length));
};

export type WordGlance = (first: number, length: number) => boolean;

/** Longer than any word of a list. */
const LENGTHS = 1024;

const keyOf = (first: number, length: number): number => first * LENGTHS + length;
