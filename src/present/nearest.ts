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

/** Levenshtein distance with one row of memory; texts are cut at 64 characters. */
const editDistance = (left: string, right: string): number => {
  const a = left.slice(0, 64);
  const b = right.slice(0, 64);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
