/**
 * Whether a word with this first and last letter and so many letters may be one of a set: for nearly all that are
 * not, no word need be put together to ask.
 */
export const wordGlance = (words: Iterable<string>): WordGlance => {
  const seen = new Set<number>();
  for (const word of words) {
    seen.add(keyOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length));
  }
  return (first, last, length) => seen.has(keyOf(first, last, length));
};

export type WordGlance = (first: number, last: number, length: number) => boolean;

/** A small number, so only what tells most letters apart. */
const keyOf = (first: number, last: number, length: number): number =>
  ((length & 0x3fff) << 16) | ((first & 0xff) << 8) | (last & 0xff);
