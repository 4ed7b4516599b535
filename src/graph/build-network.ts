import { byteAt, intAt, realAt, sharedBytes, sharedInts, sharedReals } from '../model/columns.ts';
import { type Ties, WARM_TIE } from '../model/network.ts';
import { tieCost } from './cost.ts';
import type { Network } from './network.ts';

/** The columns of ties that a network is made of. */
export type TieColumns = Pick<Ties, 'count' | 'a' | 'b' | 'strength' | 'flags'>;

/** So many ties are laid out at a time: 32 MB, however many there are. */
const MOST_LAID_OUT = 2 ** 21;
/** 2,048 people: their rows take a few hundred KB. */
const BLOCK_BITS = 11;

/**
 * Sparse rows in two passes over the ties. They come sorted by (a, b), so every row fills in the order of its
 * neighbors: those with lower numbers first, then the others.
 */
export const buildNetwork = (
  people: number,
  ties: TieColumns,
  mostLaidOut = MOST_LAID_OUT,
): Network => {
  const firstTie = sharedInts(people + 1);
  const start = sharedInts(people + 1);
  countRows(ties, { start, firstTie });
  const slots = 2 * ties.count;
  const neighbor = sharedInts(slots);
  const cost = sharedReals(slots);
  const warm = sharedBytes(slots);
  fillRows(ties, { start, firstTie, free: start.slice(), neighbor, cost, warm }, mostLaidOut);
  const { count, strength, flags } = ties;
  return { people, ties: count, start, neighbor, cost, warm, firstTie, strength, flags };
};

type Counts = { readonly start: Int32Array; readonly firstTie: Int32Array };

const countRows = (ties: TieColumns, { start, firstTie }: Counts): void => {
  let before = -1;
  let beforeB = -1;
  for (let tie = 0; tie < ties.count; tie++) {
    const a = intAt(ties.a, tie);
    const b = intAt(ties.b, tie);
    const inOrder = a > before || (a === before && b > beforeB);
    if (!(inOrder && b > a)) throw new RangeError(`Expected ties by (a, b), a < b: see tie ${tie}`);
    before = a;
    beforeB = b;
    start[a + 1] = intAt(start, a + 1) + 1;
    start[b + 1] = intAt(start, b + 1) + 1;
    firstTie[a + 1] = tie + 1;
  }
  for (let person = 1; person < start.length; person++) {
    start[person] = intAt(start, person) + intAt(start, person - 1);
    firstTie[person] = Math.max(intAt(firstTie, person), intAt(firstTie, person - 1));
  }
};

type Rows = Counts & {
  /** By person: the next slot to fill with somebody of a lower number. */
  readonly free: Int32Array;
  readonly neighbor: Int32Array;
  readonly cost: Float64Array;
  readonly warm: Uint8Array;
};

/**
 * Rows of the ties' lower ends are filled from end to end. The other ends are all over memory: so many ties at a
 * time are laid out by blocks of people, whose rows the processor has at hand, before they are put there.
 */
const fillRows = (ties: TieColumns, rows: Rows, mostLaidOut: number): void => {
  const downward = laidOut(Math.min(ties.count, mostLaidOut), rows.start.length);
  for (let from = 0; from < ties.count; from += mostLaidOut) {
    const until = Math.min(ties.count, from + mostLaidOut);
    countBlocks(downward.next, ties, from, until);
    fillUpward(ties, { from, until }, rows, downward);
    fillDownward(downward, until - from, rows);
  }
};

/** Ties as the rows of their higher ends need them, 16 bytes each; `ints` and `reals` are the same memory. */
type LaidOut = {
  readonly ints: Int32Array;
  readonly reals: Float64Array;
  /** By block, where its next tie goes. */
  readonly next: Int32Array;
};

const INTS = 4;
/** Twice the lower end, and 1 more where the tie is warm. */
const LOW = 0;
const HIGH = 1;
const REALS = 2;
const COST = 1;

const laidOut = (most: number, people: number): LaidOut => {
  const memory = new ArrayBuffer(most * REALS * Float64Array.BYTES_PER_ELEMENT);
  return {
    ints: new Int32Array(memory),
    reals: new Float64Array(memory),
    next: new Int32Array((people >> BLOCK_BITS) + 2),
  };
};

const countBlocks = (next: Int32Array, { b }: TieColumns, from: number, until: number): void => {
  next.fill(0);
  for (let tie = from; tie < until; tie++) {
    const block = (intAt(b, tie) >> BLOCK_BITS) + 1;
    next[block] = intAt(next, block) + 1;
  }
  for (let i = 1; i < next.length; i++) next[i] = intAt(next, i) + intAt(next, i - 1);
};

const fillUpward = (
  { a, b, strength, flags }: TieColumns,
  { from, until }: { readonly from: number; readonly until: number },
  { start, firstTie, neighbor, cost, warm }: Rows,
  { ints, reals, next }: LaidOut,
): void => {
  for (let tie = from; tie < until; tie++) {
    const low = intAt(a, tie);
    const high = intAt(b, tie);
    const hop = tieCost(realAt(strength, tie));
    const isWarm = (byteAt(flags, tie) & WARM_TIE) === 0 ? 0 : 1;
    // A row's ties upward stand at its end, in the order of their numbers.
    const slot = intAt(start, low + 1) - (intAt(firstTie, low + 1) - tie);
    neighbor[slot] = high;
    cost[slot] = hop;
    warm[slot] = isWarm;
    const block = high >> BLOCK_BITS;
    const place = intAt(next, block);
    next[block] = place + 1;
    ints[place * INTS + LOW] = 2 * low + isWarm;
    ints[place * INTS + HIGH] = high;
    reals[place * REALS + COST] = hop;
  }
};

const fillDownward = (
  { ints, reals }: LaidOut,
  count: number,
  { free, neighbor, cost, warm }: Rows,
): void => {
  for (let i = 0; i < count; i++) {
    const low = intAt(ints, i * INTS + LOW);
    const high = intAt(ints, i * INTS + HIGH);
    const slot = intAt(free, high);
    free[high] = slot + 1;
    neighbor[slot] = low >> 1;
    cost[slot] = realAt(reals, i * REALS + COST);
    warm[slot] = low & 1;
  }
};
