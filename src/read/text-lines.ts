import type { TextBlock } from './decode.ts';
import { hasWholeBreak, passLine, type TextCursor, textCursor } from './text-cursor.ts';

export type TextLine = { readonly text: string; readonly line: number };

/** Pictures and bodies come in lines like these; nothing that is read from them is as long. */
const LONG_LINE = 64 * 1024;

/** The lines of a text; of an endless one only the beginning. */
export function* textLines(blocks: Iterable<TextBlock>): Generator<TextLine> {
  const source = blocks[Symbol.iterator]();
  try {
    yield* linesFrom(source);
  } finally {
    source.return?.();
  }
}

function* linesFrom(source: Iterator<TextBlock>): Generator<TextLine> {
  const cursor = textCursor(source, { quote: '', delimiter: '' }, () => undefined);
  while (cursor.at < cursor.piece.text.length || cursor.more()) {
    const { line } = cursor;
    const text = lineAt(cursor);
    yield { text, line };
    passLine(cursor, Math.min(cursor.lineEnd(), cursor.piece.text.length), 1);
  }
}

/** Holds no more of a line than is wanted of it, and leaves the cursor before its end. */
const lineAt = (cursor: TextCursor): string => {
  let start = '';
  while (!hasWholeBreak(cursor, cursor.lineEnd())) {
    const { text } = cursor.piece;
    if (text.length - cursor.at > LONG_LINE) {
      start ||= text.slice(cursor.at, cursor.at + LONG_LINE);
      cursor.at = text.length - 1;
    }
    cursor.more();
  }
  return start || cursor.piece.text.slice(cursor.at, cursor.lineEnd());
};

/** Lines put together that were folded: a line that starts with a space goes on with the one before. */
export function* unfolded(lines: Iterable<TextLine>): Generator<TextLine> {
  let held: TextLine | undefined;
  for (const next of lines) {
    if (held && isFolded(next)) held = joined(held, next);
    else {
      if (held) yield held;
      held = next;
    }
  }
  if (held) yield held;
}

const isFolded = ({ text }: TextLine): boolean => text.startsWith(' ') || text.startsWith('\t');

const joined = (held: TextLine, next: TextLine): TextLine =>
  held.text.length > LONG_LINE ? held : { text: held.text + next.text.slice(1), line: held.line };
