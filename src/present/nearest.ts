/** The known word closest to what was typed, for "did you mean"; undefined if none is close. */
export const nearest = (typed: string, known: readonly string[]): string | undefined => {
  const wanted = plain(typed);
  const ranked = known
    .map((word) => ({ word, distance: editDistance(wanted, plain(word)) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
};

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours ("tema"). */
const editDistance = (left: string, right: string): number => {
  const [a, b] = [left.slice(0, 64), right.slice(0, 64)];
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) row.push(cheapest({ a, b, i, j }, rows));
  }
  return rows[a.length]?.[b.length] ?? 0;
};

type Place = { readonly a: string; readonly b: string; readonly i: number; readonly j: number };

const cheapest = ({ a, b, i, j }: Place, rows: readonly (readonly number[])[]): number => {
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    at(i - 1, j) + 1,
    at(i, j - 1) + 1,
    at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
  );
};
