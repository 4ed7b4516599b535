import type { TextBlock } from './decode.ts';
import { lineEndFinder, markFinder, type Piece } from './mark-finder.ts';
import { afterBreak, CARRIAGE_RETURN, LINE_FEED } from './scan-record.ts';

/** Where reading stands in a text that comes in blocks: only what is not yet read is held. */
export type TextCursor = {
  piece: Piece;
  at: number;
  /** 1-based line of `at`. */
  line: number;
  /** How many bytes of the source `piece` and all before it were made of. */
  bytes: number;
  /** Nothing comes after `piece`. */
  last: boolean;
  /** Adds the next block; false if there is none. */
  more(): boolean;
  /** The next line break, quote or delimiter at or behind a place; behind `piece`: none. */
  lineEnd(): number;
  quoteAt(): number;
  delimiterFrom(at: number): number;
};

export type CursorMarks = { readonly quote: string; readonly delimiter: string };

/** `onMark` hears of lines that decoding had to mend. */
export const textCursor = (
  blocks: Iterator<TextBlock>,
  { quote, delimiter }: CursorMarks,
  onMark: (code: string, line: number) => void,
): TextCursor => {
  const nextLineEnd = lineEndFinder();
  const nextQuote = markFinder(quote);
  const nextDelimiter = markFinder(delimiter);
  const cursor: TextCursor = {
    piece: { text: '' },
    at: 0,
    line: 1,
    bytes: 0,
    last: false,
    more() {
      const next = blocks.next();
      if (next.done === true) cursor.last = true;
      else append(cursor, next.value, onMark);
      return !cursor.last;
    },
    lineEnd: () => nextLineEnd(cursor.piece, cursor.at),
    quoteAt: () => nextQuote(cursor.piece, cursor.at),
    delimiterFrom: (at) => nextDelimiter(cursor.piece, at),
  };
  return cursor;
};

const append = (
  cursor: TextCursor,
  block: TextBlock,
  onMark: (code: string, line: number) => void,
): void => {
  const rest = cursor.piece.text.slice(cursor.at);
  if (block.marks.length > 0) {
    const base = cursor.line + countBreaks(rest);
    for (const { code, lineOffset } of block.marks) onMark(code, base + lineOffset);
  }
  cursor.piece = { text: rest + block.text };
  cursor.bytes += block.bytes ?? 0;
  cursor.at = 0;
};

/** A line break that is all there: behind a CR at the end of a block, an LF may follow. */
export const hasWholeBreak = ({ piece: { text }, last }: TextCursor, end: number): boolean =>
  last || end + 1 < text.length || (end < text.length && text.charCodeAt(end) !== CARRIAGE_RETURN);

/** Moves behind the line break at `end`. */
export const passLine = (cursor: TextCursor, end: number, lines: number): void => {
  cursor.at = afterBreak(cursor.piece.text, end);
  cursor.line += lines;
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
