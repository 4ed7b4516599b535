import type { PlannedView, PlanReport } from '../model/plan-report.ts';
import type { Cell } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';
import { LINE_COLUMNS, lineCells, networkFoot } from './find-page.ts';
import { type Block, heading, type PageOf, text } from './page.ts';
import { lineOf } from './path-columns.ts';
import { personText } from './path-text.ts';
import { askedText, ledgerSummary, leftOutText, planSummary, rowText } from './plan-text.ts';

/** Whom to ask for what, what each person is asked, and who must wait. */
export const planPage: PageOf<PlanReport> = (report) => ({
  title: 'Whom to ask for what',
  blocks: [
    text(planSummary(report)),
    text(ledgerSummary(report)),
    ...(report.planned.length === 0 ? [] : [plannedTable(report.planned)]),
    ...report.planned.map(
      ({ path }): Block => ({ kind: 'path', path, ties: 'folded', listed: true }),
    ),
    ...listed(
      'Who is asked',
      report.people.map((asked) => askedText(asked, report)),
    ),
    ...listed('Left out', report.without.map(leftOutText)),
  ],
  foot: networkFoot(report),
});

const plannedTable = (planned: readonly PlannedView[]): Block => ({
  kind: 'table',
  caption: `${counted(planned.length, 'target')} planned for`,
  columns: [{ name: 'For' }, { name: 'Ask' }, ...LINE_COLUMNS],
  rows: planned.map(({ ask, path, ...row }): Cell[] => [
    ...[rowText(row), ask === null ? '' : personText(ask)],
    ...lineCells(lineOf(path)),
  ]),
});

const listed = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items }];
