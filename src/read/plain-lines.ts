import { intAt } from '../model/columns.ts';
import type { CellBatch, LineCopier, PlainRows, RawFile, RawRow } from '../model/raw-file.ts';
import { lineCopier } from './copy-lines.ts';
import { ROWS_BELOW } from './first-table.ts';

type Cells = readonly string[];

/**
 * The rows of a file whose header is its first line, where lines that csv with commas has just as they are come as
 * bytes, many at once: a large file is copied then, not taken apart. Undefined: it is no plain file.
 */
export const plainLines = (
  file: RawFile,
  header: Cells | undefined,
): Iterable<RawRow | Uint8Array> | undefined => {
  const plain = header && file.plain?.();
  if (plain?.width !== header?.length) return undefined;
  return plain && header && linesOf(plain, file.dialect.delimiter, header);
};

function* linesOf(
  plain: PlainRows,
  delimiter: string,
  header: Cells,
): Generator<RawRow | Uint8Array> {
  const copier = lineCopier(header, delimiter);
  let passed = 0;
  const below: LineCopier = (piece) => {
    const copied = copier(piece);
    // What the header is, its first rows have a say in.
    return (from) => (passed > ROWS_BELOW ? copied(from) : { end: from, rows: 0 });
  };
  while (!plain.ended) {
    for (const batch of plain.batches(below)) {
      if (batch.copied) yield csvOf(batch.copied, delimiter);
      else yield* rowsIn(batch, plain.width);
      passed += batch.rows;
    }
    if (!plain.ended) yield* plain.general(Number.POSITIVE_INFINITY);
  }
}

function* rowsIn(batch: CellBatch, width: number): Generator<RawRow> {
  for (let row = 0; row < batch.rows; row++) yield rowAt(batch, row, width);
}

const rowAt = ({ bytes, starts, ends, line }: CellBatch, row: number, width: number): RawRow => {
  const cells: string[] = [];
  for (let cell = row * width; cell < (row + 1) * width; cell++) {
    cells.push(textOf(bytes.subarray(intAt(starts, cell), intAt(ends, cell))));
  }
  return { cells, line: line + row };
};

const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('utf8');

/** A copy, since the next piece of the file is read into the same place. */
const csvOf = (lines: Buffer, delimiter: string): Uint8Array => {
  if (delimiter === ',' && !lines.includes('\r')) return Buffer.from(lines);
  const text = lines.toString('utf8').replaceAll('\r\n', '\n');
  return Buffer.from(delimiter === ',' ? text : text.replaceAll(delimiter, ','));
};
