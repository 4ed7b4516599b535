import type { IssueView } from '../model/report.ts';
import type { TableOptions } from './api.ts';
import type { Session } from './session.ts';

/** How the tables beside the data are read, those of targets and of asks; what is wrong with them is told with all the rest. */
export type Beside = {
  readonly options: TableOptions;
  /** These issues and those of the tables; of a table that is among the data as well, each once. */
  with(issues: readonly IssueView[]): readonly IssueView[];
};

export const tablesBeside = ({ values }: Pick<Session, 'values'>): Beside => {
  const found: IssueView[] = [];
  const { encoding, dateOrder } = values;
  return {
    options: { encoding, dateOrder, onIssue: (issue) => void found.push(issue) },
    with(issues) {
      const known = new Set(issues.map((issue) => JSON.stringify(issue)));
      return [...issues, ...found.filter((issue) => !known.has(JSON.stringify(issue)))];
    },
  };
};

/** A report that tells of them. */
export const withIssues = <Report extends { readonly issues: readonly IssueView[] }>(
  report: Report,
  beside: Beside,
): Report => ({ ...report, issues: beside.with(report.issues) });
