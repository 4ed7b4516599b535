/** Wider than any pool or table: two numbers below it make one key that is still exact. */
const WIDTH = 2 ** 26;

/** One key for two numbers of which the first is not 0. */
export const pairKey = (a: number, b: number): number => a * WIDTH + b;

export const secondOf = (key: number): number => key % WIDTH;
