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

export type RecordScanner = (text: string, from: number, last: boolean) => Scan;

/** Reads one record by the rules of RFC 4180, with either line end, any delimiter, quote and escape. */
export const recordScanner = (quoting: Quoting): RecordScanner => {
  const fields = fieldReader(quoting);
  const step = quoting.delimiter.length;
  return (text, from, last) => {
    const cells: string[] = [];
    let at = from;
    let bareQuote = false;
    for (;;) {
      const field = fields(text, at, last);
      if (typeof field === 'string') return { verdict: field, cells, end: at, bareQuote };
      cells.push(field.value);
      if (field.bareQuote) bareQuote = true;
      at = field.end;
      if (at >= text.length) return { verdict: last ? 'whole' : 'torn', cells, end: at, bareQuote };
      if (isBreak(text.charCodeAt(at))) return { verdict: 'whole', cells, end: at, bareQuote };
      at += step;
    }
  };
};

type Field = { readonly value: string; readonly end: number; readonly bareQuote: boolean };
type FieldReader = (text: string, at: number, last: boolean) => Field | 'torn' | 'odd';

const fieldReader = (quoting: Quoting): FieldReader => {
  const quoteCode = quoting.quote === '' ? -1 : quoting.quote.charCodeAt(0);
  const paddable = !quoting.delimiter.startsWith(' ');
  const open = openField(quoting);
  return (text, at, last) => {
    const code = text.charCodeAt(at);
    if (code === quoteCode) return quotedField(text, at + 1, last, quoting);
    if (code === SPACE && paddable) {
      const start = skipSpaces(text, at);
      if (text.charCodeAt(start) === quoteCode) {
        const padded = quotedField(text, start + 1, last, quoting);
        if (padded !== 'odd') return padded;
      }
    }
    return open(text, at);
  };
};

/** A cell without quotes around it, up to a delimiter or line break. */
const openField = ({ delimiter, quote }: Quoting) => {
  const first = delimiter.charCodeAt(0);
  const quoteCode = quote === '' ? -1 : quote.charCodeAt(0);
  const single = delimiter.length === 1;
  return (text: string, at: number): Field => {
    let end = at;
    let bareQuote = false;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === first && (single || text.startsWith(delimiter, end))) break;
      if (isBreak(code)) break;
      if (code === quoteCode) bareQuote = true;
    }
    return { value: text.slice(at, end), end, bareQuote };
  };
};

const quotedField = (text: string, from: number, last: boolean, quoting: Quoting) => {
  const close = closingQuote(text, from, quoting);
  if (close < 0) return last ? 'odd' : 'torn';
  if (close + 1 >= text.length && !last) return 'torn';
  const end = quoting.delimiter.startsWith(' ') ? close + 1 : skipSpaces(text, close + 1);
  if (!endsField(text, end, quoting.delimiter)) return 'odd';
  return { value: withoutEscapes(text.slice(from, close), quoting), end, bareQuote: false };
};

/** The first quote that is not escaped; -1: none. */
const closingQuote = (text: string, from: number, { quote, escape: escaping }: Quoting): number => {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at)) {
    if (escaping === '\\' && oddBackslashes(text, from, at)) at += 1;
    else if (text.charCodeAt(at + 1) === quote.charCodeAt(0)) at += 2;
    else return at;
  }
  return -1;
};

const oddBackslashes = (text: string, from: number, at: number): boolean => {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) === 92) start--;
  return (at - start) % 2 === 1;
};

/** The text of a quoted cell as it was before it was quoted. */
export const withoutEscapes = (inner: string, { quote, escape: escaping }: Quoting): string => {
  if (quote === '' || !(inner.includes(quote) || escaping === '\\')) return inner;
  const single = inner.replaceAll(quote + quote, quote);
  return escaping === '\\' ? single.replaceAll(`\\${quote}`, quote) : single;
};

export const isBreak = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

export const endsField = (text: string, at: number, delimiter: string): boolean =>
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
