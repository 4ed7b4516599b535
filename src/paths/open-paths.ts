import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';

/** Where a path stands: not yet past a via person, free to go on, or at its seller. */
export const NEEDS_VIA = 0;
export const FREE = 1;
export const COMPLETE = 2;

/**
 * Paths under way, from the target backwards, as columns: an entry is a person and the entry it
 * came from. Kept between searches, so a search allocates nothing.
 */
export type OpenPaths = {
  count: number;
  person: Int32Array;
  /** The entry one tie nearer to the target; -1: this is the target. */
  parent: Int32Array;
  /** Ties between here and the target. */
  depth: Uint8Array;
  state: Uint8Array;
  /** Number of the target in the request. */
  root: Int32Array;
  /** Number of the (referrer, target) pair; -1 at the target itself. */
  pair: Int32Array;
  /** Cost of the fit and of the ties so far. */
  spent: Float64Array;
  /** No path through here costs less. */
  bound: Float64Array;
};

export const openPaths = (): OpenPaths => ({ count: 0, ...columns(1024) });

/** A new entry: one person further from the target. Its state and pair are its parent's. */
export const extend = (
  open: OpenPaths,
  parent: number,
  person: PersonIndex,
  spent: number,
): number => {
  const entry = open.count;
  if (entry === open.person.length) grow(open);
  open.count = entry + 1;
  open.person[entry] = person;
  open.parent[entry] = parent;
  open.depth[entry] = byteAt(open.depth, parent) + 1;
  open.state[entry] = byteAt(open.state, parent);
  open.root[entry] = intAt(open.root, parent);
  open.pair[entry] = intAt(open.pair, parent);
  open.spent[entry] = spent;
  return entry;
};

/** A new entry at a target; `spent` is the cost of its fit. */
export const begin = (
  open: OpenPaths,
  root: number,
  person: PersonIndex,
  spent: number,
): number => {
  const entry = open.count;
  if (entry === open.person.length) grow(open);
  open.count = entry + 1;
  open.person[entry] = person;
  open.parent[entry] = -1;
  open.depth[entry] = 0;
  open.root[entry] = root;
  open.pair[entry] = -1;
  open.spent[entry] = spent;
  open.bound[entry] = spent;
  return entry;
};

/** Whether the person stands between this entry and the target, both included. */
export const standsOn = (open: OpenPaths, entry: number, person: PersonIndex): boolean => {
  for (let here = entry; here >= 0; here = intAt(open.parent, here)) {
    if (intAt(open.person, here) === person) return true;
  }
  return false;
};

/** The people from this entry to the target. */
export const peopleFrom = (open: OpenPaths, entry: number): PersonIndex[] => {
  const people: PersonIndex[] = [];
  for (let here = entry; here >= 0; here = intAt(open.parent, here)) {
    people.push(intAt(open.person, here));
  }
  return people;
};

/**
 * The order of paths, and of the entries they grow from: cheaper first, then by people compared
 * from the target backwards, then the shorter.
 */
export const compareOpen = (open: OpenPaths, one: number, other: number): number => {
  const byCost = realAt(open.bound, one) - realAt(open.bound, other);
  return byCost === 0 ? comparePeople(open, one, other) : byCost;
};

const comparePeople = (open: OpenPaths, one: number, other: number): number => {
  const depth = Math.min(byteAt(open.depth, one), byteAt(open.depth, other));
  let here = climb(open, one, depth);
  let there = climb(open, other, depth);
  let nearestTheTarget = 0;
  while (here !== there && here >= 0 && there >= 0) {
    const difference = intAt(open.person, here) - intAt(open.person, there);
    if (difference !== 0) nearestTheTarget = difference;
    here = intAt(open.parent, here);
    there = intAt(open.parent, there);
  }
  return nearestTheTarget || byteAt(open.depth, one) - byteAt(open.depth, other);
};

const climb = (open: OpenPaths, entry: number, depth: number): number => {
  let here = entry;
  while (byteAt(open.depth, here) > depth) here = intAt(open.parent, here);
  return here;
};

const columns = (length: number) => ({
  person: new Int32Array(length),
  parent: new Int32Array(length),
  depth: new Uint8Array(length),
  state: new Uint8Array(length),
  root: new Int32Array(length),
  pair: new Int32Array(length),
  spent: new Float64Array(length),
  bound: new Float64Array(length),
});

const grow = (open: OpenPaths): void => {
  const wider = columns(open.person.length * 2);
  wider.person.set(open.person);
  wider.parent.set(open.parent);
  wider.depth.set(open.depth);
  wider.state.set(open.state);
  wider.root.set(open.root);
  wider.pair.set(open.pair);
  wider.spent.set(open.spent);
  wider.bound.set(open.bound);
  Object.assign(open, wider);
};
