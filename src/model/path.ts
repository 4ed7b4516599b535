import type { PersonIndex } from './network.ts';

/** A path as the search gives it: people from seller to target, ties by number. */
export type FoundPath = {
  readonly people: readonly PersonIndex[];
  readonly ties: readonly number[];
  /** Fit of the target, (0, 1]. */
  readonly fit: number;
  /** Product of the ties. */
  readonly strength: number;
};

/** A person who fits, as the query finds one. */
export type Target = { readonly person: PersonIndex; readonly fit: number };

export const PROGRAMS = ['client', 'indirect', 'non-client', 'direct'] as const;
export type Program = (typeof PROGRAMS)[number];

export const REFERRAL_SOURCES = [
  'colleague-inside',
  'colleague-outside',
  'subordinate',
  'superior',
  'unknown',
] as const;
export type ReferralSource = (typeof REFERRAL_SOURCES)[number];

export const APPROACHES = [
  'mention-referrer',
  'ask-for-introduction',
  'offer-incentive',
  'contact-directly',
] as const;
export type Approach = (typeof APPROACHES)[number];

export type Warmth = 'warm' | 'cold';
