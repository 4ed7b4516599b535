import type { FileReport } from '../model/report.ts';
import type { ColumnOf } from './fields.ts';

/** One file a row. */
export const FILE_COLUMNS: readonly ColumnOf<FileReport>[] = [
  { name: 'path', cell: (file) => file.path },
  { name: 'format', cell: (file) => file.format },
  { name: 'variant', cell: (file) => file.variant },
  { name: 'confidence', cell: (file) => file.confidence },
  { name: 'encoding', cell: (file) => file.encoding },
  { name: 'delimiter', cell: (file) => file.delimiter },
  { name: 'header_line', cell: (file) => file.headerLine },
  { name: 'rows_read', cell: (file) => file.rowsRead },
  { name: 'rows_repaired', cell: (file) => file.rowsRepaired },
  { name: 'rows_skipped', cell: (file) => file.rowsSkipped },
  {
    name: 'reasons',
    cell: ({ reasons }) => reasons.map(({ code, count }) => `${code} ${count}`).join('; '),
  },
  { name: 'unused_columns', cell: (file) => file.unusedColumns.join('; ') },
  { name: 'nearest', cell: (file) => file.nearest },
  { name: 'lacks', cell: (file) => file.lacks.join('; ') },
];
