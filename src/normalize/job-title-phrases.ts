import { tableWord } from './job-title-text.ts';

/** A phrase of a table, cut into words, with what it stands for. */
type Phrase<V> = {
  readonly value: V;
  readonly words: readonly string[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
};

/** The phrases of a table by their first word; `stems` hold those that begin with a prefix. */
export type PhraseTable<V> = {
  readonly words: ReadonlyMap<string, readonly Phrase<V>[]>;
  readonly stems: ReadonlyMap<string, readonly Phrase<V>[]>;
  /** How the stems begin: most words need not be looked up further. */
  readonly beginnings: ReadonlySet<string>;
};

export type PhraseMatch<V> = { readonly value: V; readonly start: number; readonly length: number };

const SHORTEST_STEM = 4;

/** Reads rows of a value and its phrases. Of two equal phrases the first stands. */
export const phraseTable = <V>(rows: Iterable<readonly [V, readonly string[]]>): PhraseTable<V> => {
  const words = new Map<string, Phrase<V>[]>();
  const stems = new Map<string, Phrase<V>[]>();
  for (const [value, list] of rows) {
    for (const text of list) add({ words, stems }, phrase(value, text));
  }
  for (const found of [...words.values(), ...stems.values()]) {
    if (found.length > 1) found.sort(longestFirst);
  }
  const beginnings = new Set([...stems.keys()].map((stem) => stem.slice(0, SHORTEST_STEM)));
  return { words, stems, beginnings };
};

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

type KnownWords = { readonly words: Set<string>; readonly stems: Set<string> };

/** Every word the table knows, and every beginning of a word. */
export const wordsOf = <V>(table: PhraseTable<V>): KnownWords => {
  const known: KnownWords = { words: new Set<string>(), stems: new Set<string>() };
  for (const phrases of [table.words, table.stems]) {
    for (const list of phrases.values()) for (const { words } of list) addWords(known, words);
  }
  return known;
};

const addWords = ({ words, stems }: KnownWords, some: readonly string[]): void => {
  for (const word of some) {
    if (word.endsWith('*')) stems.add(word.slice(0, -1));
    else if (word !== '_') words.add(word);
  }
};

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
