import type { RawFile } from '../../src/model/raw-file.ts';
import { DEFAULT_READ_LIMITS, type ReadLimits } from '../../src/model/read-limits.ts';
import { bufferSource } from '../../src/read/byte-source.ts';
import { readTable, type TableOptions } from '../../src/read/read-table.ts';

type Options = Partial<Omit<TableOptions, 'limits'>> & { readonly limits?: Partial<ReadLimits> };

/** A table as it would be read from a file with this content. */
export const tableOf = (content: string | Buffer, options: Options = {}): RawFile => {
  const limits = { ...DEFAULT_READ_LIMITS, ...options.limits };
  const name = { path: 'table.csv', container: 'data' };
  return readTable(name, bufferSource(Buffer.from(content)), { ...options, limits });
};

/** Its cells, all records. */
export const cellsOf = (content: string | Buffer, options: Options = {}): string[][] =>
  Array.from(tableOf(content, options).rows(), (row) => [...row.cells]);

/** "repaired odd-quotes 3", in the order they were met. */
export const notesOf = (file: RawFile): string[] => {
  for (const _ of file.rows());
  return file.notes.map(({ kind, code, line }) => `${kind} ${code} ${line}`);
};
