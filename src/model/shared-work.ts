/** Others who do pieces of the same work, by the number of the piece. */
export type SharedWork<Result> = {
  /** False where somebody has taken the piece already; else it is ours. */
  take(piece: number): boolean;
  /** What came of a piece that another one took; undefined: nothing will, and it is to be done here. */
  found(piece: number): Result | undefined;
};

/** Lets others begin with a task. */
export type ShareWork<Task, Result> = (task: Task) => SharedWork<Result>;

/** Others who are ready to begin, until they are no longer wanted. */
export type Helpers<Task, Result> = { readonly share: ShareWork<Task, Result>; stop(): void };

/** Lets others get ready for so much to do; undefined: that would not pay. */
export type StartHelpers<Task, Result> = (size: number) => Helpers<Task, Result> | undefined;

/** Whatever becomes of the work, nobody works on behind it. */
export const withHelpers = <Task, Result, T>(
  helpers: Helpers<Task, Result> | undefined,
  work: (share?: ShareWork<Task, Result>) => T,
): T => {
  try {
    return work(helpers?.share);
  } finally {
    helpers?.stop();
  }
};

/** What came of each of so many pieces, in their order, whoever did it. */
export function* allPieces<Result>(
  pieces: number,
  work: (piece: number) => Result,
  others?: SharedWork<Result>,
): Iterable<Result> {
  const ours = new Map<number, Result>();
  for (let piece = 0; piece < pieces; piece++) {
    if (others?.take(piece) !== false) ours.set(piece, work(piece));
  }
  for (let piece = 0; piece < pieces; piece++) {
    yield ours.get(piece) ?? others?.found(piece) ?? work(piece);
    ours.delete(piece);
  }
}
