import type { CleanRecords } from '../model/clean-records.ts';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { Frequencies } from './frequency.ts';
import { hashOf } from './key-numbers.ts';
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
  const tokensOf = (name: number): Int32Array =>
    token.subarray(intAt(start, name), intAt(start, name + 1));
  const grid = pairGrid();
  const compared = (a: number, b: number): NameBits => {
    const inA = tokensOf(a);
    const inB = tokensOf(b);
    if (inA.length === 0 || inB.length === 0) return NOTHING;
    grid.fill(inA, inB, word.bits);
    return aligned(inA, inB, grid, word);
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
  a: Int32Array,
  b: Int32Array,
  grid: PairGrid,
  { isOther }: WordComparer,
): NameBits => {
  let bits = 0;
  let agree = 0;
  let others = 0;
  const most = Math.min(a.length, b.length);
  for (let taken = 0; taken < most; taken++) {
    const cell = grid.takeBest();
    const i = Math.floor(cell / b.length);
    const j = cell % b.length;
    const found = grid.bitsAt(cell);
    bits += found;
    if (found <= 0) continue;
    agree++;
    if ((i === 0 || j === 0) && isOther(intAt(a, i), intAt(b, j))) others++;
  }
  const differ = most - agree;
  return { bits, agree, differ, others, equal: differ === 0 && a.length === b.length };
};

/** Bits of each word of one name with each of another's, laid out once for all comparisons. */
type PairGrid = {
  fill(a: Int32Array, b: Int32Array, bits: (x: number, y: number) => number): void;
  bitsAt(cell: number): number;
  /** The best cell left, the first of equal ones; its row and column are then taken. */
  takeBest(): number;
};

const pairGrid = (): PairGrid => {
  let cells = new Float64Array(64);
  let free = new Uint8Array(64);
  let width = 0;
  let size = 0;
  const take = (cell: number): void => {
    const row = cell - (cell % width);
    for (let j = 0; j < width; j++) free[row + j] = 0;
    for (let i = cell % width; i < size; i += width) free[i] = 0;
  };
  return {
    fill(a, b, bits) {
      width = b.length;
      size = a.length * width;
      if (size > cells.length) {
        cells = new Float64Array(size * 2);
        free = new Uint8Array(size * 2);
      }
      free.fill(1, 0, size);
      for (let cell = 0; cell < size; cell++) {
        cells[cell] = bits(intAt(a, Math.floor(cell / width)), intAt(b, cell % width));
      }
    },
    bitsAt: (cell) => realAt(cells, cell),
    takeBest() {
      let best = -1;
      for (let cell = 0; cell < size; cell++) {
        if (byteAt(free, cell) === 0) continue;
        if (best < 0 || realAt(cells, cell) > realAt(cells, best)) best = cell;
      }
      take(best);
      return best;
    },
  };
};

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
