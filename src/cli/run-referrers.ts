import { presenters } from '../present/presenters.ts';
import { counted } from '../wording/sentences.ts';
import { tablesBeside, withIssues } from './beside.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { findRequest } from './find-request.ts';
import { loadNetwork } from './load-network.ts';
import type { Runner } from './session.ts';

export const runReferrers: Runner = async (session) => {
  const { values, log } = session;
  const deliver = await deliverer(session, presenters.referrers);
  const { api, loaded } = await loadNetwork(session);
  const beside = tablesBeside(session);
  const { targets } = values;
  const rows = targets === undefined ? [] : await api.readTargets(targets, beside.options);
  const request = findRequest(values);
  const ranked = api.referrers(loaded, {
    ...request,
    targets: [...request.targets, ...rows.map(({ target }) => target)],
    rankBy: values.rankBy,
  });
  const report = withIssues(ranked, beside);
  log.issues(report.issues);
  await deliver(report);
  log.note(`${counted(report.found, 'referrer')} for ${counted(report.sought, 'target')}`);
  return report.found === 0 ? EXIT.nothingFound : EXIT.found;
};
