/** Behind any text, and small enough to stay a machine integer. */
const NOWHERE = 2 ** 30 - 1;

/** A text by its identity: comparing long texts that are equal, but not the same string, takes long. */
export type Piece = { readonly text: string };

export type FindMark = (piece: Piece, from: number) => number;

/**
 * Where a mark stands at or behind a place; behind the text: nowhere. What was found is kept while it holds, so that
 * a mark that is rare in a text is not looked for from every line again.
 */
export const markFinder = (mark: string): FindMark => {
  let held: Piece = { text: '' };
  let since = 0;
  let found = -1;
  return (piece, from) => {
    if (piece === held && from >= since && from <= found) return found;
    held = piece;
    since = from;
    const place = mark === '' ? -1 : piece.text.indexOf(mark, from);
    found = place < 0 ? NOWHERE : place;
    return found;
  };
};

/** The same for the ends of lines, whichever of the three kinds. */
export const lineEndFinder = (): FindMark => {
  const lineFeed = markFinder('\n');
  const carriageReturn = markFinder('\r');
  return (piece, from) => Math.min(lineFeed(piece, from), carriageReturn(piece, from));
};
