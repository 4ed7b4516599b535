import type { TieStanding, TieVerdict } from '../../src/model/tie.ts';

export type JudgedTie = TieStanding;

/** A warm tie, or one that is cold for the reason named. */
export const tie = (strength: number, coldBecause?: string): JudgedTie => {
  const warm = coldBecause === undefined;
  return { strength, warm, observed: true, verdict: () => verdictOf(coldBecause) };
};

const verdictOf = (coldBecause: string | undefined): TieVerdict =>
  coldBecause === undefined
    ? { warm: true, code: 'recent-two-way-contact', wouldWarm: '' }
    : { warm: false, code: coldBecause, wouldWarm: 'an-answer', wouldWarmDays: 2 };

/** A warm tie that follows from something else: nobody says it, no contact shows it. */
export const inferred = (strength: number): JudgedTie => ({ ...tie(strength), observed: false });
