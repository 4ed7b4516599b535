import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Written } from '../model/report.ts';
import type { BatchRow, FindRequest } from '../model/request.ts';
import type { BatchParts } from '../present/batch-parts.ts';
import type { Look } from '../present/paint.ts';
import type { SharedSnapshot } from '../snapshot/recall-snapshot.ts';
import { inOrder } from './in-order.ts';
import { askedThreads, type Environment, mostThreads } from './most-threads.ts';
import { addTally, type Tally } from './tally.ts';

/** What a thread needs to answer rows of a batch; the network in it is shared, not copied. */
export type BatchTask = {
  readonly network: SharedSnapshot;
  readonly request: FindRequest;
  readonly format: string;
  readonly asOf: string;
  readonly look: Omit<Look, 'paint'> & { readonly color: boolean };
};

/** Rows answered in one go. */
export type BatchPortion = { readonly rows: readonly BatchRow[] };

type Answered = { readonly text: Written; readonly tally: Tally };

/**
 * A thread learns anew what the first learned with its first thousands of rows: below so many it costs more
 * work than it saves time, so whoever wants one for fewer has to ask, down to what its start alone takes.
 */
const ROWS_A_THREAD = 10_000;
const LEAST_ROWS_A_THREAD = 500;
const ROWS_AT_ONCE = 100;

/** Threads that pay for so many rows; 1: none but our own. */
export const threadsFor = (rows: number, env: Environment): number => {
  const least = askedThreads(env) === undefined ? ROWS_A_THREAD : LEAST_ROWS_A_THREAD;
  return Math.min(mostThreads(env), Math.floor(rows / least));
};

/** The worker's program lies beside the bundle; modules that are run from their sources have none. */
const workerPath = (): string => fileURLToPath(new URL('./batch-worker.cjs', import.meta.url));

export const hasThreads = (): boolean => existsSync(workerPath());

/** The text of a batch, answered by so many threads: byte for byte that of one. */
export async function* threadedBatch(
  task: BatchTask,
  rows: readonly BatchRow[],
  parts: BatchParts,
  { threads, tally }: { readonly threads: number; readonly tally: Tally },
): AsyncIterable<Written> {
  const workers = Array.from({ length: threads }, () => threadFor(task));
  try {
    yield parts.head;
    let between = '';
    for await (const answered of inOrder(
      portionsOf(rows),
      workers.map(({ answer }) => answer),
    )) {
      if (between !== '') yield between;
      yield answered.text;
      between = parts.between;
      addTally(tally, answered.tally);
    }
    yield parts.tail;
  } finally {
    for (const { worker } of workers) void worker.terminate();
  }
}

function* portionsOf(rows: readonly BatchRow[]): Iterable<BatchPortion> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    yield { rows: rows.slice(from, from + ROWS_AT_ONCE) };
  }
}

const threadFor = (task: BatchTask) => {
  const worker = new Worker(workerPath(), { workerData: task });
  const answer = (portion: BatchPortion): Promise<Answered> =>
    new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (answered: Answered) => {
        worker.off('error', reject);
        resolve(answered);
      });
      worker.postMessage(portion);
    });
  return { worker, answer };
};
