import { CommanderError } from 'commander';
import { RefpathError } from '../model/issue.ts';
import { asRefpathError } from '../model/system-error.ts';
import { visibleJson, visibleLines } from '../present/visible.ts';
import { errorText } from '../wording/errors.ts';
import type { Api } from './api.ts';
import { cacheFor } from './cache.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { CONCISE_HELP } from './help.ts';
import { type Log, logTo } from './log.ts';
import { ownStreams } from './own-streams.ts';
import { type Asked, parseArguments } from './program.ts';
import { readOptions } from './read-options.ts';
import type { Streams } from './session.ts';
import { wantsColor, widthFor } from './terminal.ts';

const ownApi = (): Promise<Api> => import('../index.ts');

/** Runs one command line; resolves to its exit code and never exits by itself. */
export const main = async (
  argv: readonly string[],
  streams: Streams = ownStreams(),
  api: () => Promise<Api> = ownApi,
): Promise<number> => {
  outliveClosedPipes(streams);
  const asked = ask(argv, streams);
  if (typeof asked === 'number') return asked;
  const log = logFor(asked, streams);
  try {
    return await runAsked(asked, streams, log, api);
  } catch (error) {
    return failed(error, log, asked.raw['verbose'] === true);
  }
};

const runAsked = async (
  { command, raw, operands }: Asked,
  streams: Streams,
  log: Log,
  api: () => Promise<Api>,
): Promise<number> => {
  const values = readOptions(raw);
  const run = await command.runner();
  const work: (() => void)[] = [];
  const later = (one: () => void): void => void work.push(one);
  const session = { streams, values, raw, operands, log, api, later };
  const cache = cacheFor(session, command.name);
  const code = await run({ ...session, cache }).catch((error: unknown) => {
    if (!isDamaged(error)) throw error;
    // Seen only when that part was asked for, and before anything was written.
    cache?.note('snapshot-damaged', String(error.facts['path']));
    return run({ ...session, cache: undefined });
  });
  for (const one of work) one();
  return code;
};

const isDamaged = (error: unknown): error is RefpathError =>
  error instanceof RefpathError && error.code === 'snapshot-damaged';

/** `refpath … | head -1` goes away before we are done; without a listener that is a crash. */
const outliveClosedPipes = ({ stdout, stderr }: Streams): void => {
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
};

/** What is asked for, or the exit code where help or an error was the answer. */
const ask = (argv: readonly string[], streams: Streams): Asked | number => {
  if (argv.length === 0) {
    streams.stderr.write(CONCISE_HELP);
    return EXIT.usage;
  }
  try {
    const asked = parseArguments(argv, {
      out: (text) => streams.stdout.write(text),
      err: (text) => streams.stderr.write(visibleLines(text)),
      width: widthFor({ width: undefined }, streams),
      color: wantsColor('auto', streams),
    });
    return asked ?? EXIT.usage;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? EXIT.found : EXIT.usage;
  }
};

const logFor = ({ raw }: Asked, { stderr }: Streams): Log => {
  const asJson = Array.isArray(raw['logFormat']) && raw['logFormat'].at(-1) === 'json';
  const clean = asJson ? visibleJson : visibleLines;
  return logTo((line) => stderr.write(`${clean(line)}\n`), {
    quiet: raw['quiet'] === true,
    verbose: raw['verbose'] === true,
    logFormat: asJson ? 'json' : 'text',
  });
};

const failed = (thrown: unknown, log: Log, verbose: boolean): number => {
  const error = asRefpathError(thrown);
  if (error instanceof RefpathError && exitCodeOf(error.code) !== EXIT.bug) {
    log.error(errorText(error), error.code);
    return exitCodeOf(error.code);
  }
  const what = error instanceof Error ? error.message : String(error);
  const stack = verbose && error instanceof Error ? `\n${error.stack ?? ''}` : '';
  log.error(
    `This is a bug in refpath: ${what}. Please report it with the output of the same command ` +
      `and --verbose.${stack}`,
  );
  return EXIT.bug;
};
