import type { RawFile, RawRow, UnreadFile } from '../model/raw-file.ts';
import type { ReadLimits } from '../model/read-limits.ts';
import type { ByteSource } from './byte-source.ts';
import { findHeader } from './find-header.ts';
import type { NoteRow } from './read-records.ts';
import type { TableName } from './read-table.ts';
import { rowNotes } from './row-notes.ts';
import { sheetRows } from './sheet-rows.ts';
import { blocksOf, type Workbook, type WorkbookMember, workbookOf } from './workbook-parts.ts';
import { XmlDamage } from './xml-scan.ts';

/** The sheets of a workbook, each a table that reads its rows when asked; empty sheets are none. */
export const readWorkbook = (
  name: TableName,
  members: readonly WorkbookMember[],
  limits: ReadLimits,
): readonly (RawFile | UnreadFile)[] => {
  try {
    const workbook = workbookOf(members);
    const sheets = workbook.sheets.map(({ name: sheet, source }) =>
      readSheet({ ...name, path: `${name.path}/${sheet}` }, source, { workbook, limits }),
    );
    const filled = sheets.filter((sheet) => sheet.head.length > 0);
    return filled.length > 0 ? filled : [unread(name, 'empty')];
  } catch (error) {
    if (error instanceof XmlDamage) return [unread(name, 'damaged-archive', error.message)];
    throw error;
  }
};

const unread = ({ path }: TableName, code: string, detail = ''): UnreadFile => ({
  path,
  code,
  detail,
});

type Settings = { readonly workbook: Workbook; readonly limits: ReadLimits };

const readSheet = (name: TableName, source: ByteSource, settings: Settings): RawFile => {
  const head = firstOf(rowsOf(source, settings, () => undefined));
  let noted = rowNotes();
  return {
    ...name,
    bytes: source.size,
    dialect: { encoding: 'utf-8', delimiter: '', quote: '', escape: '' },
    headerRow: findHeader(
      head.map(({ cells }) => cells),
      widthOf(head),
    ),
    head,
    rows() {
      noted = rowNotes();
      return rowsOf(source, settings, noted.note);
    },
    get notes() {
      return noted.notes;
    },
  };
};

/** What is broken further down leaves the rows above it good. */
function* rowsOf(source: ByteSource, settings: Settings, note: NoteRow): Generator<RawRow> {
  let line = 0;
  try {
    for (const row of sheetRows(blocksOf(source), { ...settings, note })) {
      line = row.line;
      yield row;
    }
  } catch (error) {
    if (!(error instanceof XmlDamage)) throw error;
    note('skipped', 'damaged-sheet', line + 1);
  }
}

const HEAD_RECORDS = 64;

const firstOf = (rows: Iterable<RawRow>): readonly RawRow[] => {
  const head: RawRow[] = [];
  for (const row of rows) if (head.push(row) === HEAD_RECORDS) break;
  return head;
};

/** How many cells most rows have. */
const widthOf = (head: readonly RawRow[]): number => {
  const counts = new Map<number, number>();
  for (const { cells } of head) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? 0;
};
