/**
 * Jaro–Winkler similarity in [0, 1] (W. E. Winkler 1990, prefix weight .1 over at most four letters), on
 * UTF-16 units.
 */
export const jaroWinkler = (a: string, b: string): number => {
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
};

const jaroOf = (a: string, b: string): number => {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const { inA, inB } = matches(a, b);
  const count = inA.length;
  if (count === 0) return 0;
  let moved = 0;
  for (let i = 0; i < count; i++) if (inA[i] !== inB[i]) moved++;
  return (count / a.length + count / b.length + (count - moved / 2) / count) / 3;
};

/** Letters that both have at nearly the same place, as each has them in turn. */
const matches = (a: string, b: string): { inA: string; inB: string } => {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  let inA = '';
  for (let i = 0; i < a.length; i++) {
    const j = firstFree(a, b, i, { reach, taken });
    if (j < 0) continue;
    taken[j] = 1;
    inA += a[i];
  }
  let inB = '';
  for (let j = 0; j < b.length; j++) if (taken[j]) inB += b[j];
  return { inA, inB };
};

const firstFree = (
  a: string,
  b: string,
  i: number,
  { reach, taken }: { reach: number; taken: Uint8Array },
): number => {
  const end = Math.min(b.length - 1, i + reach);
  for (let j = Math.max(0, i - reach); j <= end; j++) if (!taken[j] && a[i] === b[j]) return j;
  return -1;
};
