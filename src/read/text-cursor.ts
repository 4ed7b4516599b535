import type { TextBlock } from './decode.ts';
import { CARRIAGE_RETURN, LINE_FEED } from './scan-record.ts';

/** Where reading stands in a text that comes in blocks: only what is not yet read is held. */
export type TextCursor = {
  text: string;
  at: number;
  /** 1-based line of `at`. */
  line: number;
  /** Nothing comes after `text`. */
  last: boolean;
  /** Adds the next block; false if there is none. */
  more(): boolean;
  /** The next line feed, carriage return or quote at or behind `at`; Infinity: none in `text`. */
  lineEnd(): number;
  quoteAt(): number;
};

type OddLine = (code: string, line: number) => void;

export const textCursor = (
  blocks: Iterator<TextBlock>,
  quote: string,
  oddLine: OddLine,
): TextCursor => {
  let lineFeed = -1;
  let carriageReturn = -1;
  let nextQuote = -1;
  const seek = (mark: string, known: number, from: number): number => {
    if (known >= from) return known;
    const found = cursor.text.indexOf(mark, from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  };
  const cursor: TextCursor = {
    text: '',
    at: 0,
    line: 1,
    last: false,
    more() {
      const next = blocks.next();
      if (next.done === true) {
        cursor.last = true;
        return false;
      }
      const rest = cursor.text.slice(cursor.at);
      const base = next.value.marks.length > 0 ? cursor.line + countBreaks(rest) : 0;
      for (const mark of next.value.marks) oddLine(mark.code, base + mark.lineOffset);
      cursor.text = rest + next.value.text;
      cursor.at = 0;
      lineFeed = carriageReturn = nextQuote = -1;
      return true;
    },
    lineEnd() {
      lineFeed = seek('\n', lineFeed, cursor.at);
      carriageReturn = seek('\r', carriageReturn, cursor.at);
      return lineFeed < carriageReturn ? lineFeed : carriageReturn;
    },
    quoteAt() {
      if (quote === '') return Number.POSITIVE_INFINITY;
      nextQuote = seek(quote, nextQuote, cursor.at);
      return nextQuote;
    },
  };
  return cursor;
};

/** Line breaks in a text; CR LF is one. */
export const countBreaks = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) count++;
    else if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED) count++;
  }
  return count;
};
