import type { CleanRecords, NameTable } from '../model/clean-records.ts';
import { areOtherGenerations } from './contradiction.ts';
import { editSimilarity } from './edit-similarity.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { mayBeOtherName } from './other-given-name.ts';
import { shortForms } from './short-forms.ts';

/** How alike two tokens are in [0, 1]: 1 equal, .95 nickname, .9 initial, else Jaro–Winkler. */
export type NameComparer = {
  /** Could be one person's: some word of one is (nearly) some word of the other, or one says nothing. */
  compatible(a: number, b: number): boolean;
  /** Two full names that end alike, of which no given name is like one of the other's: Ana Ruiz and Bo Ruiz. */
  areRelatives(a: number, b: number): boolean;
  /** Two full names of which a word of one is like no word of the other, or its given name is another's. */
  areOther(a: number, b: number): boolean;
  /** Some word of one is short for a word of the other: Alex Zelwick and Alexandra Zelwick. */
  isShort(a: number, b: number): boolean;
  /** Each word of one is a word of the other, or short for it. */
  areVariants(a: number, b: number): boolean;
  /** All words of both others, of which each lacks one that the other has: Anna Maria Ruiz to Anna Ruiz and Maria Ruiz. */
  isBothTogether(name: number, a: number, b: number): boolean;
  /** A nickname of the net ("skillgod-0"), which speaks neither for nor against any name. */
  isHandle(name: number): boolean;
};

export const nameComparer = (clean: CleanRecords): NameComparer => {
  const { names, pool } = clean;
  const short = shortForms(clean);
  const words = wordsOf(names);
  const token = (a: number, b: number): number => {
    if (a === b) return 1;
    if (short(a, b)) return 0.95;
    return tokenSimilarity(pool.text(a), pool.text(b));
  };
  const best = (a: number, others: readonly number[]): number =>
    Math.max(0, ...others.map((b) => token(a, b)));
  return {
    isHandle: handles(clean),
    areOther: otherNames(clean, words),
    areRelatives: relatives(clean, words),
    areVariants(a, b) {
      const [fewer, more] = inSize(words(a), words(b));
      return fewer.every((one) => more.some((other) => one === other || short(one, other)));
    },
    isBothTogether(name, a, b) {
      const whole = words(name);
      const [one, other] = [words(a), words(b)];
      const hasAll = (part: readonly number[]): boolean =>
        part.every((word) => whole.includes(word));
      const lacks = (part: readonly number[], more: readonly number[]): boolean =>
        more.some((word) => !part.includes(word));
      return hasAll(one) && hasAll(other) && lacks(one, other) && lacks(other, one);
    },
    isShort: (a, b) => words(a).some((one) => words(b).some((other) => short(one, other))),
    compatible(a, b) {
      if (areOtherGenerations(a, b, names)) return false;
      const [fewer, more] = inSize(words(a), words(b));
      return fewer.length === 0 || fewer.some((word) => best(word, more) >= 0.88);
    },
  };
};

type WordsOf = (name: number) => readonly number[];

const alikeWords = (clean: CleanRecords) => {
  const { pool } = clean;
  const short = shortForms(clean);
  return (a: number, b: number, given: boolean): boolean => {
    if (a === b || short(a, b)) return true;
    const [x, y] = [pool.text(a), pool.text(b)];
    if (x.length === 1 || y.length === 1) return x[0] === y[0];
    return editSimilarity(x, y, 0.7) >= 0.7 && !(given && mayBeOtherName(x, y));
  };
};

/** "Chris" is the beginning of many a longer name; shorter ones begin too many. */
const SHORTEST_BEGINNING = 4;

const relatives = (clean: CleanRecords, words: WordsOf): NameComparer['areRelatives'] => {
  const { names, pool } = clean;
  const areAlike = alikeWords(clean);
  const begins = (x: string, y: string): boolean =>
    x.length >= SHORTEST_BEGINNING && y.length > x.length + 1 && y.startsWith(x);
  const areOne = (a: number, b: number): boolean => {
    const [x, y] = [pool.text(a), pool.text(b)];
    return areAlike(a, b, true) || begins(x, y) || begins(y, x);
  };
  return (a, b) => {
    const family = alikeAtEnd(a, b, names);
    if (family === 0) return false;
    const [one, other] = [a, b].map((name) =>
      words(name).toSpliced(sizeOf(name, names) - family, family),
    );
    return one?.some((x) => other?.some((y) => areOne(x, y))) === false;
  };
};

const sizeOf = (name: number, { start }: NameTable): number => start.at(name + 1) - start.at(name);

/** How many words two names end with alike, one at least before them. */
const alikeAtEnd = (a: number, b: number, names: NameTable): number => {
  const { start, token } = names;
  const most = Math.min(sizeOf(a, names), sizeOf(b, names)) - 1;
  const wordAt = (name: number, end: number): number => token.at(start.at(name + 1) - 1 - end);
  let alike = 0;
  while (alike < most && wordAt(a, alike) === wordAt(b, alike)) alike++;
  return alike;
};

const otherNames = (clean: CleanRecords, words: WordsOf): NameComparer['areOther'] => {
  const areAlike = alikeWords(clean);
  return (a, b) => {
    const [fewer, more] = inSize(words(a), words(b));
    const isFound = (word: number, i: number): boolean =>
      more.some((other, j) => areAlike(word, other, i === 0 || j === 0));
    return fewer.length > 1 && !fewer.every(isFound);
  };
};

const inSize = <T>(a: readonly T[], b: readonly T[]): readonly [readonly T[], readonly T[]] =>
  a.length <= b.length ? [a, b] : [b, a];

const wordsOf =
  (names: NameTable) =>
  (name: number): readonly number[] => {
    const words: number[] = [];
    for (let i = names.start.at(name); i < names.start.at(name + 1); i++) {
      words.push(names.token.at(i));
    }
    for (let i = names.aliasStart.at(name); i < names.aliasStart.at(name + 1); i++) {
      words.push(names.alias.at(i));
    }
    return words;
  };

const tokenSimilarity = (a: string, b: string): number => {
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.9 : 0;
  return jaroWinkler(a, b);
};

/** One word in Latin letters that nobody's full name has and that shortens no given name (Bob), or one with digits. */
const handles = ({ names, pool, spelling }: CleanRecords): ((name: number) => boolean) => {
  let known: Set<number> | undefined;
  const size = (name: number): number => names.start.at(name + 1) - names.start.at(name);
  const wordsOfFullNames = (): Set<number> => {
    const words = new Set<number>();
    for (let n = 1; n < names.count; n++) {
      if (size(n) < 2) continue;
      for (let i = names.start.at(n); i < names.start.at(n + 1); i++) words.add(names.token.at(i));
    }
    return words;
  };
  // Two letters are initials as often: "oz" of Ona Zelwick.
  const isShort = (word: number): boolean =>
    pool.text(word).length > 2 && spelling.formal(word).length > 0;
  return (name) => {
    if (/\d/.test(pool.text(names.key.at(name)))) return true;
    const word = names.token.at(names.start.at(name));
    if (size(name) !== 1 || !/^[a-z]+$/.test(pool.text(word))) return false;
    known ??= wordsOfFullNames();
    return !known.has(word) && !isShort(word);
  };
};
