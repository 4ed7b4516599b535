import type { TieDetail } from '../../src/model/tie.ts';
import { DEFAULT_TIE_SETTINGS, type TieSettings } from '../../src/model/tie-settings.ts';
import type { JobFunctions } from '../../src/ties/jobs-by-stay.ts';
import { laidOut } from '../../src/ties/laid-out.ts';
import { makeTies } from '../../src/ties/make-ties.ts';
import { tieDetail } from '../../src/ties/tie-detail.ts';
import { type EvidenceRow, type World, world } from './world.ts';

export type Made = TieDetail & { readonly flags: number; readonly kept: number };

type Knobs = Partial<TieSettings>;

/** The ties of a world, in full, by "a-b". */
export const tiesOf = (
  rows: World,
  knobs: Knobs = {},
  functions?: JobFunctions,
): ReadonlyMap<string, Made> => {
  const settings = { ...DEFAULT_TIE_SETTINGS, ...knobs };
  const resolved = world(rows);
  const ties = makeTies(resolved, settings, laidOut({ told: resolved, settings, functions }));
  return new Map(
    Array.from({ length: ties.count }, (_, tie) => [
      `${ties.a[tie]}-${ties.b[tie]}`,
      {
        ...tieDetail(resolved, ties, settings, tie),
        flags: ties.flags[tie] ?? 0,
        kept: ties.strength[tie] ?? 0,
      },
    ]),
  );
};

/** The tie of persons 0 and 1. */
export const tieOf = (rows: World, knobs: Knobs = {}, functions?: JobFunctions): Made => {
  const made = tiesOf(rows, knobs, functions).get('0-1');
  if (made === undefined) throw new RangeError('0 and 1 have no tie');
  return made;
};

export const tieFrom = (...evidence: readonly EvidenceRow[]): Made => tieOf({ evidence });

/** Mails of 0 to 1 (or back) so many days ago. */
export const mails = (way: 'forth' | 'back', ...ago: readonly number[]): EvidenceRow[] =>
  ago.map((days) => ({
    kind: 'email',
    from: way === 'forth' ? 0 : 1,
    to: way === 'forth' ? 1 : 0,
    ago: days,
  }));

export const factor = (tie: TieDetail, name: string): TieDetail['factors'][number] | undefined =>
  tie.factors.find((one) => one.name === name);
