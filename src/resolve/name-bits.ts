import type { CleanRecords } from '../model/clean-records.ts';
import { intAt, realAt } from '../model/columns.ts';
import { hashOf } from '../model/key-numbers.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { Frequencies } from './frequency.ts';
import { haveLikeConsonants, mayBeOtherName, soundAlike } from './other-given-name.ts';
import { pairKey } from './pair-key.ts';
import { shortForms } from './short-forms.ts';
import { type Words, wordsWrittenAlike } from './words-written-alike.ts';

/** How much two names say for one person, in bits, and how many words agree or differ. */
export type NameBits = {
  readonly bits: number;
  readonly agree: number;
  readonly differ: number;
  /** Words that are alike, but may well be another's: Jon and Joe, Martin and Martinez. */
  readonly others: number;
  /** How many of them are names that many bear, each of its own. */
  readonly known: number;
  readonly equal: boolean;
};

const NOTHING: NameBits = { bits: 0, agree: 0, differ: 0, others: 0, known: 0, equal: false };

/** The names must all be in the table by now. */
export const nameBits = (
  clean: CleanRecords,
  frequency: Frequencies,
): ((a: number, b: number) => NameBits) => {
  const start = clean.names.start.view();
  const token = clean.names.token.view();
  const word = wordComparer(clean, frequency);
  const grid = pairGrid(word.bits);
  const writtenAlike = wordsWrittenAlike(clean);
  const wordsOf = (name: number): Words => {
    const from = intAt(start, name);
    return { token, from, count: intAt(start, name + 1) - from };
  };
  const compared = (a: number, b: number): NameBits => {
    const [one, other] = writtenAlike(wordsOf(a), wordsOf(b));
    if (one.count === 0 || other.count === 0) return NOTHING;
    grid.fill(one, other);
    return aligned(one, other, grid, word);
  };
  const namesakes = new Array<NameBits | undefined>(clean.names.count);
  return (a, b) => {
    if (a !== b) return compared(a, b);
    namesakes[a] ??= compared(a, a);
    return namesakes[a];
  };
};

/** Best matches first: each word of the shorter name is given one of the longer. Initials alone name nobody. */
const aligned = (a: Words, b: Words, grid: PairGrid, word: WordComparer): NameBits => {
  if (grid.highest() <= 0) return NOTHING;
  let bits = 0;
  const { note, counted } = wordCounts(a, b, word);
  const most = Math.min(a.count, b.count);
  for (let taken = 0; taken < most; taken++) {
    const cell = grid.takeBest();
    bits += grid.bits();
    if (grid.bits() > 0) note(Math.floor(cell / b.count), cell % b.count);
  }
  const { agree, others, known, written } = counted;
  if (written === 0) return NOTHING;
  const differ = most - agree;
  return { bits, agree, differ, others, known, equal: differ === 0 && a.count === b.count };
};

/** Counts the words of two names that agree, and how. */
const wordCounts = (a: Words, b: Words, { isInitial, isOther, areKnown }: WordComparer) => {
  const counted = { agree: 0, others: 0, known: 0, written: 0 };
  const note = (i: number, j: number): void => {
    const x = intAt(a.token, a.from + i);
    const y = intAt(b.token, b.from + j);
    const isGiven = i === 0 || j === 0;
    counted.agree++;
    if (!isInitial(x) && !isInitial(y)) counted.written++;
    if (isOther(x, y, isGiven)) counted.others++;
    if (areKnown(x, y, isGiven)) counted.known++;
  };
  return { note, counted };
};

/** Bits of each word of one name with each of another's, laid out once for all comparisons. */
type PairGrid = {
  fill(a: Words, b: Words): void;
  highest(): number;
  /** The best cell left, the first of equal ones; its row and column are then taken. */
  takeBest(): number;
  /** What the cell taken last held. */
  bits(): number;
};

const pairGrid = (bits: WordComparer['bits']): PairGrid => {
  let cells = new Float64Array(64);
  let width = 0;
  let size = 0;
  const best = (): number => {
    let found = 0;
    for (let cell = 1; cell < size; cell++) {
      if (realAt(cells, cell) > realAt(cells, found)) found = cell;
    }
    return found;
  };
  let taken = 0;
  return {
    fill(a, b) {
      width = b.count;
      size = a.count * width;
      if (size > cells.length) cells = new Float64Array(size * 2);
      for (let i = 0; i < a.count; i++) {
        const word = intAt(a.token, a.from + i);
        for (let j = 0; j < width; j++) {
          cells[i * width + j] = bits(word, intAt(b.token, b.from + j));
        }
      }
    },
    bits: () => taken,
    highest: () => realAt(cells, best()),
    takeBest() {
      const cell = best();
      taken = realAt(cells, cell);
      const column = cell % width;
      for (let i = cell - column; i < cell - column + width; i++) cells[i] = TAKEN;
      for (let i = column; i < size; i += width) cells[i] = TAKEN;
      return cell;
    },
  };
};

const TAKEN = Number.NEGATIVE_INFINITY;

type WordComparer = {
  bits(x: number, y: number): number;
  isInitial(x: number): boolean;
  /** May well be the name of somebody else, though it is alike. */
  isOther(x: number, y: number, isGiven: boolean): boolean;
  /** Both are names that many bear, and not one in two spellings. */
  areKnown(x: number, y: number, isGiven: boolean): boolean;
};

const wordComparer = (clean: CleanRecords, frequency: Frequencies): WordComparer => {
  const { pool } = clean;
  const short = shortForms(clean);
  const isInitial = (x: number): boolean => pool.text(x).length === 1;
  const least = (x: number, y: number): number => Math.min(frequency.token(x), frequency.token(y));
  const spelled = (x: number, y: number): number => {
    const alike = editSimilarity(pool.text(x), pool.text(y), 0.5);
    // A slip or two, or two ways to write a sound, cost some of what an equal word says; others speak against.
    if (alike < 0.7) return alike >= 0.5 ? -2 : -4;
    return least(x, y) - (alike >= 0.8 ? 3 : 5);
  };
  const bits = remembered((x, y) => {
    if (x === y) return frequency.token(x);
    if (isInitial(x) || isInitial(y)) return pool.text(x)[0] === pool.text(y)[0] ? 2 : -3;
    return short(x, y) ? least(x, y) - 2 : spelled(x, y);
  });
  const isKnown = (x: number): boolean => clean.spelling.formal(x).length > 0;
  const { isFamilyName } = clean.spelling;
  const mayDiffer = (x: number, y: number): boolean =>
    x !== y && !isInitial(x) && !isInitial(y) && !short(x, y);
  const areFamilies = (x: number, y: number): boolean => isFamilyName(x) && isFamilyName(y);
  const areKnown = (x: number, y: number, isGiven: boolean): boolean => {
    if (!mayDiffer(x, y)) return false;
    if (areFamilies(x, y)) return areOtherFamilies(pool.text(x), pool.text(y));
    return isGiven && isKnown(x) && isKnown(y);
  };
  const isOther = (x: number, y: number, isGiven: boolean): boolean => {
    if (!mayDiffer(x, y) || areFamilies(x, y)) return areKnown(x, y, isGiven);
    const isUnlike = isGiven ? mayBeOtherName : isFarFrom;
    return areKnown(x, y, isGiven) || isUnlike(pool.text(x), pool.text(y));
  };
  return { bits, areKnown, isInitial, isOther };
};

const areOtherFamilies = (x: string, y: string): boolean => x[0] !== y[0] || !soundAlike(x, y);

/** One slip is likely, two in one word are not, but for ways to write one sound. */
const isFarFrom = (x: string, y: string): boolean => {
  const longer = Math.max(x.length, y.length);
  return editSimilarity(x, y) * longer < longer - 1.5 && !haveLikeConsonants(x, y);
};

/** The pairs of words that came last need not be compared again: in a block the same ones come up all the time. */
const remembered = (of: (x: number, y: number) => number): ((x: number, y: number) => number) => {
  const keys = new Float64Array(2 ** 15);
  const known = new Float64Array(keys.length);
  return (x, y) => {
    const key = pairKey(x, y);
    const slot = hashOf(key) & (keys.length - 1);
    if (realAt(keys, slot) !== key) {
      keys[slot] = key;
      known[slot] = of(x, y);
    }
    return realAt(known, slot);
  };
};
