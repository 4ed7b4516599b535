/** Optimal string alignment: insertions, deletions, swaps and changes; `limit` + 1 where it is more. */
export const editDistance = (one: string, other: string, limit: number): number => {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = nextRow(one, other, i, { row, before });
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return Math.min(limit + 1, row[other.length] ?? 0);
};

/** 1 − edits / length of the longer, in [0, 1]. */
export const editLikeness = (one: string, other: string): number => {
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - editDistance(one, other, longer) / longer;
};

type Rows = { readonly row: readonly number[]; readonly before: readonly number[] };

const nextRow = (one: string, other: string, i: number, { row, before }: Rows): number[] => {
  const next = [i];
  for (let j = 1; j <= other.length; j++) {
    const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
    const swap = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
    const swapped = swap ? (before[j - 2] ?? 0) + 1 : changed;
    next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
  }
  return next;
};
