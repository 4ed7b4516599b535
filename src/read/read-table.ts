import type { Dialect, FilePart, PlainRows, RawFile, RawRow } from '../model/raw-file.ts';
import type { ReadLimits } from '../model/read-limits.ts';
import { type ByteSource, bufferSource, headOf } from './byte-source.ts';
import { type ColumnShapes, columnShapes } from './column-shapes.ts';
import { type Encoding, textBlocks } from './decode.ts';
import { type DetectedEncoding, detectEncoding } from './detect-encoding.ts';
import { findHeader } from './find-header.ts';
import { joinedTables } from './joined-tables.ts';
import { recordMender } from './mend-records.ts';
import { plainRows, type ReadFrom } from './plain-rows.ts';
import { type NoteRow, type Reading, readRecords } from './read-records.ts';
import { rowNotes } from './row-notes.ts';
import type { Quoting } from './scan-record.ts';
import { separatorLine } from './separator-line.ts';
import { type Sniffed, sniffDialect } from './sniff-dialect.ts';

export type TableOptions = {
  readonly limits: ReadLimits;
  /** A WHATWG label; absent: told by the bytes. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  /** `rows` gives rows without any text as well; places of headers are counted without them. */
  readonly keepsBlank?: boolean | undefined;
};

export type TableName = Pick<RawFile, 'path' | 'container' | 'alsoIn'>;

/** A text file as rows that are read anew, from the source, each time they are asked for. */
export const readTable = (name: TableName, source: ByteSource, options: TableOptions): RawFile => {
  const layout = layoutOf(source, options);
  let noted = rowNotes();
  const rows = (): Iterable<RawRow> => {
    noted = rowNotes();
    return recordsOf(source, layout, noted.note, options.keepsBlank);
  };
  const file: RawFile = {
    ...name,
    bytes: source.size,
    dialect: layout.dialect,
    ...(layout.encoding.others ? { otherEncodings: layout.encoding.others } : {}),
    headerRow: layout.headerRow,
    head: layout.head,
    rows,
    plain(part) {
      noted = rowNotes();
      return plainRowsOf(source, layout, {
        note: noted.note,
        part,
        keepsBlank: options.keepsBlank,
      });
    },
    ...(source.file === undefined ? {} : { disk: source.file }),
    get notes() {
      return noted.notes;
    },
  };
  const unmended = (): Iterable<RawRow> => {
    noted = rowNotes();
    return recordsOf(source, { ...layout, shapes: ANY_SHAPES }, noted.note);
  };
  return options.keepsBlank ? file : joinedTables(file, source, unmended);
};

/** No width is right, and no row is mended. */
const ANY_SHAPES = columnShapes([], 0);

const SNIFFED_BYTES = 256 * 1024;
const SNIFFED_CHARS = 64 * 1024;
const HEAD_RECORDS = 64;

type Layout = {
  readonly encoding: DetectedEncoding;
  readonly quoting: Quoting;
  readonly shapes: ColumnShapes;
  readonly dialect: Dialect;
  readonly hasSeparatorLine: boolean;
  readonly headerRow: number;
  /** 0 while it is not known yet. */
  readonly headerLine: number;
  readonly head: readonly RawRow[];
  readonly limits: ReadLimits;
};

const layoutOf = (source: ByteSource, options: TableOptions): Layout => {
  const bytes = headOf(source, SNIFFED_BYTES);
  const complete = bytes.length === source.size;
  const encoding = encodingOf(bytes, complete, options.encoding);
  const sample = sampleOf(bytes, encoding, complete);
  const separator = separatorLine(sample);
  const sniffed = sniffDialect(sample, givenOf(options, separator));
  const layout: Layout = {
    encoding,
    quoting: sniffed.quoting,
    shapes: shapesOf(sniffed),
    dialect: { ...sniffed.quoting, encoding: encoding.encoding },
    hasSeparatorLine: separator !== undefined,
    headerRow: -1,
    headerLine: 0,
    head: [],
    limits: options.limits,
  };
  const head = firstRecords(source, layout);
  const headerRow = findHeader(
    head.map((row) => row.cells),
    layout.shapes.width,
  );
  return { ...layout, head, headerRow, headerLine: head[headerRow]?.line ?? 0 };
};

const givenOf = ({ delimiter, quote }: TableOptions, separator: string | undefined) => {
  const known = delimiter ?? separator;
  return {
    ...(known === undefined ? {} : { delimiter: known }),
    ...(quote === undefined ? {} : { quote }),
  };
};

/** A header without gaps that is wider than the records says how wide they should be. */
const shapesOf = ({ rows, width }: Sniffed): ColumnShapes => {
  const headerRow = findHeader(rows, width);
  const header = rows[headerRow] ?? [];
  const isWider = header.length > width && header.every((cell) => cell !== '');
  const body = rows.filter((cells, i) => i > headerRow && cells.length === width);
  return columnShapes(body, isWider ? header.length : width);
};

const encodingOf = (
  bytes: Buffer,
  complete: boolean,
  label: string | undefined,
): DetectedEncoding => {
  const detected = detectEncoding(bytes, complete);
  return label === undefined || detected.bomBytes > 0 ? detected : { encoding: label, bomBytes: 0 };
};

const sampleOf = (bytes: Buffer, encoding: Encoding, complete: boolean): string => {
  let text = '';
  for (const block of textBlocks(bufferSource(bytes), encoding)) text += block.text;
  if (complete && text.length <= SNIFFED_CHARS) return text;
  const sample = text.slice(0, SNIFFED_CHARS);
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
  return end > 0 ? sample.slice(0, end + 1) : sample;
};

const firstRecords = (source: ByteSource, layout: Layout): readonly RawRow[] => {
  const head: RawRow[] = [];
  for (const row of recordsOf(source, layout, () => undefined)) {
    head.push(row);
    if (head.length === HEAD_RECORDS) break;
  }
  return head;
};

type PlainReading = Pick<Reading, 'note' | 'keepsBlank'> & { readonly part: FilePart | undefined };

/** Only a plain file whose first line is the header is worth it. */
const plainRowsOf = (
  source: ByteSource,
  layout: Layout,
  { part, ...how }: PlainReading,
): PlainRows | undefined => {
  const { encoding, bomBytes } = layout.encoding;
  const { delimiter, quote, escape: escaping } = layout.quoting;
  const isPlain =
    /^utf-?8$/i.test(encoding) &&
    /^[\t -~]$/.test(delimiter) &&
    quote === '"' &&
    escaping === '"' &&
    layout.headerRow === 0 &&
    layout.headerLine === 1 &&
    layout.shapes.width > 1;
  if (!isPlain) return undefined;
  const reading = readingOf(layout, how);
  const from: ReadFrom = ({ offset, line }, mayStop) =>
    readRecords(textBlocks(source, layout.encoding, offset), {
      ...reading,
      firstLine: line,
      mayStop,
    });
  return plainRows(source, { width: layout.shapes.width, delimiter, bomBytes, from }, part);
};

const recordsOf = (
  source: ByteSource,
  layout: Layout,
  note: NoteRow,
  keepsBlank?: boolean,
): Iterable<RawRow> => {
  const reading = readingOf(layout, { note, keepsBlank });
  const records = readRecords(textBlocks(source, layout.encoding), reading);
  return layout.hasSeparatorLine ? withoutFirst(records) : records;
};

/** One for all parts of a pass: mending remembers the damage it has seen. */
const readingOf = (
  { quoting, limits, shapes, headerLine }: Layout,
  how: Pick<Reading, 'note' | 'keepsBlank'>,
): Reading => {
  const { note } = how;
  const mend = shapes.width > 1 ? recordMender({ quoting, shapes, note, headerLine }) : undefined;
  return { quoting, limits, mend, ...how };
};

function* withoutFirst(records: Iterable<RawRow>): Generator<RawRow> {
  let isFirst = true;
  for (const record of records) {
    if (!isFirst) yield record;
    isFirst = false;
  }
}
