import { presenters } from '../present/presenters.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { requestForSomebody } from './find-request.ts';
import { loadNetwork } from './load-network.ts';
import { logReport } from './log-report.ts';
import type { Runner } from './session.ts';
import { summary } from './summary.ts';

export const runFind: Runner = async (session) => {
  const request = requestForSomebody(session.values);
  const deliver = await deliverer(session, presenters.find);
  const network = await loadNetwork(session);
  const report = network.api.find(network.loaded, request);
  logReport(session, report.issues, report.paths.length > 0);
  await deliver(report);
  session.log.note(summary(report.paths, report.network));
  return report.paths.length === 0 ? EXIT.nothingFound : EXIT.found;
};

export const runExplain: Runner = async (session) => {
  const request = requestForSomebody(session.values);
  const deliver = await deliverer(session, presenters.explain);
  const network = await loadNetwork(session);
  const report = network.api.explain(network.loaded, request);
  logReport(session, report.issues, report.path !== null);
  await deliver(report);
  return report.path === null ? EXIT.nothingFound : EXIT.found;
};

export const runDraft: Runner = async (session) => {
  const request = requestForSomebody(session.values);
  const deliver = await deliverer(session, presenters.draft);
  const network = await loadNetwork(session);
  const report = network.api.draft(network.loaded, request);
  logReport(session, report.issues, report.path !== null);
  await deliver(report);
  return report.path === null ? EXIT.nothingFound : EXIT.found;
};
