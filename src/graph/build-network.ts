import { byteAt, intAt, realAt } from '../model/columns.ts';
import { type Ties, WARM_TIE } from '../model/network.ts';
import { tieCost } from './cost.ts';
import type { Network } from './network.ts';

/** The columns of ties that a network is made of. */
export type TieColumns = Pick<Ties, 'count' | 'a' | 'b' | 'strength' | 'flags'>;

/**
 * Sparse rows in two passes over the ties. They come sorted by (a, b), so every row fills in the
 * order of its neighbors: first the ties downward, then those upward.
 */
export const buildNetwork = (people: number, ties: TieColumns): Network => {
  const firstTie = new Int32Array(new SharedArrayBuffer(4 * (people + 1)));
  const start = new Int32Array(new SharedArrayBuffer(4 * (people + 1)));
  countRows(ties, { start, firstTie });
  const slots = 2 * ties.count;
  const neighbor = new Int32Array(new SharedArrayBuffer(4 * slots));
  const cost = new Float64Array(new SharedArrayBuffer(8 * slots));
  const warm = new Uint8Array(new SharedArrayBuffer(slots));
  fillRows(ties, { free: start.slice(), neighbor, cost, warm });
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

type Rows = {
  /** By person: the next slot to fill. */
  readonly free: Int32Array;
  readonly neighbor: Int32Array;
  readonly cost: Float64Array;
  readonly warm: Uint8Array;
};

const fillRows = (ties: TieColumns, { free, neighbor, cost, warm }: Rows): void => {
  for (let tie = 0; tie < ties.count; tie++) {
    const a = intAt(ties.a, tie);
    const b = intAt(ties.b, tie);
    const slotA = intAt(free, a);
    const slotB = intAt(free, b);
    free[a] = slotA + 1;
    free[b] = slotB + 1;
    neighbor[slotA] = b;
    neighbor[slotB] = a;
    const hop = tieCost(realAt(ties.strength, tie));
    cost[slotA] = hop;
    cost[slotB] = hop;
    const isWarm = (byteAt(ties.flags, tie) & WARM_TIE) === 0 ? 0 : 1;
    warm[slotA] = isWarm;
    warm[slotB] = isWarm;
  }
};
