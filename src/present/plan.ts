import type { LeftOutView, PlannedView, PlanReport } from '../model/plan-report.ts';
import type { PathLine } from '../model/report.ts';
import type { ColumnOf } from './fields.ts';
import { jsonLine } from './json.ts';
import { lineOf, PATH_COLUMNS } from './path-columns.ts';

/** A row of the table of targets: what was decided, with its path or why there is none. */
export type PlanLine = {
  readonly query: string;
  readonly priority: string;
  readonly planned: PlannedView | null;
  readonly path: PathLine | null;
  readonly leftOut: LeftOutView | null;
};

/** Those planned for, then those left out. */
export const planLines = ({ planned, without }: PlanReport): PlanLine[] => [
  ...planned.map((one) => ({
    ...{ query: one.query, priority: one.priority, planned: one },
    ...{ path: lineOf(one.path), leftOut: null },
  })),
  ...without.map((leftOut) => ({
    ...{ query: leftOut.query, priority: leftOut.priority, planned: null },
    ...{ path: null, leftOut },
  })),
];

/** `ask` for a favor, `write` where none is needed, or `left-out`. */
const decisionOf = ({ planned }: PlanLine): string => {
  if (planned === null) return 'left-out';
  return planned.ask === null ? 'write' : 'ask';
};

/** What was decided, then the columns of `find`, then the way there would have been. */
export const PLAN_COLUMNS: readonly ColumnOf<PlanLine>[] = [
  { name: 'query', cell: ({ query }) => query },
  { name: 'priority', cell: ({ priority }) => priority },
  { name: 'decision', cell: decisionOf },
  { name: 'ask_name', cell: ({ planned }) => planned?.ask?.name ?? null },
  { name: 'ask_email', cell: ({ planned }) => planned?.ask?.email ?? null },
  { name: 'worth', cell: ({ planned }) => planned?.worth ?? null },
  ...PATH_COLUMNS.map(({ name, cell }) => ({
    name,
    cell: ({ path, leftOut }: PlanLine) => {
      if (path !== null) return cell(path);
      return name === 'reason' ? (leftOut?.reason.text ?? '') : null;
    },
  })),
  { name: 'instead', cell: ({ leftOut }) => leftOut?.instead?.path.join(' > ') ?? null },
];

/** One row a line: a path in full, or why there is none. */
export function* planNdjson({ planned, without }: PlanReport): Iterable<string> {
  for (const { query, priority, worth, ask, path } of planned) {
    yield jsonLine({ query, priority, worth, ask, ...path });
  }
  for (const { query, priority, reason, instead } of without) {
    yield jsonLine({ query, priority, rank: null, reason, instead });
  }
}
