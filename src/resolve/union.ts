import { at } from '../model/columns.ts';

/** Plain union–find over numbers, the smaller number on top. */
export type Union = {
  find(item: number): number;
  join(a: number, b: number): void;
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
  return {
    find,
    join(a, b) {
      const x = find(a);
      const y = find(b);
      parent[Math.max(x, y)] = Math.min(x, y);
    },
  };
};
