import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingTask } from './load-threads.ts';
import { memoryOf } from './model/sent-claims.ts';
import { readPlain } from './normalize/plain-table.ts';
import { readTable } from './normalize/row-reader.ts';
import { memoryGuard } from './read/memory-guard.ts';
import { reopened } from './read/read-inputs.ts';
import { type Portion, type ReadPortion, readPortion } from './recognize/extract-portions.ts';
import type { RecognizedFile } from './recognize/linkedin-owner.ts';
import { recognizeAgain } from './recognize/mapped.ts';

/** Reads portions from the last one on, until somebody else has taken each that is left. */
const work = (task: ReadingTask): void => {
  const opened = new Map<number, RecognizedFile | undefined>();
  const { taken, portions, mark } = task;
  for (let number = portions.length - 1; number >= 0; number--) {
    const portion = portions[number];
    if (!portion || Atomics.compareExchange(taken, number, 0, mark) !== 0) continue;
    const { file } = portion;
    if (!opened.has(file)) opened.set(file, openedIn(task, file));
    const read = readIn(task, opened.get(file), portion);
    parentPort?.postMessage({ number, read }, read ? memoryOf(read.claims) : []);
  }
};

const openedIn = ({ files, maps, options, maxMemory }: ReadingTask, at: number) => {
  const named = files[at];
  const guard = memoryGuard(maxMemory);
  const file = named && reopened(named, { ...options, onRead: guard.read });
  if (file === undefined) return undefined;
  const recognized = recognizeAgain(file, maps);
  return recognized.format ? { file, recognized } : undefined;
};

const readIn = (
  { reading }: ReadingTask,
  known: RecognizedFile | undefined,
  portion: Portion,
): ReadPortion | undefined =>
  known && readPortion(known, portion, { readTable, readPlain, unread: [], owner: '', reading });

work(workerData);
