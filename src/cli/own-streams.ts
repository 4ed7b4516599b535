import type { Streams } from './session.ts';

/** The world of this process. The only look at the clock: the default of --as-of. */
export const ownStreams = (): Streams => ({
  // A stream of its own, which most runs never ask for.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  today: () => new Date().toISOString().slice(0, 10),
});
