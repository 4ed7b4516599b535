/**
 * refpath as a library: load exports, find paths, explain them. The command line uses nothing else.
 *
 *     import { load, find } from 'refpath';
 *     const network = await load({ data: ['exports'], asOf: '2026-11-22' });
 *     const { paths } = find(network, { targets: ['CISO at Altex'] });
 */
import { batch as batchOf, rowFinder as rowFinderOf } from './commands/batch.ts';
import { draft as draftOf } from './commands/draft.ts';
import { explain as explainOf } from './commands/explain.ts';
import { accountTable } from './commands/export-accounts.ts';
import type { graphologyGraph } from './commands/export-graph.ts';
import { peopleTable } from './commands/export-people.ts';
import { recordTable } from './commands/export-records.ts';
import { tieTable } from './commands/export-ties.ts';
import { find as findOf } from './commands/find.ts';
import { type FindOptions, findRequest } from './commands/find-defaults.ts';
import type { LoadedNetwork } from './commands/network-of.ts';
import type { PlanOptions } from './commands/plan.ts';
import { referrers as referrersOf } from './commands/referrers.ts';
import { toldInWords } from './commands/told-in-words.ts';
import type { TableOptions as Beside, Rejects } from './load.ts';
import type { AskRow } from './model/calibration.ts';
import type { GraphReport } from './model/graph-report.ts';
import type { PlanReport } from './model/plan-report.ts';
import type { RankBy, ReferrersReport } from './model/referrers-report.ts';
import type {
  BatchAnswer,
  BatchFound,
  DraftReport,
  ExplainReport,
  FindReport,
  IssueView,
  Table,
} from './model/report.ts';
import type { BatchRow } from './model/request.ts';
import type { RowFound } from './model/sent-rows.ts';
import type { RowsOptions } from './read/read-rows.ts';

export { rowSayer } from './commands/batch.ts';
export { calibrate } from './commands/calibrate.ts';
export { check } from './commands/check.ts';
export type * from './model/calibration.ts';
export type * from './model/graph-report.ts';
export { RefpathError } from './model/issue.ts';
export type * from './model/plan-report.ts';
export type * from './model/referrers-report.ts';
export type * from './model/report.ts';
export type { BatchRow, LoadRequest } from './model/request.ts';
export {
  type Cache,
  keep,
  load,
  networkBeside,
  networkFrom,
  type SharedNetwork,
  sharedNetwork,
} from './recall.ts';
export type { FindOptions, LoadedNetwork, PlanOptions };

/** The strongest paths to whoever fits, each warm or cold with its reason. */
export const find = (loaded: LoadedNetwork, options: FindOptions): FindReport =>
  findOf(loaded, findRequest(options));

/** The best path in full, what would make it warm, and the next best. */
export const explain = (loaded: LoadedNetwork, options: FindOptions): ExplainReport =>
  explainOf(loaded, findRequest(options));

/** The messages for the best path, from facts alone. */
export const draft = (loaded: LoadedNetwork, options: FindOptions): DraftReport =>
  draftOf(loaded, findRequest(options));

/** `find` for every row, one by one, in their order; rows that find nothing say why. */
export const batch = (
  loaded: LoadedNetwork,
  rows: Iterable<BatchRow>,
  options: FindOptions = {},
): Iterable<BatchAnswer> => inFull(batchFound(loaded, rows, options));

function* inFull(answers: Iterable<BatchFound>): Iterable<BatchAnswer> {
  for (const { query, priority, paths, nothing } of answers) {
    yield { query, priority, paths: paths(), nothing };
  }
}

/** The same for tables of many rows: paths are put into words as far as they are asked for. */
export const batchFound = (
  loaded: LoadedNetwork,
  rows: Iterable<BatchRow>,
  options: FindOptions = {},
): Iterable<BatchFound> => batchOf(loaded, rows, findRequest(options));

/** The searches of a batch alone, row by row: what they found is said by `rowSayer`, which may be in another thread. */
export const rowFinder = (
  loaded: LoadedNetwork,
  options: FindOptions = {},
): ((row: BatchRow) => RowFound) => rowFinderOf(loaded, findRequest(options));

/** The cells of one file as the reader sees them, nothing interpreted. */
export const readRows = async (path: string, options: RowsOptions = {}): Promise<Table> =>
  (await import('./read/read-rows.ts')).readRows(path, options);

/** How a table beside the data is read, and who hears of what is wrong with it. */
export type TableOptions = Omit<Beside, 'onIssue'> & {
  readonly onIssue?: (issue: IssueView) => void;
};

const worded = ({ onIssue, ...how }: TableOptions = {}): Beside => ({
  ...how,
  onIssue: onIssue && toldInWords(onIssue),
});

/** The rows of a table of targets, empty ones left out. */
export const readTargets = async (path: string, options?: TableOptions): Promise<BatchRow[]> =>
  (await import('./load.ts')).readTargets(path, worded(options));

/** The rows of a table of asks, for `calibrate` and `plan`. */
export const readAsks = async (path: string, options?: TableOptions): Promise<AskRow[]> =>
  (await import('./load.ts')).readAsks(path, worded(options));

/** The rows of all tables of asks among the data of a network. */
export const readLedger = async (loaded: LoadedNetwork): Promise<AskRow[]> =>
  (await import('./load.ts')).readLedger(loaded);

/** Whom to ask for what, so that the most is reached within everyone's budget of asks. */
export const plan = async (
  loaded: LoadedNetwork,
  rows: readonly BatchRow[],
  options: PlanOptions = {},
): Promise<PlanReport> => (await import('./commands/plan.ts')).plan(loaded, rows, options);

/** All rows that loading refused, as a table to be mended and loaded again. */
export const rejects = async (loaded: LoadedNetwork): Promise<Rejects> =>
  (await import('./load.ts')).readRejects(loaded);

/** Who opens the most doors to the targets, or to all we would win; by warm paths alone. */
export const referrers = (
  loaded: LoadedNetwork,
  { rankBy = 'targets', ...options }: FindOptions & { readonly rankBy?: RankBy } = {},
): ReferrersReport => referrersOf(loaded, { ...findRequest(options), rankBy });

/** The network for graph formats, person by person and tie by tie. */
export const exportGraph = async (loaded: LoadedNetwork): Promise<GraphReport> =>
  (await import('./commands/export-graph.ts')).graphReport(loaded);

/** The network, or these people ("p12") and the ties among them, as a graphology graph. */
export const toGraphology = async (
  loaded: LoadedNetwork,
  people?: readonly string[],
): Promise<ReturnType<typeof graphologyGraph>> =>
  (await import('./commands/export-graph.ts')).graphologyGraph(loaded, people);

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
