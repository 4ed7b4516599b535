import { intAt, realAt } from '../model/columns.ts';
import type { Links } from './similar-pairs.ts';

/**
 * Each pair once, without those that must stay two; best first, equal ones in the order of their content. So it does
 * not matter who found them, or when.
 */
export const bestLinks = (found: Links, areTwo: (a: number, b: number) => boolean): Links => {
  const { a, b, bits } = found;
  const best = bestFirst(found).filter((link) => !areTwo(intAt(a, link), intAt(b, link)));
  return {
    a: best.map((link) => intAt(a, link)),
    b: best.map((link) => intAt(b, link)),
    bits: Float64Array.from(best, (link) => realAt(bits, link)),
  };
};

const bestFirst = ({ a, b, bits }: Links): Int32Array => {
  const order = new Int32Array(bits.length).map((_, link) => link);
  order.sort(
    (x, y) =>
      realAt(bits, y) - realAt(bits, x) || intAt(a, x) - intAt(a, y) || intAt(b, x) - intAt(b, y),
  );
  const isNews = (link: number, place: number): boolean => {
    const last = intAt(order, place - 1);
    return place === 0 || intAt(a, link) !== intAt(a, last) || intAt(b, link) !== intAt(b, last);
  };
  return order.filter(isNews);
};
