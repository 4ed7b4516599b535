import type { TieRow } from '../graph/tie-table.ts';

/** What is sought, in the words of the search; strengths and fits in hundredths. */
export type Quest = {
  readonly sources: readonly number[];
  readonly targets: readonly { readonly person: number; readonly fit: number }[];
  readonly maxHops: number;
  readonly top: number;
  readonly perReferrer: number;
  readonly minStrength: number;
  readonly warm: boolean;
  readonly via: readonly number[];
  readonly avoid: readonly number[];
};

type Candidate = {
  readonly people: readonly number[];
  /** Numerator over 100 ** hops. */
  readonly strength: bigint;
  readonly fit: number;
};

/**
 * Every simple path by depth-first search, filtered and sorted afterwards, in whole numbers of any
 * size: no logarithm, no bound, nothing that the search under test could share a mistake with.
 */
export const bruteForce = (rows: readonly TieRow[], quest: Quest): number[][] => {
  const fits = bestFits(quest);
  const paths = quest.sources
    .filter((source, i) => quest.sources.indexOf(source) === i)
    .flatMap((source) => simplePaths(rows, [source], quest.maxHops))
    .flatMap((found) => fitted(found, fits))
    .filter((path) => isWanted(path, quest))
    .sort(compare);
  return limitReferrers(paths, quest.perReferrer)
    .slice(0, quest.top)
    .map(({ people }) => [...people]);
};

type Found = { readonly people: readonly number[]; readonly rows: readonly TieRow[] };

const simplePaths = (
  rows: readonly TieRow[],
  people: readonly number[],
  left: number,
  along: readonly TieRow[] = [],
): Found[] => {
  if (left === 0) return [];
  const end = people.at(-1);
  return rows.flatMap((row) => {
    const next = row[0] === end ? row[1] : row[1] === end ? row[0] : -1;
    if (next < 0 || people.includes(next)) return [];
    const longer = { people: [...people, next], rows: [...along, row] };
    return [longer, ...simplePaths(rows, longer.people, left - 1, longer.rows)];
  });
};

const bestFits = ({ targets }: Quest): Map<number, number> => {
  const fits = new Map<number, number>();
  for (const { person, fit } of targets) fits.set(person, Math.max(fit, fits.get(person) ?? 0));
  return fits;
};

const fitted = ({ people, rows }: Found, fits: Map<number, number>) => {
  const fit = fits.get(people.at(-1) ?? -1);
  if (fit === undefined || fit <= 0) return [];
  const strength = rows.reduce((product, row) => product * BigInt(row[2]), 1n);
  return [{ people, strength, fit, warm: rows.every((row) => row[3] === 'warm') }];
};

const isWanted = (path: Candidate & { warm: boolean }, quest: Quest): boolean => {
  const inside = path.people.slice(1, -1);
  const whole = 100n ** BigInt(path.people.length - 1);
  return (
    (path.warm || !quest.warm) &&
    path.strength * 100n >= BigInt(quest.minStrength) * whole &&
    (quest.via.length === 0 || inside.some((person) => quest.via.includes(person))) &&
    !path.people.some((person) => quest.avoid.includes(person))
  );
};

const compare = (one: Candidate, other: Candidate): number => {
  const first = one.strength * BigInt(one.fit) * 100n ** BigInt(other.people.length);
  const second = other.strength * BigInt(other.fit) * 100n ** BigInt(one.people.length);
  if (first !== second) return first > second ? -1 : 1;
  return one.people.length - other.people.length || compareBackwards(one.people, other.people);
};

const compareBackwards = (one: readonly number[], other: readonly number[]): number => {
  const backwards = one.toReversed();
  const at = backwards.findIndex((person, i) => person !== other.at(-1 - i));
  return at < 0 ? 0 : (backwards[at] ?? 0) - (other.at(-1 - at) ?? 0);
};

const limitReferrers = (paths: readonly Candidate[], perReferrer: number): Candidate[] => {
  if (perReferrer === 0) return [...paths];
  const given = new Map<string, number>();
  return paths.filter(({ people }) => {
    const pair = people.slice(-2).join(' ');
    const count = (given.get(pair) ?? 0) + 1;
    given.set(pair, count);
    return count <= perReferrer;
  });
};
