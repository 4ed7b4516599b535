import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';

/** Words of a name: token[from … from + count). */
export type Words = {
  readonly token: Int32Array;
  readonly from: number;
  readonly count: number;
};

/**
 * Two names in the words that both have, where one writes together what the other parts: Min-jun and Minjun, Jean-Claude and
 * Jeanclaude, and by their initials Jean-Claude and JC.
 */
export const wordsWrittenAlike = ({
  pool,
}: CleanRecords): ((a: Words, b: Words) => readonly [Words, Words]) => {
  const joined = pairMemo((x, y) => pool.id(pool.text(x) + pool.text(y)));
  const initials = pairMemo((x, y) => pool.id(pool.text(x).charAt(0) + pool.text(y).charAt(0)));
  const initial = (x: number): number => pool.id(pool.text(x).charAt(0));
  /** The name with the two words from place i on as one, if the other name has them so. */
  const withPair = (longer: Words, i: number, shorter: Words): Words | undefined => {
    const x = intAt(longer.token, longer.from + i);
    const y = intAt(longer.token, longer.from + i + 1);
    const together = joined(x, y);
    if (has(shorter, together)) return withOneWord(longer, i, together);
    if (has(shorter, initials(x, y))) return withOneWord(longer, i, initial(x));
    // "van der Berg" is put together in two steps.
    return begins(together, shorter)
      ? fitted(withOneWord(longer, i, together), shorter)
      : undefined;
  };
  const fitted = (longer: Words, shorter: Words): Words => {
    for (let i = 0; i + 1 < longer.count; i++) {
      const found = withPair(longer, i, shorter);
      if (found) return found;
    }
    return longer;
  };
  const begins = (part: number, { token, from, count }: Words): boolean => {
    const text = pool.text(part);
    for (let i = 0; i < count; i++) {
      if (pool.text(intAt(token, from + i)).startsWith(text)) return true;
    }
    return false;
  };
  return (a, b) => {
    if (a.count > b.count && b.count > 1) return [fitted(a, b), b];
    return b.count > a.count && a.count > 1 ? [a, fitted(b, a)] : [a, b];
  };
};

const has = ({ token, from, count }: Words, word: number): boolean => {
  for (let i = 0; i < count; i++) if (intAt(token, from + i) === word) return true;
  return false;
};

const withOneWord = ({ token, from, count }: Words, i: number, word: number): Words => {
  const words = Array.from(token.subarray(from, from + count));
  return { token: Int32Array.from(words.toSpliced(i, 2, word)), from: 0, count: count - 1 };
};

/** Each two words are put together once. */
const pairMemo = (of: (x: number, y: number) => number): ((x: number, y: number) => number) => {
  const known = new Map<number, Map<number, number>>();
  return (x, y) => {
    const row = known.get(x) ?? new Map<number, number>();
    if (row.size === 0) known.set(x, row);
    const old = row.get(y);
    if (old !== undefined) return old;
    const made = of(x, y);
    row.set(y, made);
    return made;
  };
};
