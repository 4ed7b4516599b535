import type { CalibrationReport } from '../model/calibration.ts';
import type { GraphReport } from '../model/graph-report.ts';
import type { PlanReport } from '../model/plan-report.ts';
import type { ReferrersReport } from '../model/referrers-report.ts';
import type {
  BatchFound,
  CheckReport,
  DraftReport,
  ExplainReport,
  FindReport,
  Table,
  Written,
} from '../model/report.ts';
import { BATCH_COLUMNS, batchJson, batchLines, batchNdjson, batchText } from './batch.ts';
import { batchTable } from './batch-table.ts';
import { calibrateText } from './calibrate-text.ts';
import { FILE_COLUMNS } from './check-columns.ts';
import { checkText } from './check-text.ts';
import { csv, ndjson, rawCsv, tsv } from './delimited.ts';
import { draftText } from './draft-text.ts';
import { explainText } from './explain-text.ts';
import { type ColumnOf, tableOf, withFields } from './fields.ts';
import { findText } from './find-text.ts';
import { graphJson } from './graph-json.ts';
import { gexf, graphml } from './graph-xml.ts';
import { grid } from './grid.ts';
import { json, jsonLine } from './json.ts';
import type { PageOf } from './page.ts';
import type { RowsOf } from './pages.ts';
import type { Look } from './paint.ts';
import { lineOf, PATH_COLUMNS } from './path-columns.ts';
import { PLAN_COLUMNS, planLines, planNdjson } from './plan.ts';
import { planText } from './plan-text.ts';
import { REFERRER_COLUMNS, referrersText } from './referrers-text.ts';

/** A report to text, in pieces that may be written one by one. Pure. */
export type Presenter<Report, Piece = string> = (report: Report, look: Look) => Iterable<Piece>;

/** One whose code is loaded only where its format is asked for. */
export type Later<Report> = { readonly later: () => Promise<Presenter<Report, Written>> };

/** The presenter of a format, loaded. */
export const ready = async <Report>(
  presenter: Presenter<Report, Written> | Later<Report>,
): Promise<Presenter<Report, Written>> => ('later' in presenter ? presenter.later() : presenter);

/** What a batch is to a presenter: answers that come one by one, and the day they hold for. */
export type BatchReport = { readonly asOf: string; readonly answers: Iterable<BatchFound> };

const page = (lines: readonly string[]): Iterable<string> => [
  `${lines.join('\n').replace(/\n+$/, '')}\n`,
];

/** The formats that are one row a thing, from its columns alone. */
const rowFormats = <Report, Row>(
  rowsOf: (report: Report) => Iterable<Row>,
  columns: readonly ColumnOf<Row>[],
) => {
  const table = (report: Report, { fields }: Look): Table =>
    tableOf(rowsOf(report), columns, fields);
  return {
    table,
    csv: (report: Report, look: Look) => csv(table(report, look)),
    tsv: (report: Report, look: Look) => tsv(table(report, look)),
    flat: (report: Report, look: Look) => ndjson(table(report, look)),
    grid: (report: Report, look: Look) => page(grid(table(report, look), look)),
  };
};

/** Chosen fields make a flat row of any format; else it is the format's own shape. */
const choose =
  <Report, Piece>(
    own: Presenter<Report, Piece>,
    flat: Presenter<Report, Piece>,
  ): Presenter<Report, Piece> =>
  (report, look) =>
    look.fields.length === 0 ? own(report, look) : flat(report, look);

/** A page for people: whole, or a table of chosen fields where the command has rows. */
const pages = <Report>(pageOf: () => Promise<PageOf<Report>>, rowsOf?: RowsOf<Report>) => ({
  md: { later: async () => (await import('./pages.ts')).asMarkdown(await pageOf(), rowsOf) },
  html: { later: async () => (await import('./pages.ts')).asHtml(await pageOf(), rowsOf) },
});

const sheet = <Report>(name: string, rowsOf: RowsOf<Report>) => ({
  xlsx: { later: async () => (await import('./pages.ts')).asWorkbook(name, rowsOf) },
});

function* jsonLines(values: Iterable<unknown>): Iterable<string> {
  for (const value of values) yield jsonLine(value);
}

const findRows = rowFormats(({ paths }: FindReport) => paths.map(lineOf), PATH_COLUMNS);
const batchRows = rowFormats(({ answers }: BatchReport) => batchLines(answers), BATCH_COLUMNS);
const referrerRows = rowFormats(({ referrers }: ReferrersReport) => referrers, REFERRER_COLUMNS);
const planRows = rowFormats(planLines, PLAN_COLUMNS);
const checkRows = rowFormats(({ files }: CheckReport) => files, FILE_COLUMNS);

/** Command → format → presenter; a format that is not here does not make sense for the command. */
export const presenters = {
  find: {
    table: choose((report, look) => page(findText(report, look)), findRows.grid),
    json,
    ndjson: choose(({ paths }) => jsonLines(paths), findRows.flat),
    csv: findRows.csv,
    tsv: findRows.tsv,
    ...pages(async () => (await import('./find-page.ts')).findPage, findRows.table),
    ...sheet('paths', findRows.table),
  },
  explain: {
    table: (report, look) => page(explainText(report, look)),
    json,
    ...pages(async () => (await import('./find-page.ts')).explainPage),
  },
  draft: {
    table: (report, look) => page(draftText(report, look)),
    json,
    ...pages(async () => (await import('./draft-page.ts')).draftPage),
  },
  batch: {
    table: choose(({ answers }, look) => batchText(answers, look), batchRows.grid),
    json: ({ answers, asOf }) => batchJson(answers, asOf),
    ndjson: choose(({ answers }) => batchNdjson(answers), batchRows.flat),
    csv: choose(({ answers }) => batchTable(answers, ','), batchRows.csv),
    tsv: choose(({ answers }) => batchTable(answers, '\t'), batchRows.tsv),
    ...pages(async () => (await import('./batch-page.ts')).batchPage, batchRows.table),
    ...sheet('paths', batchRows.table),
  },
  plan: {
    table: choose((report, look) => page(planText(report, look)), planRows.grid),
    json,
    ndjson: choose(planNdjson, planRows.flat),
    csv: planRows.csv,
    tsv: planRows.tsv,
    ...pages(async () => (await import('./plan-page.ts')).planPage, planRows.table),
    ...sheet('plan', planRows.table),
  },
  check: {
    table: choose((report, look) => page(checkText(report, look)), checkRows.grid),
    json,
    ndjson: choose(({ files }) => jsonLines(files), checkRows.flat),
    csv: checkRows.csv,
    tsv: checkRows.tsv,
    ...pages(async () => (await import('./check-page.ts')).checkPage, checkRows.table),
    ...sheet('files', checkRows.table),
  },
  calibrate: {
    table: (report, look) => page(calibrateText(report, look)),
    json,
  },
  referrers: {
    table: choose((report, look) => page(referrersText(report, look)), referrerRows.grid),
    json,
    ndjson: choose(({ referrers }) => jsonLines(referrers), referrerRows.flat),
    csv: referrerRows.csv,
    tsv: referrerRows.tsv,
    ...pages(async () => (await import('./referrers-page.ts')).referrersPage, referrerRows.table),
    ...sheet('referrers', referrerRows.table),
  },
  export: {
    csv: (table, { fields }) => csv(withFields(table, fields)),
    tsv: (table, { fields }) => tsv(withFields(table, fields)),
    ndjson: (table, { fields }) => ndjson(withFields(table, fields)),
    ...sheet('rows', (table: Table, { fields }) => withFields(table, fields)),
  },
  graph: { gexf, graphml, json: graphJson },
  rows: {
    csv: (table, { fields }) => rawCsv(withFields(table, fields)),
  },
} as const satisfies {
  find: Formats<FindReport>;
  explain: Formats<ExplainReport>;
  draft: Formats<DraftReport>;
  batch: Formats<BatchReport, Written>;
  plan: Formats<PlanReport>;
  check: Formats<CheckReport>;
  calibrate: Formats<CalibrationReport>;
  referrers: Formats<ReferrersReport>;
  export: Formats<Table>;
  graph: Formats<GraphReport>;
  rows: Formats<Table, Written>;
};

type Formats<Report, Piece = string> = Readonly<
  Record<string, Presenter<Report, Piece> | Later<Report>>
>;
