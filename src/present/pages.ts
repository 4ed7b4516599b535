import type { Table, Written } from '../model/report.ts';
import { htmlPage } from './html.ts';
import { markdown } from './markdown.ts';
import { type Page, type PageOf, tableBlock } from './page.ts';
import type { Look } from './paint.ts';
import type { Presenter } from './presenters.ts';
import { workbook } from './workbook.ts';

/** A report as rows of the columns asked for. */
export type RowsOf<Report> = (report: Report, look: Look) => Table;

export const asMarkdown =
  <Report>(pageOf: PageOf<Report>, rowsOf?: RowsOf<Report>): Presenter<Report> =>
  (report, look) =>
    markdown(pageFor(pageOf, rowsOf)(report, look));

export const asHtml =
  <Report>(pageOf: PageOf<Report>, rowsOf?: RowsOf<Report>): Presenter<Report> =>
  (report, look) =>
    htmlPage(pageFor(pageOf, rowsOf)(report, look));

export const asWorkbook =
  <Report>(sheet: string, rowsOf: RowsOf<Report>): Presenter<Report, Written> =>
  (report, look) =>
    workbook(rowsOf(report, look), sheet);

/** Chosen columns are all that is on the page. */
const pageFor =
  <Report>(pageOf: PageOf<Report>, rowsOf: RowsOf<Report> | undefined) =>
  (report: Report, look: Look): Page => {
    const page = pageOf(report, look);
    if (look.fields.length === 0 || rowsOf === undefined) return page;
    return { ...page, blocks: [tableBlock(rowsOf(report, look), page.title)] };
  };
