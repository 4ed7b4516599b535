import type { PlanReport } from '../model/plan-report.ts';
import { presenters } from '../present/presenters.ts';
import { counted } from '../wording/sentences.ts';
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
  const rows = await api.readTargets(table);
  const asks = await asksOf(network, values.asks);
  const report = await api.plan(loaded, rows, { ...findRequest(values), asks, budget });
  log.issues(report.issues);
  await deliver(report);
  log.note(summaryOf(report));
  return report.planned.length === 0 ? EXIT.nothingFound : EXIT.found;
};

/** Those of the data and those of a table of their own. */
const asksOf = async ({ api, loaded }: Network, path: string | undefined) => [
  ...(await api.readLedger(loaded)),
  ...(path === undefined ? [] : await api.readAsks(path)),
];

const summaryOf = ({ planned, without }: PlanReport): string =>
  `${counted(planned.filter(({ ask }) => ask !== null).length, 'ask')}, ` +
  `${counted(planned.length, 'target')} planned for, ${without.length} left out`;
