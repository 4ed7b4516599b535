import type { BatchAnswer, BatchFound, PathLine, Reason } from '../model/report.ts';
import type { ColumnOf } from './fields.ts';
import { jsonLine } from './json.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { PATH_COLUMNS } from './path-columns.ts';
import { pathText } from './path-text.ts';
import { visible } from './visible.ts';

/** A row of a batch's output: a path, or why there is none. */
export type BatchLine = {
  readonly query: string;
  readonly priority: string;
  readonly path: PathLine | null;
  readonly nothing: Reason | null;
};

/** Rows that found nothing make one line each: reported, not dropped. */
export function* batchLines(answers: Iterable<BatchFound>): Iterable<BatchLine> {
  for (const { query, priority, count, lines, nothing } of answers) {
    for (const path of lines()) yield { query, priority, path, nothing: null };
    if (count === 0) yield { query, priority, path: null, nothing };
  }
}

/** The columns of `find` with the row's fields in front. */
export const BATCH_COLUMNS: readonly ColumnOf<BatchLine>[] = [
  { name: 'query', cell: ({ query }) => query },
  { name: 'priority', cell: ({ priority }) => priority },
  ...PATH_COLUMNS.map(({ name, cell }) => ({
    name,
    cell: ({ path, nothing }: BatchLine) => {
      if (path !== null) return cell(path);
      return name === 'reason' ? (nothing?.text ?? '') : null;
    },
  })),
];

export function* batchNdjson(answers: Iterable<BatchFound>): Iterable<string> {
  for (const { query, priority, count, paths, nothing } of answers) {
    for (const path of paths()) yield jsonLine({ query, priority, ...path });
    if (count === 0) yield jsonLine({ query, priority, rank: null, reason: nothing });
  }
}

/** All answers in one document, written as they come. */
export function* batchJson(answers: Iterable<BatchFound>, asOf: string): Iterable<string> {
  yield `{"schema":"refpath/batch@1","asOf":${JSON.stringify(asOf)},"answers":[`;
  let first = true;
  for (const { query, priority, paths, nothing } of answers) {
    const answer: BatchAnswer = { query, priority, paths: paths(), nothing };
    yield `${first ? '\n' : ',\n'}${jsonLine(answer).trimEnd()}`;
    first = false;
  }
  yield '\n]}\n';
}

/** Each row as a heading with its paths below. */
export function* batchText(answers: Iterable<BatchFound>, look: Look): Iterable<string> {
  let first = true;
  for (const { query, priority, count, paths, nothing } of answers) {
    const title = priority === '' ? query : `${query} (priority ${priority})`;
    const lines = [
      ...(first ? [] : ['']),
      ...labelled('', visible(title), look.width).map((line) => look.paint('heading', line)),
      ...paths().flatMap((path) => ['', ...pathText(path, look)]),
      ...(count > 0 ? [] : labelled('    ', visible(nothing?.text ?? 'No path.'), look.width)),
    ];
    yield lines.map((line) => `${line}\n`).join('');
    first = false;
  }
}
