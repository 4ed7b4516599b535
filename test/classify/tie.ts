import type { TieStanding } from '../../src/model/tie.ts';

export type JudgedTie = TieStanding;

/** A warm tie, or one that is cold for the reason named. */
export const tie = (strength: number, coldBecause?: string): JudgedTie => {
  const warm = coldBecause === undefined;
  return { strength, warm, observed: true, code: coldBecause ?? 'recent-two-way-contact' };
};

/** A warm tie that follows from something else: nobody says it, no contact shows it. */
export const inferred = (strength: number): JudgedTie => ({ ...tie(strength), observed: false });
