import type { CleanRecords } from '../model/clean-records.ts';
import { intAt, realAt } from '../model/columns.ts';
import { hashOf } from '../model/key-numbers.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { Frequencies } from './frequency.ts';
import { mayBeOtherName } from './other-given-name.ts';
import { pairKey } from './pair-key.ts';
import { shortForms } from './short-forms.ts';

/** How much two names say for one person, in bits, and how many words agree or differ. */
export type NameBits = {
  readonly bits: number;
  readonly agree: number;
  readonly differ: number;
  /** Given names that are alike, but may well be another's: Jon and Joe. */
  readonly others: number;
  readonly equal: boolean;
};

const NOTHING: NameBits = { bits: 0, agree: 0, differ: 0, others: 0, equal: false };

/** The names must all be in the table by now. */
export const nameBits = (
  clean: CleanRecords,
  frequency: Frequencies,
): ((a: number, b: number) => NameBits) => {
  const start = clean.names.start.view();
  const token = clean.names.token.view();
  const word = wordComparer(clean, frequency);
  const grid = pairGrid(token, word.bits);
  const compared = (a: number, b: number): NameBits => {
    const fromA = intAt(start, a);
    const fromB = intAt(start, b);
    const wordsA = intAt(start, a + 1) - fromA;
    const wordsB = intAt(start, b + 1) - fromB;
    if (wordsA === 0 || wordsB === 0) return NOTHING;
    grid.fill(fromA, wordsA, fromB, wordsB);
    const isOther = (i: number, j: number): boolean =>
      (i === 0 || j === 0) && word.isOther(intAt(token, fromA + i), intAt(token, fromB + j));
    return aligned(wordsA, wordsB, grid, isOther);
  };
  const namesakes = new Array<NameBits | undefined>(clean.names.count);
  return (a, b) => {
    if (a !== b) return compared(a, b);
    namesakes[a] ??= compared(a, a);
    return namesakes[a];
  };
};

/** Best matches first: each word of the shorter name is given one of the longer. */
const aligned = (
  wordsA: number,
  wordsB: number,
  grid: PairGrid,
  isOther: (i: number, j: number) => boolean,
): NameBits => {
  if (grid.highest() <= 0) return NOTHING;
  let bits = 0;
  let agree = 0;
  let others = 0;
  const most = Math.min(wordsA, wordsB);
  for (let taken = 0; taken < most; taken++) {
    const cell = grid.takeBest();
    const found = grid.bits();
    bits += found;
    if (found <= 0) continue;
    agree++;
    if (isOther(Math.floor(cell / wordsB), cell % wordsB)) others++;
  }
  const differ = most - agree;
  return { bits, agree, differ, others, equal: differ === 0 && wordsA === wordsB };
};

/** Bits of each word of one name with each of another's, laid out once for all comparisons. */
type PairGrid = {
  /** Compares words, said by where they stand among all names' and how many they are. */
  fill(fromA: number, wordsA: number, fromB: number, wordsB: number): void;
  highest(): number;
  /** The best cell left, the first of equal ones; its row and column are then taken. */
  takeBest(): number;
  /** What the cell taken last held. */
  bits(): number;
};

const pairGrid = (token: Int32Array, bits: WordComparer['bits']): PairGrid => {
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
    fill(fromA, wordsA, fromB, wordsB) {
      width = wordsB;
      size = wordsA * width;
      if (size > cells.length) cells = new Float64Array(size * 2);
      for (let i = 0; i < wordsA; i++) {
        const word = intAt(token, fromA + i);
        for (let j = 0; j < width; j++) {
          cells[i * width + j] = bits(word, intAt(token, fromB + j));
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
  /** May well be the given name of somebody else, though it is alike. */
  isOther(x: number, y: number): boolean;
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
  const isOther = (x: number, y: number): boolean => {
    if (x === y || isInitial(x) || isInitial(y) || short(x, y)) return false;
    return (isKnown(x) && isKnown(y)) || mayBeOtherName(pool.text(x), pool.text(y));
  };
  return { bits, isOther };
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
