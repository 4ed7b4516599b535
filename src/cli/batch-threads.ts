import type { Written } from '../model/report.ts';
import type { BatchRow } from '../model/request.ts';
import { type RowFound, sentRows } from '../model/sent-rows.ts';
import type { BatchParts } from '../present/batch-parts.ts';
import type { Answer, BatchPortion } from './batch-thread.ts';
import { inOrder } from './in-order.ts';
import { askedThreads, type Environment, mostThreads } from './most-threads.ts';
import { addTally, type Tally } from './tally.ts';

/**
 * How rows are shared out: `rows`: each of several threads does everything. `halves`: another one says what ours finds, so that
 * each learns and compiles one half of the program alone.
 */
export type Sharing = { readonly how: 'rows' | 'halves'; readonly threads: number };

/** Fewer are answered by the time a second thread has begun and compiled its half. */
const LEAST_ROWS = 10_000;
/** Whoever asks for threads may have slower queries. */
const LEAST_ROWS_ASKED = 1000;

/**
 * A thread that does everything learns anew what the first learned with its first thousands of rows: below so many it costs
 * more work than it saves time, so whoever wants one for fewer has to ask, down to what its start alone takes.
 */
const ROWS_A_THREAD = 10_000;
const LEAST_ROWS_A_THREAD = 500;

/** What pays for so many rows; undefined: one thread. */
export const sharingFor = (rows: number, env: Environment): Sharing | undefined => {
  const most = mostThreads(env);
  const least = askedThreads(env) === undefined ? ROWS_A_THREAD : LEAST_ROWS_A_THREAD;
  const threads = Math.min(most, Math.floor(rows / least));
  if (threads > 2) return { how: 'rows', threads };
  return most > 1 && rows >= leastRows(env) ? { how: 'halves', threads: 1 } : undefined;
};

const leastRows = (env: Environment): number =>
  askedThreads(env) === undefined ? LEAST_ROWS : LEAST_ROWS_ASKED;

/** Hardly a row has fewer: an id and a priority. A thread that begins for too few rows is work for nothing. */
const LEAST_BYTES_A_ROW = 12;

/** Whether another thread may be of use, as far as one can tell before anything is read. */
export const mayShare = (bytes: number, env: Environment): boolean =>
  mostThreads(env) > 1 && bytes >= LEAST_BYTES_A_ROW * leastRows(env);

/** The text of a batch of which each thread answers rows: byte for byte that of one. */
export const sharedBatch = (
  rows: readonly BatchRow[],
  answers: readonly Answer[],
  parts: BatchParts,
  tally: Tally,
): AsyncIterable<Written> => threadedBatch(rowPortions(rows), answers, parts, tally);

/** So many portions may be on their way to a thread, and four times as many not yet written: ours need not wait for it. */
const AHEAD = 8;

/** The rows, and what finds one of them. */
type Search = {
  readonly rows: readonly BatchRow[];
  readonly find: (row: BatchRow) => RowFound;
};

/** The text of a batch whose rows are looked for here, and said elsewhere: the same bytes. */
export const halvedBatch = (
  search: Search,
  answers: readonly Answer[],
  parts: BatchParts,
  tally: Tally,
): AsyncIterable<Written> => {
  const slots = answers.flatMap((answer) => Array.from({ length: AHEAD }, () => answer));
  return threadedBatch(foundPortions(search), slots, parts, tally);
};

async function* threadedBatch(
  portions: Iterable<BatchPortion>,
  answers: readonly Answer[],
  parts: BatchParts,
  tally: Tally,
): AsyncIterable<Written> {
  yield parts.head;
  let between = '';
  for await (const answered of inOrder(portions, answers)) {
    if (between !== '') yield between;
    yield answered.text;
    between = parts.between;
    addTally(tally, answered.tally);
  }
  yield parts.tail;
}

const ROWS_AT_ONCE = 100;
const PATHS_AT_ONCE = 1000;

function* rowPortions(rows: readonly BatchRow[]): Iterable<BatchPortion> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    yield { rows: rows.slice(from, from + ROWS_AT_ONCE) };
  }
}

/** A row is looked for when its portion is asked for. */
function* foundPortions({ rows, find }: Search): Iterable<BatchPortion> {
  let found: RowFound[] = [];
  let paths = 0;
  for (const row of rows) {
    const one = find(row);
    found.push(one);
    paths += one.paths.length;
    if (found.length < ROWS_AT_ONCE && paths < PATHS_AT_ONCE) continue;
    yield { found: sentRows(found) };
    found = [];
    paths = 0;
  }
  if (found.length > 0) yield { found: sentRows(found) };
}
