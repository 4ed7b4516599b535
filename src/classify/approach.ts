import type { Approach, Program } from '../model/path.ts';
import type { TieStanding } from '../model/tie.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import type { PathVerdict } from './classify-path.ts';

type Tie = Pick<TieStanding, 'strength' | 'observed' | 'warm'>;

/** What the approach follows from. */
export type Standing = {
  readonly program: Program;
  readonly verdict: Pick<PathVerdict, 'warmth'>;
  /** From the seller on. */
  readonly ties: readonly Tie[];
  /** The referrer's company is not content with us. */
  readonly unhappy: boolean;
};

/** What to do with a path; the table stands in docs/decisions/0004-warm-or-cold.md. */
export const approachOf = (
  { program, verdict, ties, unhappy }: Standing,
  settings: TieSettings,
): Approach => {
  if (program === 'direct' || !sellerSideWarm(ties)) return 'contact-directly';
  if (verdict.warmth === 'warm') {
    const strong = ties.every(({ strength }) => strength >= settings.strongTie);
    return strong && !unhappy && isObserved(ties) ? 'mention-referrer' : 'ask-for-introduction';
  }
  // A favor for a stranger is too much to ask of somebody who waits for us to do better.
  if (unhappy) return 'contact-directly';
  return program === 'client' ? 'ask-for-introduction' : 'offer-incentive';
};

/** Whether the referrer can be asked at all: every tie up to theirs is warm. */
const sellerSideWarm = (ties: readonly Tie[]): boolean =>
  ties.every(({ warm }, i) => warm || i === ties.length - 1);

/** Whether contact or somebody's word shows that referrer and target know each other. */
const isObserved = (ties: readonly Tie[]): boolean => ties.at(-1)?.observed === true;
