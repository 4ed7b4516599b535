import type { AskRow } from '../model/calibration.ts';
import type { PlanReport } from '../model/plan-report.ts';
import { presenters } from '../present/presenters.ts';
import { counted } from '../wording/sentences.ts';
import { type Beside, tablesBeside, withIssues } from './beside.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { configFor } from './find-config.ts';
import { findRequest, tableOfTargets } from './find-request.ts';
import { loadNetwork, type Network } from './load-network.ts';
import type { Runner } from './session.ts';

export const runPlan: Runner = async (session) => {
  const { values, log } = session;
  const table = tableOfTargets(values);
  const deliver = await deliverer(session, presenters.plan);
  const { asks: budget } = await configFor(session);
  const network = await loadNetwork(session);
  const { api, loaded } = network;
  const beside = tablesBeside(session);
  const rows = await api.readTargets(table, beside.options);
  const asks = await asksOf(network, values.asks, beside);
  const plan = await api.plan(loaded, rows, { ...findRequest(values), asks, budget });
  const report = withIssues(plan, beside);
  log.issues(report.issues);
  await deliver(report);
  log.note(summaryOf(report));
  return report.planned.length === 0 ? EXIT.nothingFound : EXIT.found;
};

/** Those of the data and those of a table of their own. */
const asksOf = async (
  { api, loaded }: Network,
  path: string | undefined,
  { options }: Beside,
): Promise<readonly AskRow[]> => [
  ...(await api.readLedger(loaded)),
  ...(path === undefined ? [] : await api.readAsks(path, options)),
];

const summaryOf = ({ planned, without }: PlanReport): string =>
  `${counted(planned.filter(({ ask }) => ask !== null).length, 'ask')}, ` +
  `${counted(planned.length, 'target')} planned for, ${without.length} left out`;
