import { type FindMark, lineEndFinder, markFinder, type Piece } from './mark-finder.ts';

export type Quoting = {
  readonly delimiter: string;
  /** '' where the file has none. */
  readonly quote: string;
  /** The quote itself where quotes are doubled, or a backslash. */
  readonly escape: string;
};

/**
 * `whole`: a record by the rules. `torn`: the text ends within it. `odd`: a quote stands where none may
 * stand, so the cells are not to be trusted.
 */
export type Scan = {
  readonly verdict: 'whole' | 'torn' | 'odd';
  readonly cells: readonly string[];
  /** Behind the last cell: at a line break or at the end of the text. */
  readonly end: number;
  /** A quote inside a cell that has none around it, taken as a letter. */
  readonly bareQuote: boolean;
};

export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
const SPACE = 32;
const BACKSLASH = 92;

export type RecordScanner = (piece: Piece, from: number, last: boolean) => Scan;

/** Reads one record by the rules of RFC 4180, with either line end, any delimiter, quote and escape. */
export const recordScanner = (quoting: Quoting): RecordScanner => {
  const reader = cellReader(quoting);
  const step = quoting.delimiter.length;
  return (piece, from, last) => {
    const { text } = piece;
    const cells: string[] = [];
    reader.bareQuote = false;
    let at = from;
    let cell = reader.read(piece, at, last);
    while (cell !== null) {
      cells.push(cell);
      at = reader.end;
      if (at >= text.length || isBreak(text.charCodeAt(at))) break;
      at += step;
      cell = reader.read(piece, at, last);
    }
    const verdict = cell === null ? reader.trouble : verdictAt(at, text, last);
    return { verdict, cells, end: at, bareQuote: reader.bareQuote };
  };
};

const verdictAt = (end: number, text: string, last: boolean): 'whole' | 'torn' =>
  end >= text.length && !last ? 'torn' : 'whole';

/** What the last cell said, kept in one place: an object for each cell would cost more than the cell. */
type CellReader = {
  end: number;
  bareQuote: boolean;
  trouble: 'torn' | 'odd';
  /** The cell that starts here; null: in trouble. */
  read(piece: Piece, at: number, last: boolean): string | null;
};

const cellReader = (quoting: Quoting): CellReader => {
  const quoteCode = codeOf(quoting.quote);
  const isPadded = !quoting.delimiter.startsWith(' ');
  const endOfOpen = openCellEnd(quoting.delimiter);
  const nextQuote = markFinder(quoting.quote);
  const reader: CellReader = {
    end: 0,
    bareQuote: false,
    trouble: 'odd',
    read(piece, at, last) {
      const { text } = piece;
      const start = isPadded ? skipSpaces(text, at) : at;
      if (text.charCodeAt(start) !== quoteCode) return openCell(piece, at);
      const cell = quotedCell(reader, { text, from: start + 1, last, quoting });
      const isLetter = cell === null && start > at && reader.trouble === 'odd';
      return isLetter ? openCell(piece, at) : cell;
    },
  };
  const openCell = (piece: Piece, at: number): string => {
    reader.end = endOfOpen(piece, at);
    if (nextQuote(piece, at) < reader.end) reader.bareQuote = true;
    return piece.text.slice(at, reader.end);
  };
  return reader;
};

const codeOf = (quote: string): number => (quote === '' ? -1 : quote.charCodeAt(0));

/** Finds where a cell without quotes around it ends: at a delimiter or a line break. */
const openCellEnd = (delimiter: string): FindMark => {
  const nextDelimiter = markFinder(delimiter);
  const nextBreak = lineEndFinder();
  return (piece, from) =>
    Math.min(nextDelimiter(piece, from), nextBreak(piece, from), piece.text.length);
};

type QuotedCell = {
  readonly text: string;
  readonly from: number;
  readonly last: boolean;
  readonly quoting: Quoting;
};

const quotedCell = (reader: CellReader, { text, from, last, quoting }: QuotedCell) => {
  const close = closingQuote(text, from, quoting);
  if (!last && (close < 0 || close + 1 >= text.length)) {
    reader.trouble = 'torn';
    return null;
  }
  const end = quoting.delimiter.startsWith(' ') ? close + 1 : skipSpaces(text, close + 1);
  if (close < 0 || !endsCell(text, end, quoting.delimiter)) {
    reader.trouble = 'odd';
    return null;
  }
  reader.end = end;
  return withoutEscapes(text.slice(from, close), quoting);
};

/** The first quote that is not escaped; -1: none. */
const closingQuote = (text: string, from: number, quoting: Quoting): number => {
  const { quote } = quoting;
  const isBackslashed = quoting.escape === '\\';
  const quoteCode = quote.charCodeAt(0);
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at)) {
    if (isBackslashed && hasOddBackslashes(text, from, at)) at += 1;
    else if (text.charCodeAt(at + 1) === quoteCode) at += 2;
    else return at;
  }
  return -1;
};

const hasOddBackslashes = (text: string, from: number, at: number): boolean => {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) === BACKSLASH) start--;
  return (at - start) % 2 === 1;
};

/** The text of a quoted cell as it was before it was quoted. */
export const withoutEscapes = (inner: string, quoting: Quoting): string => {
  const { quote } = quoting;
  if (quote === '' || !inner.includes(quote)) return inner;
  const single = inner.replaceAll(quote + quote, quote);
  return quoting.escape === '\\' ? single.replaceAll(`\\${quote}`, quote) : single;
};

export const isBreak = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

export const endsCell = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || isBreak(text.charCodeAt(at)) || text.startsWith(delimiter, at);

export const skipSpaces = (text: string, from: number): number => {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
};

/** Behind the line break at `end`. */
export const afterBreak = (text: string, end: number): number =>
  text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED
    ? end + 2
    : end + 1;
