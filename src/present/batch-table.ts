import type { BatchFound, Cell, PathLine } from '../model/report.ts';
import { BATCH_COLUMNS } from './batch.ts';
import { cellWriter } from './delimited.ts';
import { PATH_COLUMNS } from './path-columns.ts';

/** So many letters make a piece. */
const ENOUGH = 2 ** 16;

/**
 * All columns of a batch as a delimited table, letter for letter what its rows make cell by cell: put together of
 * what is the same for many rows, since 23 cells of their own are most of what a row costs.
 */
export function* batchTable(answers: Iterable<BatchFound>, delimiter: string): Iterable<string> {
  const cell = cellWriter(delimiter, false);
  const ofPath = pathWriter(cell, delimiter);
  const noPath = delimiter.repeat(PATH_COLUMNS.length - 1);
  yield `${BATCH_COLUMNS.map(({ name }) => name).join(delimiter)}\n`;
  let text = '';
  for (const { query, priority, count, lines, nothing } of answers) {
    const front = `${cell(query)}${delimiter}${cell(priority)}${delimiter}`;
    if (count === 0) text += `${front}${noPath}${cell(nothing?.text ?? '')}\n`;
    else for (const line of lines()) text += front + ofPath(line);
    if (text.length < ENOUGH) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

type WriteCell = (cell: Cell) => string;

/** A path's cells to the end of the line; codes and numbers need no care, names and sentences do. */
const pathWriter = (cell: WriteCell, delimiter: string): ((line: PathLine) => string) => {
  let target: PathLine['target'] | undefined;
  let ofTarget = '';
  const d = delimiter;
  return (line) => {
    if (line.target !== target) {
      target = line.target;
      ofTarget = targetCells(target, cell, d);
    }
    const { rank, warmth, strength, fit, program, referralSource, approach } = line;
    const standing = `${rank}${d}${warmth}${d}${cell(strength)}${d}${ofTarget}${cell(fit)}${d}`;
    const advice = `${program}${d}${referralSource}${d}${approach}${d}${cell(line.weakestTie)}`;
    return `${standing}${peopleCells(line, cell, d)}${advice}${d}${cell(line.reason)}\n`;
  };
};

const targetCells = (target: PathLine['target'], cell: WriteCell, d: string): string => {
  const { name, title, company, email, linkedinUrl } = target;
  const office = `${cell(name)}${d}${cell(title)}${d}${cell(company)}`;
  return `${office}${d}${cell(email)}${d}${cell(linkedinUrl)}${d}`;
};

/** From the seller's name to the path that all names make. */
const peopleCells = ({ names, referrer }: PathLine, cell: WriteCell, d: string): string => {
  const [seller = '', first = ''] = names;
  const hops = names.length - 1;
  const ofSeller = cell(seller);
  if (hops < 2) return `${ofSeller}${d.repeat(5)}${hops}${d}${pathCell(names, cell)}${d}`;
  const asked = `${ofSeller}${d}${cell(first)}${d}${cell(names[hops - 1] ?? '')}`;
  const office = `${cell(referrer?.title ?? '')}${d}${cell(referrer?.company ?? '')}`;
  return `${asked}${d}${office}${d}${hops}${d}${pathCell(names, cell)}${d}`;
};

const pathCell = (names: readonly string[], cell: WriteCell): string => cell(names.join(' > '));
