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
  let shapes: Shapes | undefined;
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

/** A word and the set of its letters, as bits: each letter that the other lacks is a slip. */
type Spelled = { readonly word: string; readonly letters: number };

type Shapes = ReadonlyMap<string, readonly Spelled[]>;

/** Slips of the first letter are rare: only words of the same initial and about the length are compared. */
const byShape = (words: Iterable<string>): Shapes => {
  const found = new Map<string, Spelled[]>();
  for (const word of words) {
    const key = shape(word, word.length);
    const spelled = { word, letters: lettersOf(word) };
    const list = found.get(key);
    if (list) list.push(spelled);
    else found.set(key, [spelled]);
  }
  return found;
};

const shape = (word: string, length: number): string => `${word[0] ?? ''}${length}`;

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
};

const misspelt = (word: string, shapes: Shapes): readonly string[] => {
  const limit = word.length < 4 ? 1 : 2;
  const letters = lettersOf(word);
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, i) => word.length - limit + i);
  return lengths
    .flatMap((length) => shapes.get(shape(word, length)) ?? [])
    .filter((other) => bits(letters & ~other.letters) <= limit)
    .map((other) => ({ ...other, distance: editDistance(word, other.word, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .map((other) => other.word)
    .slice(0, MOST_NEAR);
};

const bits = (set: number): number => {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
};

const MOST_NEAR = 5;
