import type { CleanRecords } from '../model/clean-records.ts';
import { byteAt } from '../model/columns.ts';

/** Bob and Robert, Bob and Rob: one is short for the other, or both for the same name. */
export const shortForms = ({
  spelling,
  pool,
}: CleanRecords): ((a: number, b: number) => boolean) => {
  const isWhole = wholeNames(pool.size, (word) => spelling.formal(word).length === 0);
  return (a, b) => {
    if (isWhole(a) && isWhole(b)) return false;
    const formalA = spelling.formal(a);
    const formalB = spelling.formal(b);
    if (formalA.includes(b) || formalB.includes(a)) return true;
    return formalA.some((name) => formalB.includes(name));
  };
};

/** Most words are short for nothing; of those known by now a byte tells it. */
const wholeNames = (
  words: number,
  isWhole: (word: number) => boolean,
): ((word: number) => boolean) => {
  const known = new Uint8Array(words);
  return (word) => {
    if (word >= words) return isWhole(word);
    if (byteAt(known, word) === 0) known[word] = isWhole(word) ? WHOLE : SHORT;
    return byteAt(known, word) === WHOLE;
  };
};

const WHOLE = 1;
const SHORT = 2;
