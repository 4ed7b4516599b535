import { at } from '../model/columns.ts';

/** Union–find over numbers, the smaller number on top. */
export type Union = {
  find(item: number): number;
  /** False where the two were told apart. */
  join(a: number, b: number): boolean;
  /** No later join may bring these two together. There are few such pairs. */
  forbid(a: number, b: number): void;
};

export const unionOf = (count: number): Union => {
  const parent = new Int32Array(count).map((_, i) => i);
  const find = (item: number): number => {
    let top = item;
    while (at(parent, top) !== top) {
      parent[top] = at(parent, at(parent, top));
      top = at(parent, top);
    }
    return top;
  };
  const apart: (readonly [number, number])[] = [];
  const areApart = (x: number, y: number): boolean =>
    apart.some(([a, b]) => (find(a) === x && find(b) === y) || (find(a) === y && find(b) === x));
  return {
    find,
    join(a, b) {
      const x = find(a);
      const y = find(b);
      if (x !== y && areApart(x, y)) return false;
      parent[Math.max(x, y)] = Math.min(x, y);
      return true;
    },
    forbid: (a, b) => void apart.push([a, b]),
  };
};
