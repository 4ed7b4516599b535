import type { IssueView, NetworkView, PersonView, TargetView } from './report.ts';

/** A target that a referrer opens the door to: by the strongest warm path through them. */
export type DoorView = {
  readonly target: Omit<TargetView, 'fitFactors'>;
  /** Who of ours goes through this door. */
  readonly seller: Omit<TargetView, 'fit' | 'fitFactors'>;
  /** Product of the path's ties. */
  readonly strength: number;
  readonly hops: number;
};

export type ReferrerView = {
  readonly rank: number;
  readonly person: PersonView;
  readonly targets: number;
  readonly accounts: number;
  /** Sum of the fits of the targets: two who fit by half count as one who fits. */
  readonly fit: number;
  /** Sum of fit × strength: how many introductions to expect. */
  readonly promise: number;
  /** Strongest first. */
  readonly doors: readonly DoorView[];
};

/** A person sought, by all ways to them: the strongest path through each last person, warm or cold. */
export type WaysInView = {
  readonly rank: number;
  readonly target: Omit<TargetView, 'fitFactors'>;
  /** 1 − Π(1 − strength): several weak referrers count. */
  readonly together: number;
  readonly ways: number;
  /** Strength of the strongest of them. */
  readonly best: number;
};

export type ReferrersReport = {
  readonly schema: 'refpath/referrers@1';
  readonly asOf: string;
  readonly query: {
    /** Empty: the decision makers of the accounts we would win. */
    readonly targets: readonly string[];
    readonly from: readonly string[];
    readonly maxHops: number;
    readonly top: number;
    readonly rankBy: RankBy;
  };
  readonly network: NetworkView;
  /** How many people are sought, and how many of them a warm path reaches through somebody. */
  readonly sought: number;
  readonly reached: number;
  /** How many people open doors; the first of them are shown. */
  readonly found: number;
  readonly referrers: readonly ReferrerView[];
  /** Those sought, by fit × together; the first of them. */
  readonly targets: readonly WaysInView[];
  readonly issues: readonly IssueView[];
};

export const RANK_BY = ['targets', 'accounts'] as const;
export type RankBy = (typeof RANK_BY)[number];
