import { lazily } from '../model/lazily.ts';

/** A set of words, for whoever asks for one of them or for all. */
export type WordSet = Iterable<string> & Pick<ReadonlySet<string>, 'has'>;

/** A set of words that is made when it is first asked something: reading their table takes longer than most runs ask. */
export const wordSet = (words: () => Iterable<string>): WordSet => {
  const made = lazily(() => new Set(words()));
  return {
    has: (word) => made().has(word),
    [Symbol.iterator]: () => made().values(),
  };
};
