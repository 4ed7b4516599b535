import type { TieDetail } from '../../src/model/tie.ts';

export type JudgedTie = Pick<TieDetail, 'strength' | 'observed' | 'verdict'>;

/** A warm tie, or one that is cold for the reason named. */
export const tie = (strength: number, coldBecause?: string): JudgedTie => ({
  strength,
  observed: true,
  verdict:
    coldBecause === undefined
      ? { warm: true, code: 'recent-two-way-contact', wouldWarm: '' }
      : { warm: false, code: coldBecause, wouldWarm: 'an-answer', wouldWarmDays: 2 },
});

/** A warm tie that follows from something else: nobody says it, no contact shows it. */
export const inferred = (strength: number): JudgedTie => ({ ...tie(strength), observed: false });
