import type { Api, Cache } from './api.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Log } from './log.ts';
import type { OptionValues } from './options.ts';
import type { RawOptions } from './read-options.ts';

type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** The outside world as the command line sees it; tests hand in their own. */
export type Streams = {
  readonly stdin: { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ISO day, in UTC. */
  readonly today: () => string;
};

/** One run of one command. */
export type Session = {
  readonly streams: Streams;
  readonly values: OptionValues;
  /** As typed, where it matters whether an option was given. */
  readonly raw: RawOptions;
  readonly operands: readonly string[];
  readonly log: Log;
  readonly api: () => Promise<Api>;
  /** None: nothing is kept, nor taken from what was. */
  readonly cache: Cache | undefined;
  /** Does something once the answer is out. */
  readonly later: (work: () => void) => void;
};

/** A command's work; returns the exit code, throws RefpathError for what stops it. */
export type Runner = (session: Session) => Promise<ExitCode>;
