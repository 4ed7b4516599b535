import { presenters } from '../present/presenters.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { isEmpty, isRefused, loadAnything, noPeople } from './load-network.ts';
import type { Runner } from './session.ts';

export const runCheck: Runner = async (session) => {
  const deliver = await deliverer(session, presenters.check);
  const { api, loaded } = await loadAnything(session);
  const report = api.check(loaded);
  await deliver(report);
  session.log.issues(report.issues);
  if (isEmpty(loaded)) throw noPeople(session);
  return session.values.strict && isRefused(loaded) ? EXIT.inputRefused : EXIT.found;
};
