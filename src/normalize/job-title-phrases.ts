import { lazily } from '../model/lazily.ts';
import { tableWord } from './job-title-text.ts';
import { tableText, type WordTable, wordTable } from './word-table.ts';

/** A phrase of a table, cut into words, with what it stands for. */
type Phrase<V> = {
  readonly value: V;
  readonly words: readonly string[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
};

/** The phrases of a table by their first word; `stems` hold those that begin with a prefix. */
export type PhraseTable<V> = {
  readonly words: WordTable<readonly Phrase<V>[]>;
  readonly stems: WordTable<readonly Phrase<V>[]>;
  /** How the stems begin: most words need not be looked up further. */
  readonly beginnings: WordTable<true>;
  /** Whether a word stands anywhere in the table. */
  readonly hasWord: (word: string) => boolean;
  /** Whether words of the table begin so, with anything behind. */
  readonly hasStem: (stem: string) => boolean;
};

/** The same as texts of tables, so that they can be made when the program is built. */
export type PhraseTexts = Readonly<
  Record<'words' | 'stems' | 'beginnings' | 'allWords' | 'allStems', string>
>;

export type PhraseMatch<V> = { readonly value: V; readonly start: number; readonly length: number };

const SHORTEST_STEM = 4;

export const phraseTable = <V>(make: () => PhraseTexts): PhraseTable<V> => {
  const texts = lazily(make);
  const { has: hasWord } = wordTable(() => texts().allWords);
  const { has: hasStem } = wordTable(() => texts().allStems);
  return {
    words: phrasesOf(() => texts().words),
    stems: phrasesOf(() => texts().stems),
    beginnings: wordTable(() => texts().beginnings),
    ...{ hasWord, hasStem },
  };
};

/** Reads rows of a value and its phrases. Of two equal phrases the first stands. */
export const phraseTexts = <V>(rows: Iterable<readonly [V, readonly string[]]>): PhraseTexts => {
  const words = new Map<string, Phrase<V>[]>();
  const stems = new Map<string, Phrase<V>[]>();
  for (const [value, list] of rows) {
    for (const text of list) add({ words, stems }, phrase(value, text));
  }
  const known = wordsIn([...words.values(), ...stems.values()].flat());
  const beginnings = [...stems.keys()].map((stem) => stem.slice(0, SHORTEST_STEM));
  return {
    words: tableText(written(words)),
    stems: tableText(written(stems)),
    beginnings: setText(beginnings),
    allWords: setText(known.filter((word) => !word.endsWith('*') && word !== '_')),
    allStems: setText(known.filter((word) => word.endsWith('*')).map(withoutStar)),
  };
};

const setText = (words: readonly string[]): string => tableText(words.map((word) => [word, true]));

/** A phrase in a text: what it stands for, its words, and where it must stand. */
type WrittenPhrase<V> = readonly [V, string, boolean, boolean];

const written = <V>(phrases: ReadonlyMap<string, Phrase<V>[]>) =>
  [...phrases].map(([first, list]) => [first, list.sort(longestFirst).map(asWritten)] as const);

const asWritten = <V>({ value, words, atStart, atEnd }: Phrase<V>): WrittenPhrase<V> => [
  ...([value, words.join(' ')] as const),
  ...([atStart, atEnd] as const),
];

/** Phrases are taken apart when their first word is met. */
const phrasesOf = <V>(text: () => string): WordTable<readonly Phrase<V>[]> => {
  const table = wordTable<readonly WrittenPhrase<V>[]>(text);
  const read = new Map<string, readonly Phrase<V>[]>();
  const get = (first: string): readonly Phrase<V>[] | undefined => {
    const old = read.get(first);
    if (old) return old;
    const made = table.get(first)?.map(asPhrase);
    if (made) read.set(first, made);
    return made;
  };
  return { get, has: table.has };
};

const asPhrase = <V>([value, words, atStart, atEnd]: WrittenPhrase<V>): Phrase<V> => ({
  ...{ value, words: words.split(' ') },
  ...{ atStart, atEnd },
});

/** All phrases in a part of a title, left to right, each word in at most one; longest first. */
export const matchPhrases = <V>(
  table: PhraseTable<V>,
  part: readonly string[],
): PhraseMatch<V>[] => {
  const found: PhraseMatch<V>[] = [];
  for (let start = 0; start < part.length; ) {
    const hit = phraseAt(table, part, start);
    if (hit) found.push({ value: hit.value, start, length: hit.words.length });
    start += hit ? hit.words.length : 1;
  }
  return found;
};

const wordsIn = (phrases: readonly Phrase<unknown>[]): string[] =>
  phrases.flatMap(({ words }) => words);

const withoutStar = (word: string): string => word.slice(0, -1);

const phrase = <V>(value: V, text: string): Phrase<V> => ({
  value,
  words: text.replace('^', '').replace('$', '').trim().split(/\s+/).map(tableWord),
  atStart: text.startsWith('^'),
  atEnd: text.includes('$'),
});

type Building<V> = { words: Map<string, Phrase<V>[]>; stems: Map<string, Phrase<V>[]> };

const add = <V>({ words, stems }: Building<V>, entry: Phrase<V>): void => {
  const first = entry.words[0] ?? '';
  if (first === '') return;
  const map = first.endsWith('*') ? stems : words;
  const key = first.endsWith('*') ? first.slice(0, -1) : first;
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
};

const weight = <V>(entry: Phrase<V>): number =>
  entry.words.length * 4 +
  (entry.atStart ? 1 : 0) +
  (entry.atEnd ? 1 : 0) -
  (entry.words.includes('_') ? 1 : 0);

const longestFirst = <V>(one: Phrase<V>, other: Phrase<V>): number => weight(other) - weight(one);

const phraseAt = <V>(
  table: PhraseTable<V>,
  part: readonly string[],
  start: number,
): Phrase<V> | undefined => {
  const word = part[start] ?? '';
  const fits = (entry: Phrase<V>): boolean => phraseFits(entry, part, start);
  return table.words.get(word)?.find(fits) ?? stemPhrase(table, word, fits);
};

const stemPhrase = <V>(
  table: PhraseTable<V>,
  word: string,
  fits: (entry: Phrase<V>) => boolean,
): Phrase<V> | undefined => {
  if (!table.beginnings.has(word.slice(0, SHORTEST_STEM))) return undefined;
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const hit = table.stems.get(word.slice(0, length))?.find(fits);
    if (hit) return hit;
  }
  return undefined;
};

const phraseFits = <V>(entry: Phrase<V>, part: readonly string[], start: number): boolean => {
  if (start + entry.words.length > part.length) return false;
  if (entry.atStart && start > 0) return false;
  if (entry.atEnd && start + entry.words.length < part.length) return false;
  return entry.words.every((word, i) => i === 0 || wordFits(word, part[start + i] ?? ''));
};

const wordFits = (wanted: string, word: string): boolean =>
  wanted === '_' ||
  wanted === word ||
  (wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1)));
