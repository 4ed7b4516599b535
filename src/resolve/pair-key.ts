import { realAt } from '../model/columns.ts';

/** Wider than any pool or table: two numbers below it make one key that is still exact. */
const WIDTH = 2 ** 26;

/** One key for two numbers of which the first is not 0. */
export const pairKey = (a: number, b: number): number => a * WIDTH + b;

/** Keys of which all have one first number differ by the second alone: small numbers, which tables have places for. */
export const plainKeys = (keys: Float64Array): Float64Array | Int32Array => {
  const first = firstOf(keys.find((key) => key !== 0) ?? 0);
  const areOne = keys.every((key) => key === 0 || firstOf(key) === first);
  return areOne ? new Int32Array(keys.length).map((_, i) => secondOf(realAt(keys, i))) : keys;
};

const firstOf = (key: number): number => Math.floor(key / WIDTH);

/** Of a key's 52 bits the lowest. */
export const secondOf = (key: number): number => (key | 0) & (WIDTH - 1);
