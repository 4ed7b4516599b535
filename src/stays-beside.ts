import type { SharedWork, ShareWork } from './model/shared-work.ts';
import type { TieSettings } from './model/tie-settings.ts';
import { officesOf } from './normalize/job-title-offices.ts';
import type { JobsKnown } from './resolve/resolve.ts';
import { type LaidOut, type LayoutTask, laidOut } from './ties/laid-out.ts';

/** Stays of jobs: laid out by another one from when these are known, else here when they are asked for. */
export const staysBeside = (settings: TieSettings, share?: ShareWork<LayoutTask, LaidOut>) => {
  const taskOf = (told: JobsKnown): LayoutTask => ({
    ...{ told, settings },
    functions: officesOf(told.jobs.title).function,
  });
  let begun: { readonly task: LayoutTask; readonly others: SharedWork<LaidOut> } | undefined;
  return {
    begin(told: JobsKnown): void {
      if (share === undefined) return;
      const task = taskOf(told);
      begun = { task, others: share(task) };
    },
    found(told: JobsKnown): LaidOut {
      if (begun === undefined) return laidOut(taskOf(told));
      const { task, others } = begun;
      const theirs = others.take(0) ? undefined : others.found(0);
      return theirs ?? laidOut(task);
    },
  };
};
