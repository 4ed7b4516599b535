import { lazily } from '../model/lazily.ts';

/** What each of many words stands for. */
export type WordTable<V> = {
  readonly get: (word: string) => V | undefined;
  readonly has: (word: string) => boolean;
};

/**
 * Words and what they stand for as lines of one text, in the order of words. Of two equal words the last stands. Made
 * when the program is built: a start that asks for a few words neither spells nor sorts thousands.
 */
export const tableText = (entries: Iterable<readonly [string, unknown]>): string =>
  [...new Map(entries)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([word, value]) => `${word}\t${JSON.stringify(value)}\n`)
    .join('');

/** A table that is searched as its text lies. What was asked once is remembered, for those who ask of millions. */
export const wordTable = <V>(text: () => string): WordTable<V> => {
  const lines = lazily(text);
  const asked = new Map<string, V | null>();
  const get = (word: string): V | undefined => {
    const known = asked.get(word);
    if (known !== undefined) return known ?? undefined;
    const found = valueIn<V>(lines(), word);
    if (asked.size < MOST_ASKED) asked.set(word, found ?? null);
    return found;
  };
  return { get, has: (word) => get(word) !== undefined };
};

const MOST_ASKED = 50_000;

/** Halves the text, line by line, until the word's own is left. */
const valueIn = <V>(text: string, word: string): V | undefined => {
  let from = 0;
  let to = text.length;
  while (from < to) {
    const line = text.lastIndexOf('\n', ((from + to) >>> 1) - 1) + 1;
    const value = text.indexOf('\t', line) + 1;
    const end = text.indexOf('\n', value);
    const found = text.slice(line, value - 1);
    if (found === word) return JSON.parse(text.slice(value, end));
    if (found < word) from = end + 1;
    else to = line;
  }
  return undefined;
};
