import { Worker } from 'node:worker_threads';
import type { SharedNetwork } from '../index.ts';
import type { Written } from '../model/report.ts';
import type { BatchRow, FindRequest } from '../model/request.ts';
import { memoryOf, type SentRows } from '../model/sent-rows.ts';
import type { Look } from '../present/paint.ts';
import type { Tally } from './tally.ts';

/** What a thread needs to answer rows of a batch; the network in it is shared, not copied. */
export type BatchTask = {
  readonly network: SharedNetwork;
  readonly request: FindRequest;
  readonly format: string;
  readonly asOf: string;
  readonly look: Omit<Look, 'paint'> & { readonly color: boolean };
};

/** Some rows to be answered, or what was found for them to be said. */
export type BatchPortion = { readonly rows: readonly BatchRow[] } | { readonly found: SentRows };

export type Answered = { readonly text: Written; readonly tally: Tally };

/** May be asked before earlier portions are answered. */
export type Answer = (portion: BatchPortion) => Promise<Answered>;

/** Answers portions one after another once it knows the task. */
type BatchThread = {
  readonly begin: (task: BatchTask) => void;
  readonly answer: Answer;
  readonly stop: () => void;
};

/** Threads of which one begins at once, the others with their task. */
export type BatchThreads = {
  readonly begin: (count: number, task: BatchTask) => readonly Answer[];
  readonly stop: () => void;
};

export const startBatchThreads = (program: string): BatchThreads => {
  const all = [startThread(program)];
  return {
    begin(count, task) {
      while (all.length < count) all.push(startThread(program));
      for (const { begin } of all) begin(task);
      return all.map(({ answer }) => answer);
    },
    stop() {
      for (const { stop } of all) stop();
    },
  };
};

const startThread = (program: string): BatchThread => {
  const worker = new Worker(program);
  // Whoever gives up before there is anything to answer need not wait for it.
  worker.unref();
  const asked: Asked[] = [];
  let problem: { readonly error: unknown } | undefined;
  worker.on('message', (answered: Answered) => asked.shift()?.keep(answered));
  worker.on('error', (error) => {
    problem = { error };
    for (const { fail } of asked.splice(0)) fail(error);
  });
  return {
    begin: (task) => worker.postMessage(task),
    answer: (portion) =>
      new Promise((keep, fail) => {
        if (problem) return fail(problem.error);
        asked.push({ keep, fail });
        worker.ref();
        worker.postMessage(portion, 'found' in portion ? memoryOf(portion.found) : []);
      }),
    stop: () => void worker.terminate(),
  };
};

/** Answers come in the order of the portions. */
type Asked = {
  readonly keep: (answered: Answered) => void;
  readonly fail: (error: unknown) => void;
};
