import { availableParallelism } from 'node:os';

export type Environment = Readonly<Record<string, string | undefined>>;

/** As many threads as may work at once: REFPATH_THREADS, else one a core. */
export const mostThreads = (env: Environment): number => {
  const asked = Number(env['REFPATH_THREADS']);
  return Number.isInteger(asked) && asked > 0 ? asked : availableParallelism();
};
