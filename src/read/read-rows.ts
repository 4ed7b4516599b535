import { RefpathError } from '../model/issue.ts';
import type { Table } from '../model/report.ts';
import { firstOdd, rowsOf } from './export-rows.ts';
import { type ReadInputs, readInputs, theFile } from './read-inputs.ts';

export type RowsOptions = {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  /** 1-based line of the header. */
  readonly headerLine?: number;
  /** Refuses (`odd-row`) a file of which any row has to be put right or left out. */
  readonly strict?: boolean;
};

/** The cells of one file as the reader sees them, nothing interpreted; of an empty file there are none. */
export const readRows = async (path: string, options: RowsOptions = {}): Promise<Table> => {
  const { headerLine, strict = false, ...dialect } = options;
  const inputs = await readInputs([path], { ...dialect, keepsBlank: true });
  if (!strict && isEmpty(inputs)) return { columns: [], rows: [] };
  const file = theFile(path, inputs);
  const odd = strict ? firstOdd(file, headerLine) : undefined;
  if (odd) throw new RefpathError('odd-row', { path, line: odd.line, reason: odd.code });
  const { header, rows, lines } = rowsOf(file, headerLine);
  return { columns: header, rows, lines };
};

const isEmpty = ({ files, unread }: ReadInputs): boolean =>
  files.length === 0 && unread.length > 0 && unread.every(({ code }) => code === 'empty');
