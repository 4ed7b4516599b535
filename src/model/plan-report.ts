import type { AskSettings } from './ask-settings.ts';
import type {
  IssueView,
  NetworkView,
  PathView,
  PersonView,
  QueryView,
  Reason,
  TargetView,
} from './report.ts';

type Brief = Omit<TargetView, 'fit' | 'fitFactors'>;

/** A row that is reached, and by whose favor. */
export type PlannedView = {
  readonly query: string;
  readonly priority: string;
  /** Fit × strength / priority: what the plan adds up. */
  readonly worth: number;
  /** Whose favor it is; null: nobody outside the team has to be asked. */
  readonly ask: PersonView | null;
  readonly path: PathView;
};

/** Somebody who is asked, or wanted by more rows than they can be asked for. */
export type AskedView = {
  readonly person: PersonView;
  /** Asks they took in the period, by the ledger, and how many more they can take: before this plan. */
  readonly used: number;
  readonly left: number;
  /** In this plan. */
  readonly asks: number;
  /** Paths of this plan that go on through them, where somebody else asks them. */
  readonly passedOn: number;
  /** Rows whose best path needs their favor. */
  readonly wanted: number;
  readonly overloaded: boolean;
  /** Whom they are asked for, by rank. */
  readonly targets: readonly Brief[];
};

/** The best path there would have been. */
export type InsteadView = {
  readonly target: Brief;
  readonly ask: Brief | null;
  readonly path: readonly string[];
  readonly strength: number;
  readonly warmth: PathView['warmth'];
};

export type LeftOutView = {
  readonly query: string;
  readonly priority: string;
  readonly reason: Reason;
  readonly instead: InsteadView | null;
};

export type PlanReport = {
  readonly schema: 'refpath/plan@1';
  readonly asOf: string;
  readonly query: Pick<QueryView, 'from' | 'maxHops'>;
  readonly budget: Omit<AskSettings, 'never'>;
  readonly network: NetworkView;
  readonly ledger: {
    readonly read: number;
    /** Of those, how many count; how many are later than today; how many name nobody known. */
    readonly counted: number;
    readonly later: number;
    readonly unknown: number;
  };
  readonly rows: number;
  /** Sum of fit × strength: how many introductions to expect. */
  readonly promise: number;
  /** Worth most first. */
  readonly planned: readonly PlannedView[];
  readonly people: readonly AskedView[];
  readonly without: readonly LeftOutView[];
  readonly issues: readonly IssueView[];
};
