import type { Written } from '../model/report.ts';
import type { BatchRow } from '../model/request.ts';
import { batchParts } from '../present/batch-parts.ts';
import { type BatchReport, presenters } from '../present/presenters.ts';
import { counted } from '../wording/sentences.ts';
import { hasThreads, threadedBatch, threadsFor } from './batch-threads.ts';
import { type Output, outputFor } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { findRequest, tableOfTargets } from './find-request.ts';
import { gathered } from './gather.ts';
import { loadNetwork, type Network } from './load-network.ts';
import type { Runner, Session } from './session.ts';
import { type Tally, tallied } from './tally.ts';
import type { Pieces } from './write-stream.ts';

export const runBatch: Runner = async (session) => {
  const { values, log } = session;
  const table = tableOfTargets(values);
  const output = await outputFor(session, presenters.batch);
  const network = await loadNetwork(session);
  const rows = await network.api.readTargets(table);
  log.issues(network.api.check(network.loaded).issues);
  const tally: Tally = { rows: 0, paths: 0, nothing: 0 };
  await output.write(answered({ session, output, network, rows }, tally));
  log.note(
    `${counted(tally.paths, 'path')} for ${counted(tally.rows, 'target')}, ` +
      `${tally.nothing} of them without any`,
  );
  return EXIT.found;
};

type Work = {
  readonly session: Session;
  readonly output: Output<BatchReport>;
  readonly network: Network;
  readonly rows: readonly BatchRow[];
};

/** On threads where they pay and the network lies in memory that they can share; the same bytes either way. */
const answered = (work: Work, tally: Tally): Pieces => onThreads(work, tally) ?? alone(work, tally);

const onThreads = (work: Work, tally: Tally): Pieces | undefined => {
  const { session, output, rows } = work;
  const { api, loaded } = work.network;
  const threads = threadsFor(rows.length, session.streams.env);
  const network = threads > 1 && hasThreads() ? api.sharedNetwork?.(loaded) : undefined;
  const { format, look, color } = output;
  const parts = network && batchParts(format, asOfOf(session), look);
  if (network === undefined || parts === undefined) return undefined;
  const { width, fields, detail } = look;
  const task = {
    ...{ network, format, asOf: asOfOf(session), request: findRequest(session.values) },
    look: { width, fields, detail, color },
  };
  return threadedBatch(task, rows, parts, { threads, tally });
};

async function* alone(
  { session, output, network, rows }: Work,
  tally: Tally,
): AsyncIterable<Written> {
  const { look, present } = output;
  const { api, loaded } = network;
  const answers = tallied(api.batchFound(loaded, rows, findRequest(session.values)), tally);
  yield* gathered((await present())({ asOf: asOfOf(session), answers }, look));
}

const asOfOf = ({ values, streams }: Session): string => values.asOf ?? streams.today();
