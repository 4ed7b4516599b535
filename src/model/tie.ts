import type { EvidenceSummary } from './evidence.ts';

/** One named part of a strength, fit or judgement, with the facts it comes from. */
export type Factor = {
  readonly name: string;
  readonly value: number;
  readonly because: Readonly<Record<string, string | number | boolean>>;
};

/** Why a tie is not warm, or why it is. */
export type TieVerdict = {
  readonly warm: boolean;
  readonly code: string;
  /** What evidence would make it warm, as a code; '' if it is. */
  readonly wouldWarm: string;
  /** On how many days of two-way contact from today on it would be warm; absent if it is. */
  readonly wouldWarmDays?: number;
};

/** A tie as its columns have it. */
export type TieStanding = {
  readonly strength: number;
  readonly warm: boolean;
  readonly observed: boolean;
  /** Why it is warm or cold. */
  readonly code: string;
};

/** A tie in full, made only for what is shown. */
export type TieDetail = {
  readonly strength: number;
  readonly observed: boolean;
  readonly verdict: TieVerdict;
  readonly factors: readonly Factor[];
  readonly evidence: readonly EvidenceSummary[];
};
