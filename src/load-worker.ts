import { parentPort, workerData } from 'node:worker_threads';
import type { ReadingTask } from './load-threads.ts';
import { memoryOf } from './model/sent-claims.ts';
import { sentTexts } from './model/sent-texts.ts';
import { type TextPool, textPool } from './model/text-pool.ts';
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
  const pool = textPool();
  const { taken, portions, mark } = task;
  for (let number = portions.length - 1; number >= 0; number--) {
    const portion = portions[number];
    if (!portion || Atomics.compareExchange(taken, number, 0, mark) !== 0) continue;
    const { file } = portion;
    if (!opened.has(file)) opened.set(file, openedIn(task, file));
    const from = pool.size;
    const read = readIn(task, opened.get(file), portion, pool);
    // Also of a portion that came to nothing: later ones may say the same.
    const texts = sentTexts(pool, from);
    parentPort?.postMessage({ number, read, texts }, read ? memoryOf(read.claims) : []);
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
  pool: TextPool,
): ReadPortion | undefined => {
  const settings = { ...{ readTable, readPlain, reading }, unread: [], owner: '' };
  return known && readPortion(known, portion, settings, pool);
};

work(workerData);
