import { statSync } from 'node:fs';
import type { SharedNetwork } from '../index.ts';
import type { IssueView, Written } from '../model/report.ts';
import type { BatchRow } from '../model/request.ts';
import { batchParts } from '../present/batch-parts.ts';
import { type BatchReport, presenters } from '../present/presenters.ts';
import { counted } from '../wording/sentences.ts';
import { workerPath } from '../worker-path.ts';
import { type BatchTask, type BatchThreads, startBatchThreads } from './batch-thread.ts';
import { halvedBatch, mayShare, sharedBatch, sharingFor } from './batch-threads.ts';
import { tablesBeside } from './beside.ts';
import { type Output, outputFor } from './deliver.ts';
import { EXIT } from './exit-codes.ts';
import { findRequest, tableOfTargets } from './find-request.ts';
import { gathered } from './gather.ts';
import { loadNetwork, type Network } from './load-network.ts';
import type { OptionValues } from './options.ts';
import type { Runner, Session } from './session.ts';
import { type Tally, tallied } from './tally.ts';
import type { Pieces } from './write-stream.ts';

export const runBatch: Runner = async (session) => {
  const { values, log } = session;
  const table = tableOfTargets(values);
  const output = await outputFor(session, presenters.batch);
  const threads = threadsFor(session, table);
  try {
    const network = await loadNetwork(session);
    const beside = tablesBeside(session);
    const rows = await network.api.readTargets(table, beside.options);
    log.issues(beside.with(issuesOf(network, values)));
    const tally: Tally = { rows: 0, paths: 0, nothing: 0 };
    await output.write(answered({ session, output, network, rows, threads }, tally));
    log.note(
      `${counted(tally.paths, 'path')} for ${counted(tally.rows, 'target')}, ` +
        `${tally.nothing} of them without any`,
    );
    return EXIT.found;
  } finally {
    threads?.stop();
  }
};

/** What reading could not use, and whom an option names that nobody is: rows may find their paths all the same. */
const issuesOf = ({ api, loaded }: Network, values: OptionValues): readonly IssueView[] =>
  api.find(loaded, { ...findRequest(values), targets: [], accounts: [] }).issues;

/** One begins before anything is read; none, where they could be of no use. */
const threadsFor = ({ streams, cache }: Session, table: string): BatchThreads | undefined => {
  const program = workerPath('batch-worker', import.meta.url);
  const bytes = statSync(table, { throwIfNoEntry: false })?.size ?? 0;
  const isOfUse = cache !== undefined && mayShare(bytes, streams.env);
  return isOfUse && program !== undefined ? startBatchThreads(program) : undefined;
};

type Work = {
  readonly session: Session;
  readonly output: Output<BatchReport>;
  readonly network: Network;
  readonly rows: readonly BatchRow[];
  readonly threads: BatchThreads | undefined;
};

/** On threads where they pay and the network lies where they can share it; the same bytes either way. */
const answered = (work: Work, tally: Tally): Pieces => shared(work, tally) ?? alone(work, tally);

const shared = (work: Work, tally: Tally): Pieces | undefined => {
  const { session, output, rows, threads } = work;
  const { api, loaded } = work.network;
  const sharing = sharingFor(rows.length, session.streams.env);
  const parts = batchParts(output.format, asOfOf(session), output.look);
  if (!threads || !sharing || !parts) return undefined;
  const isByRows = sharing.how === 'rows';
  const network = isByRows ? api.sharedNetwork?.(loaded) : api.networkBeside?.(loaded);
  if (network === undefined) return undefined;
  const task = taskOf(work, network);
  const answers = threads.begin(sharing.threads, task);
  return isByRows
    ? sharedBatch(rows, answers, parts, tally)
    : halvedBatch({ rows, find: api.rowFinder(loaded, task.request) }, answers, parts, tally);
};

const taskOf = ({ session, output }: Work, network: SharedNetwork): BatchTask => {
  const { width, fields, detail } = output.look;
  return {
    ...{ network, format: output.format, asOf: asOfOf(session) },
    request: findRequest(session.values),
    look: { width, fields, detail, color: output.color },
  };
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
