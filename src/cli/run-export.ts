import { RefpathError } from '../model/issue.ts';
import { nearest } from '../present/nearest.ts';
import { presenters } from '../present/presenters.ts';
import { EXPORTS } from './api.ts';
import { deliverer } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { got } from './expect.ts';
import { exportRows } from './export-rows.ts';
import { loadNetwork } from './load-network.ts';
import type { Runner } from './session.ts';

export const runExport: Runner = async (session) => {
  const [what = '', path] = session.operands;
  if (what === 'rows') return exportRows(session, path);
  if (what === 'graph' && path === undefined) return exportGraph(session);
  const name = EXPORTS.find((known) => known === what);
  if (name === undefined) throw unknownExport(what);
  if (path !== undefined) {
    throw new RefpathError('usage', {
      message: `Expected nothing after "export ${name}", got "${path}". Pass --data ${path}.`,
    });
  }
  const deliver = await deliverer(session, presenters.export);
  const network = await loadNetwork(session);
  session.log.issues(network.api.check(network.loaded).issues);
  await deliver(network.api.exportTable(network.loaded, name));
  return EXIT.found;
};

const exportGraph: Runner = async (session) => {
  const deliver = await deliverer(session, presenters.graph);
  const { api, loaded } = await loadNetwork(session);
  session.log.issues(api.check(loaded).issues);
  await deliver(await api.exportGraph(loaded));
  return EXIT.found;
};

const unknownExport = (what: string): RefpathError => {
  const known = [...EXPORTS, 'graph', 'rows'];
  const close = nearest(what, known);
  const hint = close === undefined ? '' : ` Did you mean "${close}"?`;
  return new RefpathError('usage', {
    message: `Expected "export" of one of ${known.join(', ')}, ${got(what)}.${hint}`,
  });
};
