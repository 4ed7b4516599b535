import { performance } from 'node:perf_hooks';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { SharedWork } from './model/shared-work.ts';

/** What threads have in common: cells of memory that all of them see, one for each piece of work. */
type SharedCells = {
  /** Whether somebody has it: 0 nobody yet. */
  readonly taken: Int32Array<SharedArrayBuffer>;
  /** What became of it elsewhere: 0 nothing yet, else FOUND or FAILED. */
  readonly done: Int32Array<SharedArrayBuffer>;
};

/** What a thread has from its start: the cells, and where it says what it found. */
export type Turns = SharedCells & { readonly port: MessagePort };

const FOUND = 1;
const FAILED = 2;

type Piece<Result> = { readonly piece: number; readonly result: Result };

/** A thread is given as long as we have been at it ourselves, and this many milliseconds. */
const LEAST_WAIT = 1000;

/** Threads that take pieces of work in turns with us, once they know the task. */
export const startTurns = <Task, Result>(program: string, pieces: number, threads: number) => {
  const cells: SharedCells = { taken: sharedCells(pieces), done: sharedCells(pieces) };
  const others = Array.from({ length: threads }, () => startThread(program, cells));
  return {
    stop(): void {
      for (const { worker } of others) void worker.terminate();
    },
    begin(task: Task): SharedWork<Result> {
      for (const { worker } of others) worker.postMessage(task);
      return sharedWork(
        cells,
        others.map(({ port }) => port),
      );
    },
  };
};

const sharedCells = (pieces: number): Int32Array<SharedArrayBuffer> =>
  new Int32Array(new SharedArrayBuffer(pieces * Int32Array.BYTES_PER_ELEMENT));

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

const sharedWork = <Result>(
  { taken, done }: SharedCells,
  ports: readonly MessagePort[],
): SharedWork<Result> => {
  const begun = performance.now();
  const heard = new Map<number, Result>();
  const hear = (): void => {
    for (const port of ports) {
      for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
        const { piece, result }: Piece<Result> = next.message;
        heard.set(piece, result);
      }
    }
  };
  return {
    take: (piece) => Atomics.compareExchange(taken, piece, 0, 1) === 0,
    found(piece) {
      Atomics.wait(done, piece, 0, performance.now() - begun + LEAST_WAIT);
      hear();
      const result = heard.get(piece);
      heard.delete(piece);
      return result;
    },
  };
};

/** What another thread does: one piece after another, until somebody else has taken each that is left. */
export const takeTurns = <Result>(
  pieces: number,
  { taken, done, port }: Turns,
  work: (piece: number) => Result,
): void => {
  for (let piece = 0; piece < pieces; piece++) {
    if (Atomics.compareExchange(taken, piece, 0, 1) !== 0) continue;
    try {
      const message: Piece<Result> = { piece, result: work(piece) };
      port.postMessage(message);
      Atomics.store(done, piece, FOUND);
    } catch {
      Atomics.store(done, piece, FAILED);
    }
    Atomics.notify(done, piece);
  }
};
