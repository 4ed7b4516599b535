import { at } from '../model/columns.ts';

/**
 * 1 − edits / length of the longer, where an edit inserts, deletes or replaces a letter or swaps two neighbors
 * (optimal string alignment after Damerau 1964). In [0, 1].
 */
export const editSimilarity = (a: string, b: string): number => {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  return 1 - editDistance(a, b) / longer;
};

const editDistance = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, i, b, { before, above });
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
};

type Rows = { readonly before: readonly number[]; readonly above: readonly number[] };

const nextRow = (a: string, i: number, b: string, { before, above }: Rows): readonly number[] => {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1];
    const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row[j] = Math.min(
      at(above, j) + 1,
      at(row, j - 1) + 1,
      at(above, j - 1) + (same ? 0 : 1),
      swapped ? at(before, j - 2) + 1 : i + j,
    );
  }
  return row;
};
