import { once } from 'node:events';

/**
 * Writes all pieces, waiting where the reader is slow: `process.exit` or ignoring back-pressure
 * would cut a pipe at 64 KiB. A reader that went away (`| head -1`) ends the writing quietly.
 */
export const writeStream = async (
  stream: NodeJS.WritableStream,
  pieces: Iterable<string>,
): Promise<void> => {
  const problem = watched(stream);
  for (const piece of pieces) {
    if (problem() !== undefined) break;
    if (!stream.write(piece)) await drained(stream);
  }
  await flushed(stream);
  const found = problem();
  if (found !== undefined && !isClosedPipe(found)) throw found;
};

/** Whether the reader of a pipe went away. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');

const watched = (stream: NodeJS.WritableStream): (() => Error | undefined) => {
  let problem: Error | undefined;
  // Stays on: a write may still fail after the last piece was handed over.
  stream.on('error', (error: Error) => {
    problem ??= error;
  });
  return () => problem;
};

const drained = async (stream: NodeJS.WritableStream): Promise<void> => {
  await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
};

const flushed = (stream: NodeJS.WritableStream): Promise<void> =>
  new Promise((done) => {
    stream.write('', () => done());
  });
