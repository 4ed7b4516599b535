import type { RawFile, RawRow, RowNote } from '../model/raw-file.ts';

/**
 * A report that is grouped says the group only in its first row, and marks the columns it is grouped by with an
 * arrow ("Account Owner ↑"): each row gets its group back, and the sums between them are left out.
 */
export const groupedRows = (file: RawFile): RawFile => {
  const header = file.head.find(({ cells }) => cells.some(isGroup));
  if (!header) return file;
  const columns = [...header.cells.keys()].filter((at) => isGroup(header.cells[at] ?? ''));
  const grouping = { header: header.line, columns };
  let sums: RowNote[] = [];
  const { plain: _, ...others } = file;
  return {
    ...others,
    head: [...regrouped(file.head, grouping, () => undefined)],
    rows() {
      sums = [];
      return regrouped(file.rows(), grouping, (line) =>
        sums.push({ kind: 'skipped', code: 'totals-row', line }),
      );
    },
    get notes() {
      return [...file.notes, ...sums];
    },
  };
};

type Grouping = { readonly header: number; readonly columns: readonly number[] };

const isGroup = (cell: string): boolean => cell.length < 200 && /\S\s*[↑↓]$/.test(cell.trimEnd());

const SUM =
  /^(?:(?:sub|grand |zwischen|gesamt|sous|somme )?-?(?:totals?|totale|summe)|suma|general)(?: \(\d+.*\))?$/i;

function* regrouped(
  rows: Iterable<RawRow>,
  { header, columns }: Grouping,
  leftOut: (line: number) => void,
): Generator<RawRow> {
  const above = new Map<number, string>();
  for (const row of rows) {
    if (row.line <= header) yield row;
    else if (columns.some((at) => SUM.test((row.cells[at] ?? '').trim()))) leftOut(row.line);
    else yield { ...row, cells: filled(row.cells, columns, above) };
  }
}

/** An outer group that changes ends the inner ones. */
const filled = (
  cells: readonly string[],
  columns: readonly number[],
  above: Map<number, string>,
): readonly string[] => {
  const own = [...cells];
  let changed = false;
  for (const at of columns) {
    const cell = own[at] ?? '';
    if (cell.trim() !== '') {
      changed ||= above.get(at) !== cell;
      above.set(at, cell);
    } else if (changed) above.delete(at);
    else own[at] = above.get(at) ?? '';
  }
  return own;
};
