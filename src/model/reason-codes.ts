/** Why a tie is warm. */
export const WARM_TIE_CODES = [
  'recent-two-way-contact',
  'declared-strong',
  'reporting-line',
  'same-team',
  'recommended',
  'introduced',
  'won-deal',
  'strong-shared-history',
  'several-grounds',
] as const;

/** Why a tie is cold, from the most telling to the least; also the reason of a path that is cold by it. */
export const COLD_TIE_CODES = [
  'stale-contact',
  'little-contact',
  'declared-stale',
  'declared-weak',
  'declared-without-strength',
  'one-way-contact',
  'recommended-long-ago',
  'introduced-long-ago',
  'deal-long-ago',
  'deal-not-won',
  'company-size-unknown',
  'large-company',
  'short-overlap',
  'weak-shared-history',
  'bare-connection',
  'owner-without-contact',
  'endorsed-only',
  'invitation-only',
  'same-school-only',
  'employer-without-dates',
  'mass-mail-only',
  'no-evidence',
] as const;

export type TieCode = (typeof WARM_TIE_CODES)[number] | (typeof COLD_TIE_CODES)[number];

/** What would make a cold tie warm; the last: a path of warm ties that is too weak. */
export const WOULD_WARM_CODES = [
  'two-way-contact-this-quarter',
  'more-two-way-contact',
  'an-answer',
  'state-a-strength',
  'state-company-size',
  'state-employment-dates',
  'a-stronger-tie',
] as const;

export type WouldWarmCode = (typeof WOULD_WARM_CODES)[number];

/**
 * Why a path is warm (the first three) or cold though each of its ties is warm; a path with a cold
 * tie bears that tie's code.
 */
export const PATH_CODES = [
  'every-tie-strong',
  'every-tie-warm',
  'direct-tie-warm',
  'path-too-weak',
] as const;

export type PathCode = (typeof PATH_CODES)[number];
