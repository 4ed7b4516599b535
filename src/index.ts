/**
 * refpath as a library: load exports, find paths, explain them. The command line uses nothing else.
 *
 *     import { load, find } from 'refpath';
 *     const network = await load({ data: ['exports'], asOf: '2026-11-22' });
 *     const { paths } = find(network, { targets: ['CISO at Altex'] });
 */
import { accountTable } from './commands/export-accounts.ts';
import { peopleTable } from './commands/export-people.ts';
import { recordTable } from './commands/export-records.ts';
import { tieTable } from './commands/export-ties.ts';
import type { LoadedNetwork } from './commands/network-of.ts';
import type { Table } from './model/report.ts';

export { batch } from './commands/batch.ts';
export { check } from './commands/check.ts';
export { draft } from './commands/draft.ts';
export { explain } from './commands/explain.ts';
export { find } from './commands/find.ts';
export { load, readRows, readTargets } from './load.ts';
export { RefpathError } from './model/issue.ts';
export type * from './model/report.ts';
export type { BatchRow, FindRequest, LoadRequest } from './model/request.ts';
export type { LoadedNetwork };

/** What `export` can give, as rows made one by one. */
const TABLES = {
  records: (loaded: LoadedNetwork): Table => recordTable(loaded.resolved),
  people: peopleTable,
  ties: tieTable,
  accounts: (loaded: LoadedNetwork): Table => accountTable(loaded.resolved),
} as const;

/** The resolved network as a table. */
export const exportTable = (loaded: LoadedNetwork, what: keyof typeof TABLES): Table =>
  TABLES[what](loaded);
