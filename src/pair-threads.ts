import { performance } from 'node:perf_hooks';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import { type SentRecords, sentRecords } from './model/sent-records.ts';
import { WAYS } from './resolve/candidates.ts';
import type { Searchers, SharedSearch } from './resolve/shared-search.ts';
import type { Links, PairTask } from './resolve/similar-pairs.ts';
import { workerPath } from './worker-path.ts';

/** What a thread needs to search by itself. */
export type SentTask = Omit<PairTask, 'clean'> & { readonly records: SentRecords };

/** What threads have in common: cells of memory that all of them see. */
export type SharedCells = {
  /** By way, whether somebody has it: 0 nobody yet. */
  readonly taken: Int32Array<SharedArrayBuffer>;
  /** By way, what became of it elsewhere: 0 nothing yet, else FOUND or FAILED. */
  readonly done: Int32Array<SharedArrayBuffer>;
};

export const FOUND = 1;
export const FAILED = 2;

export type FoundWay = { readonly way: number; readonly links: Links };

/** Fewer records are compared before a second thread has learned what the first one knows. */
const LEAST_RECORDS = 500_000;

/** A thread is given as long as we have been searching ourselves, and this many milliseconds. */
const LEAST_WAIT = 1000;

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
): Searchers | undefined => {
  const program = workerPath('pair-worker', import.meta.url);
  if (count < 2 || program === undefined || records < leastRecords) return undefined;
  const cells: SharedCells = { taken: sharedCells(), done: sharedCells() };
  const threads = Array.from({ length: count - 1 }, () => startThread(program, cells));
  return {
    stop() {
      for (const { worker } of threads) void worker.terminate();
    },
    share: ({ clean, ...known }) => {
      const task: SentTask = { ...known, records: sentRecords(clean) };
      for (const { worker } of threads) worker.postMessage(task);
      return sharedSearch(
        cells,
        threads.map(({ port }) => port),
      );
    },
  };
};

const sharedCells = (): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(WAYS * Int32Array.BYTES_PER_ELEMENT));

const startThread = (program: string, cells: SharedCells) => {
  const { port1: port, port2: theirs } = new MessageChannel();
  const worker = new Worker(program, {
    workerData: { ...cells, port: theirs },
    transferList: [theirs],
  });
  // Whatever ends it, what it has not found is found here; what is wrong is met again there.
  worker.on('error', () => undefined);
  worker.unref();
  port.unref();
  return { worker, port };
};

const sharedSearch = (
  { taken, done }: SharedCells,
  ports: readonly MessagePort[],
): SharedSearch => {
  const begun = performance.now();
  const heard = new Map<number, Links>();
  const hear = (): void => {
    for (const port of ports) {
      for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
        const { way, links }: FoundWay = next.message;
        heard.set(way, links);
      }
    }
  };
  return {
    take: (way) => Atomics.compareExchange(taken, way, 0, 1) === 0,
    found(way) {
      Atomics.wait(done, way, 0, performance.now() - begun + LEAST_WAIT);
      hear();
      return heard.get(way);
    },
  };
};
