import { compareText } from './compare-text.ts';

/** Addresses (≥ 0) and profiles (−1 − number) that no record bears but that a verdict gives to somebody. */
export type AliasBook = {
  /** Both keys are one person's, of this record if there is one. */
  join(a: number | undefined, b: number | undefined, record: number | undefined): void;
  recordOf(key: number): number | undefined;
  /** The one of a person's keys that stands for all of them: the smallest as text. */
  chief(key: number): number;
};

export const aliasBook = (textOf: (key: number) => string): AliasBook => {
  const above = new Map<number, number>();
  const records = new Map<number, number>();
  const chief = (key: number): number => {
    let top = key;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  return {
    chief,
    recordOf: (key) => records.get(chief(key)),
    join(a, b, record) {
      const keys = [a, b].filter((key) => key !== undefined).map(chief);
      const [top, other = top] = keys.sort((x, y) => compareText(textOf(x), textOf(y)));
      if (top === undefined || other === undefined) return;
      const owner = record ?? records.get(top) ?? records.get(other);
      if (other !== top) above.set(other, top);
      if (owner !== undefined) records.set(top, owner);
    },
  };
};
