import { clipped } from './longest.ts';

const MARKS = /\p{M}+/gu;
const GENDER_NOTE = /\((?:\s*(?:m|w|f|d|x|h|i|all|alle?)\s*[/|,*]?){1,5}\)/g;
const GENDER_ENDING = /(?<=\p{L})[/:*_·(]-?(?:innen|in|frau|rice|euse|ice|ne|re|e|a)\b\)?/gu;
const DOTTED = /\b(\p{L})\.(?=\p{L}\b)/gu;
const LONE_DOT = /\b(\p{L})\.(\p{L})\b\.?/gu;
const JOINED = /\b([a-z])\s?[&+]\s?([a-z])\b/g;
const DASH = /\s[-–—]+\s/g;
const TOKEN = /[\p{L}\p{N}]+|[|•·;,/()&+@:–—]/gu;

/**
 * A title as lower-case words and the marks between them. Accents are dropped and the German `ae`
 * is one with `ä`, so that one table serves all spellings; "R&D" becomes the word `rnd`.
 */
export const titleTokens = (long: string): string[] => {
  const title = clipped(long);
  const text = PLAIN.test(title) ? title.toLowerCase() : unmarked(plain(title));
  return (text.match(TOKEN) ?? []).map(foldUmlaut);
};

/** How the words of the tables are folded: as titles are, but for the marks of their syntax. */
export const tableWord = (word: string): string => foldUmlaut(word);

/** Letters, digits and the marks that no rule below looks at: most titles. */
const PLAIN = /^[A-Za-z0-9 ,;|@]*$/;

const unmarked = (text: string): string =>
  text
    .replace(GENDER_NOTE, ' ')
    .replace(GENDER_ENDING, '')
    .replace(DOTTED, '$1')
    .replace(JOINED, '$1n$2')
    .replace(DASH, ' | ');

const plain = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(LONE_DOT, '$1$2');

const foldUmlaut = (word: string): string =>
  word.length > 4 && SPELT_OUT.test(word) ? word.replace(SPELT_OUT_ALL, '$1') : word;

const SPELT_OUT = /[aou]e/;
const SPELT_OUT_ALL = /([aou])e/g;
