import type { RawFile, RawRow } from '../model/raw-file.ts';
import { REJECT_COLUMNS, REJECT_HEADER } from '../model/reject.ts';

/** The tables in a file that `--rejects` wrote, each under the header of the file its rows are from; else the file itself. */
export const splitRejects = (file: RawFile): readonly RawFile[] => {
  if (!isRejects(file)) return [file];
  return sectionsOf(file).map(({ path, from, until }) => {
    const rows = () => sectionRows(file, from, until);
    return {
      ...file,
      path: `${file.path}/${path}`,
      container: file.path,
      headerRow: 0,
      head: firstOf(rows()),
      rows,
      get notes() {
        return file.notes.filter(({ line }) => line > from && line < until);
      },
    };
  });
};

const isRejects = ({ head: [header, first] }: RawFile): boolean =>
  REJECT_COLUMNS.every((name, at) => header?.cells[at] === name) &&
  header?.cells[REJECT_COLUMNS.length] === '1' &&
  first !== undefined &&
  isHeader(first);

const isHeader = ({ cells }: RawRow): boolean => cells[REJECT_COLUMNS.length - 1] === REJECT_HEADER;

/** A table by the lines of its header and of the next one. */
type Section = { readonly path: string; readonly from: number; readonly until: number };

const sectionsOf = (file: RawFile): Section[] => {
  const headers: RawRow[] = [];
  for (const row of file.rows()) if (isHeader(row)) headers.push(row);
  return headers.map(({ cells, line }, at) => ({
    path: cells[0] ?? '',
    from: line,
    until: headers[at + 1]?.line ?? Number.POSITIVE_INFINITY,
  }));
};

/** The cells without what tells of them, and without what made all tables as wide as the widest. */
function* sectionRows(file: RawFile, from: number, until: number): Generator<RawRow> {
  let width = 0;
  for (const { cells, line } of file.rows()) {
    if (line < from) continue;
    if (line >= until) return;
    const own = cells.slice(REJECT_COLUMNS.length);
    if (line === from) width = filledWidth(own);
    yield { cells: own.slice(0, Math.max(width, filledWidth(own))), line };
  }
}

const filledWidth = (cells: readonly string[]): number =>
  cells.findLastIndex((cell) => cell !== '') + 1;

const HEAD_RECORDS = 64;

const firstOf = (rows: Iterable<RawRow>): readonly RawRow[] => {
  const head: RawRow[] = [];
  for (const row of rows) if (head.push(row) === HEAD_RECORDS) break;
  return head;
};
