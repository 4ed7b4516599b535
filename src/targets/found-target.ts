import type { Target } from '../model/path.ts';
import type { Factor } from '../model/tie.ts';

/** A target with the factors that its fit is the product of. */
export type FoundTarget = Target & {
  /** Worked out when asked for: rows of a table do without. */
  readonly fitFactors: () => readonly Factor[];
  readonly matchedAs: 'person' | 'persona';
};

/** Best first; equal ones by person. */
export const byFit = (one: Target, other: Target): number =>
  other.fit - one.fit || one.person - other.person;
