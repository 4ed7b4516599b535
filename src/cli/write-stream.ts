import { once } from 'node:events';
import type { Written } from '../model/report.ts';
import { writeFailure } from './write-failure.ts';

/** Text in pieces, made now or by others. */
export type Pieces = Iterable<Written> | AsyncIterable<Written>;

/**
 * Writes all pieces, waiting where the reader is slow: `process.exit` or ignoring back-pressure
 * would cut a pipe at 64 KiB. A reader that went away (`| head -1`) ends the writing quietly.
 */
export const writeStream = async (stream: NodeJS.WritableStream, pieces: Pieces): Promise<void> => {
  const problem = watched(stream);
  for await (const piece of pieces) {
    if (problem() !== undefined) break;
    if (!stream.write(piece)) await drained(stream);
  }
  await flushed(stream);
  const found = problem();
  if (found !== undefined && !isClosedPipe(found)) throw writeFailure(found, 'standard output');
};

/** Whether the reader of a pipe went away. */
const isClosedPipe = (error: unknown): boolean =>
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
  // Without the signal the loser of the race would keep its listeners, one more each time.
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]).catch(
    () => undefined,
  );
  over.abort();
};

const flushed = (stream: NodeJS.WritableStream): Promise<void> =>
  new Promise((done) => {
    stream.write('', () => done());
  });
