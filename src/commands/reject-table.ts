import { REJECT_COLUMNS, REJECT_HEADER, type RejectedFile } from '../model/reject.ts';
import type { Cell, Table } from '../model/report.ts';
import { noteText } from '../wording/note-words.ts';

/**
 * Refused rows as one table, to be mended in a spreadsheet and read again: the rows of each file
 * under the header of that file, all as wide as the widest.
 */
export const rejectTable = (files: readonly RejectedFile[]): Table => {
  const width = Math.max(0, ...files.map(widthOf));
  const numbers = Array.from({ length: width }, (_, at) => String(at + 1));
  return { columns: [...REJECT_COLUMNS, ...numbers], rows: rowsOf(files, width) };
};

const widthOf = (file: RejectedFile): number => {
  let width = file.headers.length;
  for (const { cells } of file.rows()) width = Math.max(width, cells.length);
  return width;
};

function* rowsOf(files: readonly RejectedFile[], width: number): Generator<readonly Cell[]> {
  const padded = (cells: readonly string[]): readonly string[] => [
    ...cells,
    ...Array<string>(width - cells.length).fill(''),
  ];
  for (const file of files) {
    yield [file.path, file.headerLine, '', REJECT_HEADER, ...padded(file.headers)];
    for (const { line, column, code, cells } of file.rows()) {
      yield [file.path, line, column ?? '', noteText(code), ...padded(cells)];
    }
  }
}
