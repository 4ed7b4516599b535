import type { RawFile, RawRow, RowNote } from '../src/model/raw-file.ts';

export type RawFileParts = {
  readonly path?: string;
  readonly container?: string;
  readonly delimiter?: string;
  readonly notes?: readonly RowNote[];
};

/** A small table as the reader gives it: quoted cells with doubled quotes, LF, nothing to sniff. */
export const rawFile = (text: string, parts: RawFileParts = {}): RawFile => {
  const { path = 'table.csv', container = '.', delimiter = ',', notes = [] } = parts;
  const rows = parse(text, delimiter);
  return {
    path,
    container,
    bytes: text.length,
    dialect: { encoding: 'utf-8', delimiter, quote: '"', escape: '"' },
    headerRow: rows.length === 0 ? -1 : 0,
    head: rows.slice(0, 64),
    rows: () => rows,
    notes,
  };
};

const parse = (text: string, delimiter: string): RawRow[] => {
  const cell = new RegExp(`("(?:[^"]|"")*"|[^${delimiter}\n]*)([${delimiter}\n]|$)`, 'g');
  const rows: RawRow[] = [];
  let cells: string[] = [];
  let start = 0;
  for (const { 0: all, 1: content = '', 2: mark, index } of text.matchAll(cell)) {
    cells.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (mark === delimiter) continue;
    if (start < text.length) rows.push({ cells, line: lineAt(text, start) });
    cells = [];
    start = index + all.length;
    if (mark !== '\n') break;
  }
  return rows;
};

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;
