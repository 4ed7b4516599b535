import { isUnhappy, satisfactionBy } from '../classify/satisfaction.ts';
import { type AskSettings, DEFAULT_ASK_SETTINGS } from '../model/ask-settings.ts';
import type { AskRow } from '../model/calibration.ts';
import { isoOf } from '../model/day.ts';
import type { Issue } from '../model/issue.ts';
import type { PlanReport } from '../model/plan-report.ts';
import type { BatchRow, FindRequest } from '../model/request.ts';
import { sixDigits } from '../model/six-digits.ts';
import { budgetsOf } from '../plan/budgets.ts';
import { byWords, byWorth, type Decision, planFavors } from '../plan/plan-favors.ts';
import { levelOf } from '../plan/worth.ts';
import { issueView } from '../wording/issues.ts';
import { type FindOptions, findRequest } from './find-defaults.ts';
import { ledgerOf } from './ledger.ts';
import { loadIssues } from './load-issues.ts';
import type { LoadedNetwork } from './network-of.ts';
import { networkView } from './network-view.ts';
import { askedViews, type Chosen, type LeftOut, leftOutView, plannedView } from './plan-view.ts';
import { peopleNamed } from './sought.ts';
import { type RowWish, wishesOf } from './wishes.ts';

/** What narrows the search of each row; ways are warm, whatever is said. */
export type PlanOptions = Pick<
  FindOptions,
  'from' | 'maxHops' | 'minStrength' | 'via' | 'avoid'
> & {
  /** What was asked before. */
  readonly asks?: readonly AskRow[];
  /** Where the budget of asks differs from its defaults. */
  readonly budget?: Partial<AskSettings>;
};

/** Whom to ask for what, so that the most is reached within everyone's budget of asks. */
export const plan = (
  loaded: LoadedNetwork,
  rows: readonly BatchRow[],
  { asks = [], budget: given = {}, ...options }: PlanOptions = {},
): PlanReport => {
  const request: FindRequest = findRequest(options);
  const { never, ...budget }: AskSettings = { ...DEFAULT_ASK_SETTINGS, ...given };
  const { asOf } = loaded.resolved;
  const unknown: Issue[] = [];
  const spared = new Set(peopleNamed(loaded, 'asks.never', never, unknown));
  const ledger = ledgerOf(loaded, asks);
  const budgets = budgetsOf(ledger.asks, {
    ...{ settings: budget, never: spared, asOf },
    isUnhappy: (person) => isUnhappy(satisfactionBy(loaded.resolved, person), loaded.tieSettings),
  });
  const { wishes, issues } = wishesOf(loaded, rows, request);
  const favors = planFavors(wishes, budgets);
  const { planned, without } = sorted(wishes, favors.decisions);
  return {
    schema: 'refpath/plan@1',
    asOf: isoOf(asOf),
    query: { from: request.from, maxHops: request.maxHops },
    budget,
    network: networkView(loaded),
    ledger: ledger.counts,
    rows: rows.length,
    promise: sixDigits(planned.reduce((sum, { way }) => sum + way.path.fit * way.path.strength, 0)),
    planned: planned.map((one, i) => plannedView(loaded, one, i + 1)),
    people: askedViews(loaded, planned, favors, budgets),
    without: without.map((one) => leftOutView(loaded, one, wishes)),
    issues: [...loadIssues(loaded), ...ledger.issues, ...unknown, ...issues].map(issueView),
  };
};

/** Those planned for by worth, those left out by priority; of equals, by what their rows say. */
const sorted = (wishes: readonly RowWish[], decisions: readonly Decision[]) => {
  const planned: Chosen[] = [];
  const without: LeftOut[] = [];
  decisions.forEach((decision, row) => {
    const wish = wishes[row];
    if (wish === undefined) return;
    if (decision.kind === 'way') planned.push({ wish, way: decision.way });
    else without.push({ wish, decision });
  });
  return {
    planned: planned.sort((a, b) => byWorth(a.way, b.way) || byWords(a.wish, b.wish)),
    without: without.sort(
      (a, b) => levelOf(a.wish.priority) - levelOf(b.wish.priority) || byWords(a.wish, b.wish),
    ),
  };
};
