/**
 * A pattern of whole words from a list of them: `*` is any letters or none, `^` the start of the text and `$` its
 * end. "*partner*" is found in "Vertriebspartner", "lead$" in "Sales Qualified Lead", "ex" not in "next".
 */
export const wordPattern = (words: readonly string[]): RegExp =>
  new RegExp(words.map(source).join('|'), 'u');

const LETTERS = '[\\p{L}\\p{M}\\p{N}]*';
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{M}\\p{N}])';

const source = (word: string): string => {
  const before = word.startsWith('^') ? '^' : NO_LETTER_BEFORE;
  const behind = word.endsWith('$') ? '$' : NO_LETTER_BEHIND;
  return before + word.replace(/^\^|\$$/g, '').replaceAll('*', LETTERS) + behind;
};
