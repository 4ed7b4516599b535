import { intAt, intColumn, type TextColumn, textAt } from '../model/columns.ts';
import { editDistance } from './edit-distance.ts';
import { type Groups, groupOf, groupRows } from './groups.ts';
import { remembering } from './remembered.ts';

/** Texts by the words they are made of. */
export type WordIndex = {
  /** Numbers of the texts that have all of these words; a word may be given in several spellings. */
  withAll(words: readonly (readonly string[])[]): readonly number[];
  /** Words of the index that are misspelt as this one, nearest first. */
  near(word: string): readonly string[];
};

/** What may be kept of it in a file: the words, sorted, and by word the texts that have it. */
export type WordRows = Groups & { readonly words: TextColumn };

export const wordIndexOf = ({ words, start, order }: WordRows): WordIndex => {
  const rows: Groups = { start, order };
  const textsWith = (word: string): Int32Array => {
    const place = placeOf(words, word);
    return textAt(words, place) === word ? groupOf(rows, place) : NONE;
  };
  const spelled = (spellings: readonly string[]): Texts => {
    const found = spellings.map(textsWith).filter((texts) => texts.length > 0);
    if (found.length < 2) return found[0] ?? NONE;
    return [...new Set(found.flatMap((texts) => [...texts]))].sort((a, b) => a - b);
  };
  const shapesOf = remembering((initial: string) => byShape(withInitial(words, initial)));
  return {
    withAll: (sought) => {
      const found: Texts[] = [];
      for (const spellings of sought) {
        const texts = spelled(spellings);
        if (texts.length === 0) return [];
        found.push(texts);
      }
      return intersection(found);
    },
    near: (word) => misspelt(word, shapesOf(word.slice(0, 1))),
  };
};

type Texts = ArrayLike<number> & Iterable<number>;

const NONE = new Int32Array(0);

/** `wordsOf(i)` gives the words of text i of `count`. */
export const wordRows = (count: number, wordsOf: (text: number) => readonly string[]): WordRows => {
  const numbers = new Map<string, number>();
  const word = intColumn();
  const text = intColumn();
  for (let i = 0; i < count; i++) {
    const own = wordsOf(i);
    own.forEach((one, place) => {
      if (own.indexOf(one) < place) return;
      const known = numbers.get(one) ?? numbers.size;
      if (known === numbers.size) numbers.set(one, known);
      word.push(known);
      text.push(i);
    });
  }
  return sortedRows([...numbers.keys()], word.view(), text.view());
};

const sortedRows = (met: readonly string[], word: Int32Array, text: Int32Array): WordRows => {
  const words = met.toSorted();
  const places = new Map(words.map((one, place) => [one, place]));
  const placeOfMet = Int32Array.from(met, (one) => places.get(one) ?? 0);
  const { start, order } = groupRows(
    word.map((one) => intAt(placeOfMet, one)),
    words.length,
  );
  return { words, start, order: order.map((row) => intAt(text, row)) };
};

/** Where a word stands among the sorted, or would. */
const placeOf = (words: TextColumn, word: string): number => {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(words, middle) < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

const intersection = (lists: readonly Texts[]): readonly number[] => {
  const [shortest = NONE, ...others] = lists.toSorted((a, b) => a.length - b.length);
  return [...shortest].filter((text) => others.every((list) => holds(list, text)));
};

const holds = (sorted: Texts, wanted: number): boolean => {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
};

/** A word and the set of its letters, as bits: each letter that the other lacks is a slip. */
type Spelled = { readonly word: string; readonly letters: number };

/** Words of one initial, by length. */
type Shapes = ReadonlyMap<number, readonly Spelled[]>;

/** Slips of the first letter are rare: only words of the same initial and about the length are compared. */
function* withInitial(words: TextColumn, initial: string): Iterable<string> {
  for (let place = placeOf(words, initial); place < words.length; place++) {
    const word = textAt(words, place);
    if (word.slice(0, 1) !== initial) break;
    yield word;
  }
}

const byShape = (words: Iterable<string>): Shapes => {
  const found = new Map<number, Spelled[]>();
  for (const word of words) {
    const spelled = { word, letters: lettersOf(word) };
    const list = found.get(word.length);
    if (list) list.push(spelled);
    else found.set(word.length, [spelled]);
  }
  return found;
};

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
    .flatMap((length) => shapes.get(length) ?? [])
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
