import type { TieDetail } from '../../src/model/tie.ts';

export type JudgedTie = Pick<TieDetail, 'strength' | 'verdict'>;

/** A warm tie, or one that is cold for the reason named. */
export const tie = (strength: number, coldBecause?: string): JudgedTie => ({
  strength,
  verdict:
    coldBecause === undefined
      ? { warm: true, code: 'recent-two-way-contact', wouldWarm: '' }
      : { warm: false, code: coldBecause, wouldWarm: 'an-answer', wouldWarmDays: 2 },
});
