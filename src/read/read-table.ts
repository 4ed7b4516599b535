import type { Dialect, RawFile, RawRow, RowNote } from '../model/raw-file.ts';
import { type ByteSource, bufferSource, headOf } from './byte-source.ts';
import { type Encoding, textBlocks } from './decode.ts';
import { detectEncoding } from './detect-encoding.ts';
import { findHeader } from './find-header.ts';
import type { ReadLimits } from './read-limits.ts';
import { type Mend, readRecords } from './read-records.ts';
import type { Quoting } from './scan-record.ts';
import { separatorLine } from './separator-line.ts';
import { sniffDialect } from './sniff-dialect.ts';

export type TableOptions = {
  readonly limits: ReadLimits;
  /** A WHATWG label; absent: told by the bytes. */
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
};

export type TableName = { readonly path: string; readonly container: string };

/** A text file as rows that are read anew, from the source, each time they are asked for. */
export const readTable = (name: TableName, source: ByteSource, options: TableOptions): RawFile => {
  const layout = layoutOf(source, options);
  let notes: RowNote[] = [];
  const rows = (): Iterable<RawRow> => {
    notes = [];
    return recordsOf(source, layout, noteInto(notes, layout));
  };
  return {
    ...name,
    bytes: source.size,
    dialect: layout.dialect,
    headerRow: layout.headerRow,
    head: layout.head,
    rows,
    get notes() {
      return notes;
    },
  };
};

const SNIFFED_BYTES = 256 * 1024;
const SNIFFED_CHARS = 64 * 1024;
const HEAD_RECORDS = 64;

type Layout = {
  readonly encoding: Encoding;
  readonly quoting: Quoting;
  readonly dialect: Dialect;
  readonly hasSeparatorLine: boolean;
  readonly headerRow: number;
  readonly head: readonly RawRow[];
  readonly limits: ReadLimits;
  readonly mend?: Mend;
};

const layoutOf = (source: ByteSource, options: TableOptions): Layout => {
  const bytes = headOf(source, SNIFFED_BYTES);
  const complete = bytes.length === source.size;
  const encoding = encodingOf(bytes, complete, options.encoding);
  const sample = sampleOf(bytes, encoding, complete);
  const separator = options.delimiter ?? separatorLine(sample);
  const { quoting, width } = sniffDialect(sample, {
    ...(separator === undefined ? {} : { delimiter: separator }),
    ...(options.quote === undefined ? {} : { quote: options.quote }),
  });
  const base = {
    encoding,
    quoting,
    dialect: { ...quoting, encoding: encoding.encoding },
    hasSeparatorLine: separatorLine(sample) !== undefined,
    limits: options.limits,
  };
  const head = firstRecords(source, base);
  const headerRow = findHeader(
    head.map((row) => row.cells),
    width,
  );
  return { ...base, head, headerRow };
};

const encodingOf = (bytes: Buffer, complete: boolean, label: string | undefined): Encoding => {
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

type Readable = Pick<Layout, 'encoding' | 'quoting' | 'limits' | 'hasSeparatorLine'> & {
  readonly mend?: Mend;
};

const firstRecords = (source: ByteSource, layout: Readable): readonly RawRow[] => {
  const head: RawRow[] = [];
  for (const row of recordsOf(source, layout, () => undefined)) {
    head.push(row);
    if (head.length === HEAD_RECORDS) break;
  }
  return head;
};

type Note = (kind: RowNote['kind'], code: string, line: number) => void;

function* recordsOf(source: ByteSource, layout: Readable, note: Note): Generator<RawRow> {
  const { quoting, limits, mend } = layout;
  const blocks = textBlocks(source, layout.encoding);
  const reading = { quoting, limits, note, ...(mend ? { mend } : {}) };
  let first = layout.hasSeparatorLine;
  for (const row of readRecords(blocks, reading)) {
    if (!first) yield row;
    first = false;
  }
}

const noteInto =
  (notes: RowNote[], { hasSeparatorLine }: Readable): Note =>
  (kind, code, line) => {
    if (hasSeparatorLine && line === 1) return;
    notes.push({ kind, code, line });
  };
