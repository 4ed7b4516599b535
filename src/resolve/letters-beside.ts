import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';
import { editSimilarity } from './edit-similarity.ts';
import { shortForms } from './short-forms.ts';

/** How far an address, at a place of the column of all records' addresses, says no more than its bearer's name. */
export type LettersBeside = {
  /** How many letters it has before its @ beside the name, where a short form or a slip is not counted. */
  count(i: number, name: number): number;
  /** NAME_ITSELF, SHORT_FORM, SLIP or MORE. */
  likeness(i: number, name: number): number;
};

/** "jon.smith" and "jsmith" of Jon Smith; "robert.smith" of Bob Smith; "ona.zelwick" of Ona Zelwik; "flute" of either. */
export const NAME_ITSELF = 0;
export const SHORT_FORM = 1;
export const SLIP = 2;
export const MORE = 3;

/** Letters that say no more: "jsmith", "smith-j". */
const INITIAL = 1;

export const lettersBeside = (clean: CleanRecords): LettersBeside => {
  const { mailbox, mailboxes, pool } = clean;
  const without = withoutNames(clean);
  const leftBy = (i: number, name: number): readonly string[] => {
    const local = pool.text(mailboxes.local.at(intAt(mailbox, i)));
    const words = without.words(local, name);
    const shorts = lettersOf(words) > INITIAL ? without.shortForms(words, name) : words;
    return [words, shorts, lettersOf(shorts) > INITIAL ? without.slips(shorts, name) : shorts];
  };
  const last = (left: readonly string[]): number => lettersOf(left.at(-1) ?? '');
  return {
    count: remembered(mailbox.length, (i, name) => last(leftBy(i, name))),
    likeness: remembered(mailbox.length, (i, name) => {
      const left = leftBy(i, name);
      if (digitsOf(left[0] ?? '') > 1) return MORE;
      const found = left.findIndex((rest) => lettersOf(rest) <= INITIAL);
      return found < 0 ? MORE : found;
    }),
  };
};

export const digitsOf = (local: string): number => local.replace(/\D/g, '').length;

const lettersOf = (text: string): number => text.replace(/[^a-z]/g, '').length;

/** Shorter words are alike too often. */
const SHORTEST_ALIKE = 4;

const withoutNames = (clean: CleanRecords) => {
  const { names, pool } = clean;
  const short = shortForms(clean);
  const wordsOf = (name: number): readonly number[] =>
    Array.from({ length: names.start.at(name + 1) - names.start.at(name) }, (_, i) =>
      names.token.at(names.start.at(name) + i),
    );
  const withoutParts = (
    left: string,
    name: number,
    isOf: (part: string, word: number) => boolean,
  ) =>
    left.replace(/[a-z]{2,}/g, (part) =>
      wordsOf(name).some((word) => isOf(part, word)) ? '' : part,
    );
  const isSlip = (part: string, word: string): boolean =>
    Math.min(part.length, word.length) >= SHORTEST_ALIKE && editSimilarity(part, word, 0.7) >= 0.7;
  return {
    words(local: string, name: number): string {
      let left = local;
      for (const word of wordsOf(name)) {
        const text = pool.text(word);
        if (text.length > 1) left = left.replace(text, ' ');
      }
      return left;
    },
    /** And what a letter of the name may stand for. */
    shortForms: (left: string, name: number): string =>
      withoutParts(
        left,
        name,
        (part, word) => short(pool.id(part), word) || pool.text(word) === part[0],
      ),
    slips: (left: string, name: number): string =>
      withoutParts(left, name, (part, word) => isSlip(part, pool.text(word))),
  };
};

const remembered = (
  places: number,
  of: (i: number, name: number) => number,
): ((i: number, name: number) => number) => {
  const known = new Int32Array(places).fill(-1);
  return (i, name) => {
    if (intAt(known, i) < 0) known[i] = of(i, name);
    return intAt(known, i);
  };
};
