import type { Cell } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';
import { type BatchLine, batchLines } from './batch.ts';
import { LINE_COLUMNS, lineCells } from './find-page.ts';
import { type Block, type PageColumn, type PageOf, text } from './page.ts';
import type { BatchReport } from './presenters.ts';

/** Every row's paths in one table, told as they come. */
export const batchPage: PageOf<BatchReport> = (report) => ({
  title: 'Paths to every target',
  blocks: blocksOf(report),
  foot: `As of ${report.asOf}.`,
});

function* blocksOf({ answers }: BatchReport): Iterable<Block> {
  const tally = { rows: 0, paths: 0, nothing: 0 };
  yield {
    kind: 'table',
    caption: 'Paths, by the rows of the table of targets',
    columns: COLUMNS,
    rows: rowsOf(answers, tally),
  };
  const { rows, paths, nothing } = tally;
  yield text(
    `${counted(paths, 'path')} for ${counted(rows, 'target')}, ${nothing} of them without any.`,
  );
}

const COLUMNS: readonly PageColumn[] = [
  { name: 'Query' },
  { name: 'Priority' },
  // No path is shown again below the table: nothing of it is left out.
  ...LINE_COLUMNS.map(({ name, shows }) =>
    shows === 'aside' || !shows ? { name } : { name, shows },
  ),
];

type Tally = { rows: number; paths: number; nothing: number };

function* rowsOf(answers: BatchReport['answers'], tally: Tally): Iterable<readonly Cell[]> {
  for (const answer of answers) {
    tally.rows += 1;
    tally.paths += answer.count;
    if (answer.count === 0) tally.nothing += 1;
    for (const line of batchLines([answer])) yield cellsOf(line);
  }
}

const cellsOf = ({ query, priority, path, nothing }: BatchLine): Cell[] => [
  query,
  priority,
  ...(path === null ? [...NO_PATH, nothing?.text ?? 'No path.'] : lineCells(path)),
];

const NO_PATH: readonly Cell[] = LINE_COLUMNS.slice(1).map(() => null);
