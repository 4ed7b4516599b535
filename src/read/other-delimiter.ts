import { alignRow } from './align-row.ts';
import { type ColumnShapes, fitsColumns } from './column-shapes.ts';
import { type Quoting, recordScanner } from './scan-record.ts';

const OTHER_DELIMITERS = [',', ';', '\t', '|', ' '];

type Cells = readonly string[];

export type OtherDelimiter = {
  readonly quoting: Quoting;
  readonly shapes: ColumnShapes;
  /** Whether names of columns may stand in this line. */
  readonly mayBeHeader: boolean;
};

/** The cells of a single line that has another delimiter than the rest of its file; null: it has not. */
export const cellsByOtherDelimiter = (line: string, other: OtherDelimiter): Cells | null => {
  for (const delimiter of OTHER_DELIMITERS) {
    if (delimiter === other.quoting.delimiter || !line.includes(delimiter)) continue;
    const cells = cellsBy(line, delimiter, other);
    if (cells) return cells;
  }
  return null;
};

const cellsBy = (
  line: string,
  delimiter: string,
  { quoting, shapes, mayBeHeader }: OtherDelimiter,
): Cells | null => {
  const { verdict, cells, end } = recordScanner({ ...quoting, delimiter })({ text: line }, 0, true);
  if (verdict !== 'whole' || end < line.length) return null;
  if (cells.length > shapes.width) return alignRow(cells, shapes, delimiter);
  const isFit = mayBeHeader ? cells.length === shapes.width : fitsColumns(cells, shapes);
  return isFit ? cells : null;
};
