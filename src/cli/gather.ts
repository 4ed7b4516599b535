const ENOUGH = 65_536;

/** Joins small pieces into larger ones, so that a million lines are not a million writes. */
export function* gathered(pieces: Iterable<string>): Iterable<string> {
  let parts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length < ENOUGH) continue;
    yield parts.join('');
    parts = [];
    length = 0;
  }
  if (length > 0) yield parts.join('');
}
