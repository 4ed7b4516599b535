import { availableParallelism } from 'node:os';

export type Environment = Readonly<Record<string, string | undefined>>;

/** As many threads as may work at once: REFPATH_THREADS, else one a core. */
export const mostThreads = (env: Environment): number =>
  askedThreads(env) ?? availableParallelism();

/** REFPATH_THREADS; undefined: nobody says, or no number of threads. */
export const askedThreads = (env: Environment): number | undefined => {
  const asked = Number(env['REFPATH_THREADS']);
  return Number.isInteger(asked) && asked > 0 ? asked : undefined;
};
