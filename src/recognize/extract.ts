import type { PlacedSink } from '../model/claim-columns.ts';
import type { Ref } from '../model/claims.ts';
import type { FileContext, Row, Survey } from '../model/format.ts';
import type { Issue } from '../model/issue.ts';
import type { ReadPlain } from '../model/plain-table.ts';
import type { RawFile } from '../model/raw-file.ts';
import type {
  FileOutcome,
  ReadingNote,
  ReadingOptions,
  ReadTable,
  Recognized,
} from '../model/recognition.ts';
import type { Reject } from '../model/reject.ts';
import { type NoteBook, noteBook } from './note-book.ts';

/** A file that is to be read, and where its claims go. */
export type Extraction = {
  readonly file: RawFile;
  readonly recognized: Recognized;
  readonly claims: PlacedSink;
  /** The file's number among the claims. */
  readonly fileNumber: number;
  readonly owner: OwnerOf;
  readonly survey: Survey;
  readonly readTable: ReadTable;
  readonly readPlain?: ReadPlain | undefined;
  readonly reading: ReadingOptions;
  readonly refused?: (reject: Reject) => void;
};

/** Whose export it is, as claimed; `ref` is undefined where nobody knows. */
export type OwnerOf = {
  readonly ref: Ref | undefined;
  readonly name: string;
  readonly url: string;
};

/** Lets the format say what each row claims, and keeps account of every row. */
export const extract = (extraction: Extraction): FileOutcome => {
  const { file, recognized, reading, claims, fileNumber } = extraction;
  const book = noteBook(file.path, extraction.refused);
  const cells: ReadingNote[] = [];
  const context = contextOf(extraction);
  const note = (found: ReadingNote): void =>
    void (found.kind === 'cell' ? cells.push(found) : book.add(found));
  let read = 0;
  const taken = (rows: number) => {
    read += rows;
    book.rows(rows);
  };
  const plain = plainRows(extraction, note, taken);
  for (const row of plain ?? extraction.readTable(file, recognized, reading, note)) {
    taken(1);
    claims.at(fileNumber, row.line);
    const skip = recognized.format.read(row, claims, context);
    settle(book, skip, row.line, cells);
    cells.length = 0;
  }
  const below = file.notes.filter(({ line }) => line > recognized.headerLine);
  return book.outcome(below, read > 0 ? [...ownerIssues(extraction), ...letterIssues(file)] : []);
};

/** Rows that say nothing odd are read as numbers where the format knows how; only the others come out. */
const plainRows = (
  { file, recognized, claims, fileNumber, reading, readPlain }: Extraction,
  note: (found: ReadingNote) => void,
  taken: (rows: number) => void,
): Iterable<Row<string>> | undefined => {
  const { format } = recognized;
  const table = format.readPlain && readPlain?.(file, recognized, reading, note);
  const read = table && format.readPlain?.(table, claims.cells);
  if (read === undefined) return undefined;
  return table?.rows((first, behind, line) => {
    claims.at(fileNumber, line);
    const end = read({ first, behind, line });
    taken(end - first);
    return end;
  });
};

const contextOf = ({ owner, reading, survey }: Extraction): FileContext => {
  const seen = new Set<string>();
  return {
    owner: owner.ref,
    ownerName: owner.name,
    ownerUrl: owner.url,
    asOf: reading.asOf,
    survey,
    first(text) {
      if (seen.has(text)) return false;
      seen.add(text);
      return true;
    },
  };
};

/** A row left out for a cell is a fault at that cell; one left out by its nature is only counted. */
const settle = (
  book: NoteBook,
  skip: string | undefined,
  line: number,
  cells: readonly ReadingNote[],
): void => {
  if (skip === undefined) {
    for (const cell of cells) book.add(cell);
    return;
  }
  const why = cells.find(({ code }) => code === skip) ?? cells.at(-1);
  const open = cells.find(({ code }) => code === 'ambiguous-date');
  // Whoever is told that a day may be two can say which; a day that cannot be read is only lost.
  const code = open && open.column === why?.column ? open.code : skip;
  if (why) book.refuse({ ...why, kind: 'skipped', code });
  else book.skip(skip, line);
};

/** Files about their owner say much less while nobody knows who that is. */
const ownerIssues = ({ file, recognized, owner }: Extraction): Issue[] =>
  recognized.format.personal && owner.ref === undefined
    ? [{ code: 'owner-unknown', file: file.path, refused: false }]
    : [];

/** Names may be spelled wrong in the whole file; nobody but who made it can tell. */
const letterIssues = ({ path, dialect, otherEncodings = [] }: RawFile): Issue[] =>
  otherEncodings.length > 0
    ? [
        {
          code: 'encoding-in-doubt',
          file: path,
          facts: { encoding: dialect.encoding, others: otherEncodings.join(', ') },
          refused: false,
        },
      ]
    : [];
