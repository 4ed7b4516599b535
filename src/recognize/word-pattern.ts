import { narrowPattern } from '../model/narrow-pattern.ts';

/** Says of a text whether it has what is looked for. */
export type WordTest = { readonly test: (text: string) => boolean };

/**
 * A pattern of whole words from a list of them: `*` is any letters or none, `^` the start of the text and `$` its
 * end. "*partner*" is found in "Vertriebspartner", "lead$" in "Sales Qualified Lead", "ex" not in "next".
 */
export const wordPattern = (words: readonly string[]): WordTest => testOf(() => sourceOf(words));

/** A word of one list and behind it one of another, whatever stands between. */
export const wordsInTurn = (first: readonly string[], then: readonly string[]): WordTest =>
  testOf(() => `(?:${sourceOf(first)}).*(?:${sourceOf(then)})`);

const testOf = (source: () => string): WordTest => {
  const pattern = narrowPattern(
    () => new RegExp(source().replaceAll(LETTERS, PLAIN_LETTERS), 'u'),
    () => new RegExp(source(), 'u'),
  );
  return { test: (text) => pattern(text).test(text) };
};

const sourceOf = (words: readonly string[]): string => {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const { before, text, behind } = partsOf(word);
    const frame = `${before}(?:…)${behind}`;
    groups.set(frame, [...(groups.get(frame) ?? []), text]);
  }
  const sources = [...groups].map(([frame, texts]) => frame.replace('…', () => texts.join('|')));
  return sources.join('|');
};

// All letters are a thousand ranges: a pattern that names them once for each word takes a tenth of a second to make.
const LETTERS = '[\\p{L}\\p{M}\\p{N}]';
const PLAIN_LETTERS = '[A-Za-z\\d]';

/** Any letters before or behind a word are no condition at all, except at the ends of the text. */
const partsOf = (word: string) => {
  const [, start = '', first = '', text = '', last = '', end = ''] =
    /^(\^?)(\*?)(.*?)(\*?)(\$?)$/su.exec(word) ?? [];
  return {
    before: edge(start, first, `(?<!${LETTERS})`),
    text: text.replaceAll('*', `${LETTERS}*`),
    behind: edge(end, last, `(?!${LETTERS})`),
  };
};

const edge = (end: string, star: string, whole: string): string => {
  if (end === '^') return star ? `^${LETTERS}*` : '^';
  if (end === '$') return star ? `${LETTERS}*$` : '$';
  return star ? '' : whole;
};
