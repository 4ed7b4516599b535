import type { Helpers } from './model/shared-work.ts';
import { type LaidOut, type LayoutTask, sentLayout } from './ties/laid-out.ts';
import { startTurns } from './turns.ts';
import { workerPath } from './worker-path.ts';

/** Fewer jobs are laid out before a second thread has compiled how. */
const LEAST_JOBS = 1_000_000;

/** Starts a thread that will lay out stays while evidence is gathered. undefined: too few jobs for that to pay. */
export const startLayoutThread = (
  jobs: number,
  { count, leastJobs = LEAST_JOBS }: { readonly count: number; readonly leastJobs?: number },
): Helpers<LayoutTask, LaidOut> | undefined => {
  const program = workerPath('layout-worker', import.meta.url);
  if (count < 2 || program === undefined || jobs < leastJobs) return undefined;
  const turns = startTurns<LayoutTask, LaidOut>(program, 1, 1);
  return { stop: turns.stop, share: (task) => turns.begin(sentLayout(task)) };
};
