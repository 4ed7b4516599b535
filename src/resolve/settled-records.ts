import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';
import { chosenNames } from './chosen-names.ts';

/**
 * 1 for each record whose person has one profile under a chosen name, which nobody else has: two such people are
 * different for ever, and need no comparison.
 */
export const settledRecords = (
  { count, url, pool }: CleanRecords,
  root: (record: number) => number,
): Uint8Array => {
  const bearers = onlyOnes(pool.size);
  const slugs = onlyOnes(count);
  const isChosen = chosenNames(pool);
  for (let r = 0; r < count; r++) {
    const key = intAt(url, r);
    if (!isChosen(key)) continue;
    bearers.note(key, root(r));
    slugs.note(root(r), key);
  }
  const settled = new Uint8Array(count);
  for (let r = 0; r < count; r++) {
    const slug = slugs.of(root(r));
    if (slug >= 0 && bearers.of(slug) >= 0) settled[r] = 1;
  }
  return settled;
};

/** What stands beside each number, if it is always the same; else below zero. */
const onlyOnes = (count: number) => {
  const known = new Int32Array(count).fill(NONE);
  return {
    note(number: number, one: number): void {
      const old = intAt(known, number);
      known[number] = old === NONE || old === one ? one : SEVERAL;
    },
    of: (number: number): number => intAt(known, number),
  };
};

const NONE = -1;
const SEVERAL = -2;
