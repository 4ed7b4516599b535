import type { Day } from './day.ts';
import type { IssueView } from './report.ts';
import type { TieSettingName, TieSettings } from './tie-settings.ts';

export const ASK_STATUSES = [
  'asked',
  'agreed',
  'introduced',
  'met',
  'declined',
  'no-answer',
] as const;
export type AskStatus = (typeof ASK_STATUSES)[number];

/** The status that a cell means: "No Answer" is "no-answer". */
export const askStatus = (text: string): AskStatus | undefined => {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
  return ASK_STATUSES.find((status) => status === plain);
};

/** A row of a table of asks. */
export type AskRow = {
  readonly date: Day | undefined;
  readonly seller: string;
  readonly referrer: string;
  readonly target: string;
  /** One of those above; any other as written, in lower case. */
  readonly status: string;
  readonly file: string;
  readonly line: number;
};

/** How well chances foresaw outcomes they were not made from. */
export type ForesightView = { readonly logLoss: number; readonly error: number };

export type CalibrationReport = {
  readonly schema: 'refpath/calibrate@1';
  readonly asOf: string;
  readonly asks: {
    readonly read: number;
    /** Introduced or met. */
    readonly won: number;
    /** Declined or no answer. */
    readonly lost: number;
    /** Asked or agreed: nothing is known yet. */
    readonly open: number;
    /** A person nobody knows, or several bear the name. */
    readonly unknown: number;
  };
  readonly folds: number;
  /** Every ask the same chance. */
  readonly base: ForesightView;
  /** The settings as they are. */
  readonly before: ForesightView;
  readonly after: ForesightView;
  /** The fitted settings foresee unseen asks better than those there are. */
  readonly better: boolean;
  readonly changes: readonly {
    readonly setting: TieSettingName;
    readonly from: number;
    readonly to: number;
    readonly meaning: string;
  }[];
  /** How often an ask succeeds along a path of some strength, under the fitted settings. */
  readonly chances: readonly { readonly strength: number; readonly chance: number }[];
  readonly scoring: Partial<TieSettings>;
  readonly issues: readonly IssueView[];
};
