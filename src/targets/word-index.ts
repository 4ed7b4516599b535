import { editDistance } from './edit-distance.ts';

/** Texts by the words they are made of. */
export type WordIndex = {
  /** Numbers of the texts that have all of these words; a word may be given in several spellings. */
  withAll(words: readonly (readonly string[])[]): readonly number[];
  /** Words of the index that are misspelt as this one, nearest first. */
  near(word: string): readonly string[];
};

/** `wordsOf(i)` gives the words of text i of `count`. */
export const wordIndex = (
  count: number,
  wordsOf: (text: number) => readonly string[],
): WordIndex => {
  const rows = new Map<string, number[]>();
  for (let text = 0; text < count; text++) {
    for (const word of new Set(wordsOf(text))) {
      const list = rows.get(word);
      if (list) list.push(text);
      else rows.set(word, [text]);
    }
  }
  const spelled = (spellings: readonly string[]): readonly number[] => {
    const found = spellings.map((word) => rows.get(word) ?? []).filter((list) => list.length > 0);
    return found.length < 2 ? (found[0] ?? []) : [...new Set(found.flat())].sort((a, b) => a - b);
  };
  let shapes: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    withAll: (words) => intersection(words.map(spelled)),
    near: (word) => {
      shapes ??= byShape(rows.keys());
      return misspelt(word, shapes);
    },
  };
};

const intersection = (lists: readonly (readonly number[])[]): readonly number[] => {
  const [shortest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  if (shortest.length === 0) return [];
  const sets = others.map((list) => new Set(list));
  return shortest.filter((text) => sets.every((set) => set.has(text)));
};

/** Slips of the first letter are rare: only words of the same initial and about the length are compared. */
const byShape = (words: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const word of words) {
    const list = found.get(shape(word, word.length));
    if (list) list.push(word);
    else found.set(shape(word, word.length), [word]);
  }
  return found;
};

const shape = (word: string, length: number): string => `${word[0] ?? ''}${length}`;

const misspelt = (
  word: string,
  shapes: ReadonlyMap<string, readonly string[]>,
): readonly string[] => {
  const limit = word.length < 4 ? 1 : 2;
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, i) => word.length - limit + i);
  return lengths
    .flatMap((length) => shapes.get(shape(word, length)) ?? [])
    .map((other) => ({ other, distance: editDistance(word, other, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other)
    .slice(0, MOST_NEAR);
};

const MOST_NEAR = 5;
