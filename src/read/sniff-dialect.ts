import { shapeOf } from './cell-shape.ts';
import type { TextBlock } from './decode.ts';
import { readRecords } from './read-records.ts';
import type { Quoting } from './scan-record.ts';

/** A sample of a text: its first part, cut behind a line end where it goes on. */
export type Sniffed = {
  readonly quoting: Quoting;
  readonly width: number;
  /** The sample's first records in this dialect. */
  readonly rows: readonly (readonly string[])[];
};

/** The dialect under which the sample's records are most alike and its cells most like values. */
export const sniffDialect = (sample: string, given: Partial<Quoting> = {}): Sniffed => {
  let best: Judged = judge(sample, quotingOf(given.delimiter ?? ',', given.quote ?? '"', '"'));
  for (const quoting of candidates(sample, given)) {
    const judged = judge(sample, quoting);
    if (isBetter(judged, best)) best = judged;
  }
  return { quoting: best.quoting, width: best.width, rows: best.rows };
};

/** Whether the first record is a header as wide as nearly all others, or is not split at all. */
type Header = 'split' | 'whole' | 'other';

type Judged = Sniffed & { readonly merit: number; readonly header: Header };

/**
 * A list inside a cell (`a;b;c` in a table of commas) may be split as evenly as the table itself, but
 * not in the header: what splits the header as it does the rest wins over what leaves it whole.
 */
const isBetter = (one: Judged, other: Judged): boolean => {
  if (one.header === 'split' && other.header === 'whole') return true;
  if (one.header === 'whole' && other.header === 'split') return false;
  return one.merit > other.merit;
};

const DELIMITERS = [',', ';', '\t', '|', ', ', ' ', '^', '~'];
const SAMPLE_RECORDS = 200;

const quotingOf = (delimiter: string, quote: string, escaping: string): Quoting => ({
  delimiter,
  quote,
  escape: escaping,
});

const candidates = (sample: string, given: Partial<Quoting>): readonly Quoting[] => {
  const delimiters = given.delimiter === undefined ? DELIMITERS : [given.delimiter];
  return delimiters
    .filter((delimiter) => sample.includes(delimiter))
    .flatMap((delimiter) => {
      const quotes = given.quote === undefined ? quotesIn(sample, delimiter) : [given.quote];
      return quotes.flatMap((quote) => {
        const doubled = quotingOf(delimiter, quote, quote);
        const hasBackslash = sample.includes(`\\${quote}`);
        return hasBackslash ? [doubled, quotingOf(delimiter, quote, '\\')] : [doubled];
      });
    });
};

/** A single quote counts only where it opens and closes cells; else it is an apostrophe. */
const quotesIn = (sample: string, delimiter: string): readonly string[] =>
  sample.includes(`${delimiter}'`) && sample.includes(`'${delimiter}`) ? ['"', "'"] : ['"'];

const judge = (sample: string, quoting: Quoting): Judged => {
  const rows = sampleRecords(sample, quoting);
  const width = usualWidth(rows);
  const judged = { quoting, width, rows, merit: 0, header: headerOf(rows, width) };
  if (width < 2) return { ...judged, width: Math.max(width, 1) };
  const alike = rows.filter((cells) => cells.length === width);
  const share = alike.length / rows.filter((cells) => isSplit(cells, quoting)).length;
  const shapely = shapeliness(alike, quoting);
  if (quoting.delimiter === ' ' && !worksForSpace(alike, share)) {
    return { ...judged, header: 'other' };
  }
  // Prose above and below a table is excused, but a few lines of prose make no table.
  const weight = Math.log2(1 + width) * Math.sqrt(alike.length / rows.length);
  return { ...judged, merit: share * share * shapely * shapely * weight };
};

const HEADER_AND_FIRST = 5;

/** A preamble, too, may hold commas, but the rows right below it would not hold as many. */
const headerOf = (rows: readonly (readonly string[])[], width: number): Header => {
  if (rows[0]?.length === 1) return 'whole';
  if (width < 2 || rows.length < 2) return 'other';
  const alike = rows.filter((cells) => cells.length === width).length;
  const isEven = rows.slice(0, HEADER_AND_FIRST).every((cells) => cells.length === width);
  return isEven && alike >= rows.length * 0.9 ? 'split' : 'other';
};

/** A line of prose has one cell; so has a record that came to nothing, but with delimiters in it. */
const isSplit = (cells: readonly string[], { delimiter, quote }: Quoting): boolean =>
  cells.length > 1 || (cells[0]?.includes(delimiter) === true && cells[0].includes(quote));

const sampleRecords = (sample: string, quoting: Quoting): readonly (readonly string[])[] => {
  const block: TextBlock = { text: sample, marks: [] };
  const limits = { recordChars: sample.length + 1, columns: 4096 };
  const rows: (readonly string[])[] = [];
  for (const { cells } of readRecords([block], { quoting, limits, note: () => undefined })) {
    rows.push(cells);
    if (rows.length === SAMPLE_RECORDS) break;
  }
  return rows;
};

/** The number of cells most records have, where wide ones count for more: a preamble may be long. */
const usualWidth = (rows: readonly (readonly string[])[]): number => {
  const counts = new Map<number, number>();
  for (const { length } of rows)
    counts.set(length, (counts.get(length) ?? 0) + Math.min(length - 1, 4));
  let best = 1;
  for (const [width, count] of counts) {
    const known = counts.get(best) ?? 0;
    if (count > known) best = width;
  }
  return best;
};

/** How much of the cells looks like one value each. */
const shapeliness = (rows: readonly (readonly string[])[], quoting: Quoting): number => {
  let cells = 0;
  let sound = 0;
  for (const cell of rows.flat()) {
    cells++;
    sound += soundness(cell, quoting);
  }
  return cells === 0 ? 0 : sound / cells;
};

const soundness = (cell: string, { delimiter, quote }: Quoting): number => {
  const shape = shapeOf(cell);
  if (shape === 'empty') return 0.9;
  if (cell.startsWith(' ') && delimiter !== ' ') return 0.7;
  if (shape !== 'text') return 1;
  if (cell.includes(delimiter)) return 1;
  const torn = cell.startsWith(quote) || cell.endsWith(quote);
  return torn || /[;\t|]|,\S/.test(cell) ? 0.2 : 0.7;
};

/** Words stand apart by spaces anyway: it takes values of fixed shapes to make columns of them. */
const worksForSpace = (rows: readonly (readonly string[])[], share: number): boolean => {
  const first = rows[1] ?? [];
  const valued = first.filter((cell) => {
    const shape = shapeOf(cell);
    return shape !== 'word' && shape !== 'text';
  });
  return share > 0.4 && first.length >= 3 && valued.length >= first.length / 3;
};
