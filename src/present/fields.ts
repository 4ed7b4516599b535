import { RefpathError } from '../model/issue.ts';
import type { Cell, Table } from '../model/report.ts';
import { nearest } from './nearest.ts';

/** One column of an output: its name, and its cell for a row. */
export type ColumnOf<Row> = { readonly name: string; readonly cell: (row: Row) => Cell };

/** Rows as a table of the chosen columns; all of them where none is chosen. */
export const tableOf = <Row>(
  rows: Iterable<Row>,
  columns: readonly ColumnOf<Row>[],
  fields: readonly string[],
): Table => {
  const chosen = positions(
    columns.map(({ name }) => name),
    fields,
  ).flatMap((position) => columns[position] ?? []);
  return {
    columns: chosen.map(({ name }) => name),
    rows: mapped(rows, (row) => chosen.map(({ cell }) => cell(row))),
  };
};

/** A table with the chosen columns alone, in the order asked for. */
export const withFields = (table: Table, fields: readonly string[]): Table => {
  if (fields.length === 0) return table;
  const chosen = positions(table.columns, fields);
  return {
    columns: chosen.map((position) => table.columns[position] ?? ''),
    rows: mapped(table.rows, (row) => chosen.map((position) => row[position] ?? null)),
    count: table.count,
  };
};

const positions = (known: readonly string[], fields: readonly string[]): number[] =>
  fields.length === 0
    ? [...known.keys()]
    : fields.map((field) => {
        const position = known.indexOf(field);
        if (position < 0) throw unknownField(field, known);
        return position;
      });

const unknownField = (field: string, known: readonly string[]): RefpathError => {
  const close = nearest(field, known);
  const hint = close === undefined ? '' : ` Did you mean "${close}"?`;
  return new RefpathError('usage', {
    message: `There is no field "${field}".${hint} Fields: ${known.join(', ')}.`,
  });
};

function* mapped<A, B>(items: Iterable<A>, turn: (item: A) => B): Iterable<B> {
  for (const item of items) yield turn(item);
}
