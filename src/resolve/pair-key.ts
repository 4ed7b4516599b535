/** Wider than any pool or table: two numbers below it make one key that is still exact. */
const WIDTH = 2 ** 26;

/** One key for two numbers of which the first is not 0. */
export const pairKey = (a: number, b: number): number => a * WIDTH + b;

/** Of a key's 52 bits the lowest. */
export const secondOf = (key: number): number => (key | 0) & (WIDTH - 1);
