import type { Written } from '../model/report.ts';

const ENOUGH = 65_536;

/** Joins small pieces of text into larger ones, so that a million lines are not a million writes. */
export function* gathered(pieces: Iterable<Written>): Iterable<Written> {
  const parts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const text = typeof piece === 'string' ? piece : '';
    parts.push(text);
    length += text.length;
    if (text === piece && length < ENOUGH) continue;
    yield* joined(parts);
    length = 0;
    if (text !== piece) yield piece;
  }
  yield* joined(parts);
}

function* joined(parts: string[]): Generator<string> {
  const text = parts.splice(0).join('');
  if (text !== '') yield text;
}
