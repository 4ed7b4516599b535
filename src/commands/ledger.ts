import { ASK_STATUSES, type AskRow } from '../model/calibration.ts';
import type { Issue } from '../model/issue.ts';
import type { PlanReport } from '../model/plan-report.ts';
import type { PastAsk } from '../plan/budgets.ts';
import { personCalled } from './asked-paths.ts';
import type { LoadedNetwork } from './network-of.ts';

export type Ledger = {
  readonly asks: readonly PastAsk[];
  readonly counts: PlanReport['ledger'];
  readonly issues: readonly Issue[];
};

/** The asks that were made up to today. A favor counts also where nobody knows whom it was for. */
export const ledgerOf = (loaded: LoadedNetwork, rows: readonly AskRow[]): Ledger => {
  const issues: Issue[] = [];
  const asks = new Map<string, PastAsk>();
  let read = 0;
  let later = 0;
  let unknown = 0;
  for (const row of rows) {
    const dated = datedOf(row);
    // Without a date or with another status it was refused as it was read, and told.
    if (dated === undefined) continue;
    read += 1;
    const person = dated.day > loaded.resolved.asOf ? undefined : askedIn(loaded, row, issues);
    if (dated.day > loaded.resolved.asOf) later += 1;
    else if (person === undefined) unknown += 1;
    else asks.set(keyOf(row, person), { ...dated, person, target: targetIn(loaded, row, issues) });
  }
  const counted = asks.size;
  return { asks: [...asks.values()], counts: { read, counted, later, unknown }, issues };
};

const datedOf = ({ date, status }: AskRow): Pick<PastAsk, 'day' | 'status'> | undefined => {
  const known = ASK_STATUSES.find((one) => one === status);
  return date === undefined || known === undefined ? undefined : { day: date, status: known };
};

const askedIn = (loaded: LoadedNetwork, row: AskRow, issues: Issue[]): number | undefined =>
  personCalled(loaded, row, 'referrer', issues);

const targetIn = (loaded: LoadedNetwork, row: AskRow, issues: Issue[]): number | undefined =>
  row.target === '' ? undefined : personCalled(loaded, row, 'target', issues);

/** The same ask may stand in two tables. */
const keyOf = ({ date, seller, target, status }: AskRow, person: number): string =>
  JSON.stringify([date, person, seller.toLowerCase(), target.toLowerCase(), status]);
