import type { SharedNetwork } from '../index.ts';
import type { AskSettings } from '../model/ask-settings.ts';
import type { AskRow, CalibrationReport } from '../model/calibration.ts';
import type { GraphReport } from '../model/graph-report.ts';
import type { Issue } from '../model/issue.ts';
import type { PlanReport } from '../model/plan-report.ts';
import type { RankBy, ReferrersReport } from '../model/referrers-report.ts';
import type {
  BatchFound,
  CheckReport,
  DraftReport,
  ExplainReport,
  FindReport,
  IssueView,
  Table,
} from '../model/report.ts';
import type { BatchRow, FindRequest, LoadRequest } from '../model/request.ts';
import type { RowFound } from '../model/sent-rows.ts';
import type { Watch } from '../model/watch.ts';

/** What the command line uses of refpath: the public API and nothing else. Tests hand in their own. */
export type Api = {
  load(request: LoadRequest, cache?: Cache, limits?: LoadLimits): Promise<Loaded>;
  /** Called when the answer is out; not there: nothing is ever kept. */
  keep?(loaded: Loaded): void;
  find(loaded: Loaded, request: FindRequest): FindReport;
  explain(loaded: Loaded, request: FindRequest): ExplainReport;
  draft(loaded: Loaded, request: FindRequest): DraftReport;
  batchFound(loaded: Loaded, rows: Iterable<BatchRow>, request: FindRequest): Iterable<BatchFound>;
  /** The searches of a batch alone, where another thread says what they found. */
  rowFinder(loaded: Loaded, request: FindRequest): (row: BatchRow) => RowFound;
  /** The network as other threads get it; not there: they do not. */
  sharedNetwork?(loaded: Loaded): SharedNetwork | undefined;
  /** The same for one thread that needs little of it. */
  networkBeside?(loaded: Loaded): SharedNetwork | undefined;
  check(loaded: Loaded): CheckReport;
  referrers(loaded: Loaded, request: FindRequest & { rankBy: RankBy }): ReferrersReport;
  plan(loaded: Loaded, rows: readonly BatchRow[], options: PlanOptions): Promise<PlanReport>;
  calibrate(loaded: Loaded, rows: readonly AskRow[]): CalibrationReport;
  exportTable(loaded: Loaded, what: ExportName): Table;
  exportGraph(loaded: Loaded): Promise<GraphReport>;
  rejects(loaded: Loaded): Promise<{ readonly table: Table; readonly count: number }>;
  readRows(path: string, options: ReadRowsOptions): Promise<Table>;
  readTargets(path: string, options: TableOptions): Promise<BatchRow[]>;
  readAsks(path: string, options: TableOptions): Promise<AskRow[]>;
  readLedger(loaded: Loaded): Promise<AskRow[]>;
};

/** How a table beside the data is read, and who hears of what is wrong with it. */
export type TableOptions = {
  readonly encoding: LoadRequest['encoding'];
  readonly dateOrder: LoadRequest['dateOrder'];
  readonly onIssue: (issue: IssueView) => void;
};

/** A search, what was asked before, and where the budget of asks differs from its defaults. */
type PlanOptions = FindRequest & {
  readonly asks: readonly AskRow[];
  readonly budget: Partial<AskSettings>;
};

/** What loading may cost, in bytes of memory and in threads, and who looks on. */
type LoadLimits = {
  readonly maxMemory: number | undefined;
  readonly watch: Watch | undefined;
  readonly threads: { readonly count: number };
};

/** Where networks are kept from run to run, and who is told where that fails. */
export type Cache = {
  readonly folder: string;
  readonly use: 'little' | 'much' | 'all';
  readonly note: (code: 'snapshot-damaged' | 'snapshot-not-kept', detail: string) => void;
};

export const EXPORTS = ['records', 'people', 'ties', 'accounts'] as const;
type ExportName = (typeof EXPORTS)[number];

export type ReadRowsOptions = {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly headerLine?: number;
  readonly strict?: boolean;
};

/** A network as loaded; the command line passes it on, and looks at what was refused and whether anybody was found. */
export type Loaded = {
  readonly issues: readonly Issue[];
  readonly resolved: { readonly people: { readonly count: number } };
};
