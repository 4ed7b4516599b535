import { type SentRecords, sentRecords } from './model/sent-records.ts';
import type { Helpers } from './model/shared-work.ts';
import { WAYS } from './resolve/candidates.ts';
import type { Links, PairTask } from './resolve/similar-pairs.ts';
import { startTurns } from './turns.ts';
import { workerPath } from './worker-path.ts';

/** What a thread needs to search by itself. */
export type SentTask = Omit<PairTask, 'clean'> & { readonly records: SentRecords };

/** Fewer records are compared before a second thread has learned what the first one knows. */
const LEAST_RECORDS = 500_000;

/**
 * Starts threads that will look for similar pairs, so that they compile while records are spelled. undefined: too few
 * records for that to pay.
 */
export const startPairThreads = (
  records: number,
  {
    count,
    leastRecords = LEAST_RECORDS,
  }: { readonly count: number; readonly leastRecords?: number },
): Helpers<PairTask, Links> | undefined => {
  const program = workerPath('pair-worker', import.meta.url);
  if (count < 2 || program === undefined || records < leastRecords) return undefined;
  const turns = startTurns<SentTask, Links>(program, WAYS, count - 1);
  return {
    stop: turns.stop,
    share: ({ clean, ...known }) => turns.begin({ ...known, records: sentRecords(clean) }),
  };
};
