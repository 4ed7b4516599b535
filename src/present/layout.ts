import stringWidth from 'string-width';
import { lazily } from '../model/lazily.ts';

/** Columns that a text takes on a terminal. */
export const widthOf = (text: string): number =>
  ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text);

/** Latin letters, and the marks that our own tables are made of: the rest is slow to measure. */
const ONE_COLUMN_EACH = /^[\x20-\x7e\u00b7\u00c0-\u024f\u2013\u2019\u2026\u2192]*$/;

export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

export const paddedLeft = (text: string, width: number): string =>
  ' '.repeat(Math.max(0, width - widthOf(text))) + text;

/** Lines of at most `width` columns, broken between words; a longer word is broken between graphemes. */
export const wrapped = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
};

/** A label and its text, the following lines indented below the text. */
export const labelled = (label: string, text: string, width: number): string[] => {
  const indent = widthOf(label);
  return wrapped(text, Math.max(20, width - indent)).map((line, i) =>
    i === 0 ? label + line : ' '.repeat(indent) + line,
  );
};

/** Language data takes long to load: only for a word that is too long for its line. */
const graphemes = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

const pieces = (word: string, width: number): string[] => {
  if (widthOf(word) <= width) return [word];
  const lines: string[] = [];
  let line = '';
  for (const { segment } of graphemes().segment(word)) {
    if (line !== '' && widthOf(line + segment) > width) {
      lines.push(line);
      line = '';
    }
    line += segment;
  }
  return [...lines, line];
};
