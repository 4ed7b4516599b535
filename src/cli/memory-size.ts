import type { Expectation } from './expect.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['k', 2 ** 10],
  ['m', 2 ** 20],
  ['g', 2 ** 30],
  ['t', 2 ** 40],
]);

/** In bytes. */
export const memorySize: Expectation<number> = {
  expects: 'a size like 512m or 2g',
  parse(text) {
    const [, number = '', unit = ''] =
      /^(\d{1,6}(?:\.\d{1,3})?)([kmgt])(?:i?b)?$/i.exec(text) ?? [];
    const bytes = Math.floor(Number(number) * (UNITS.get(unit.toLowerCase()) ?? 0));
    return bytes > 0 ? bytes : undefined;
  },
};
