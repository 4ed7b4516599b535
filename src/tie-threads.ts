import type { Helpers } from './model/shared-work.ts';
import { type MeasuredTies, type MeasureTask, sentTask } from './ties/measure-ties.ts';
import { startTurns } from './turns.ts';
import { workerPath } from './worker-path.ts';

/** Fewer rows of evidence are measured before a second thread has compiled how. */
const LEAST_ROWS = 2_000_000;

/** Stretches of 4 million records at most: more than any memory holds. */
const MOST_STRETCHES = 1024;

/** Starts threads that will measure ties. undefined: too few rows for that to pay. */
export const startTieThreads = (
  rows: number,
  { count, leastRows = LEAST_ROWS }: { readonly count: number; readonly leastRows?: number },
): Helpers<MeasureTask, MeasuredTies> | undefined => {
  const program = workerPath('tie-worker', import.meta.url);
  if (count < 2 || program === undefined || rows < leastRows) return undefined;
  const turns = startTurns<MeasureTask, MeasuredTies>(program, MOST_STRETCHES, count - 1);
  return { stop: turns.stop, share: (task) => turns.begin(sentTask(task)) };
};
