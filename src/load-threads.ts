import { Worker } from 'node:worker_threads';
import type { ColumnMap } from './model/column-map.ts';
import type { RawFile } from './model/raw-file.ts';
import type { ReadLimits } from './model/read-limits.ts';
import type { ReadingOptions } from './model/recognition.ts';
import { heardTexts, type SentTexts } from './model/sent-texts.ts';
import { lineStarts } from './read/line-starts.ts';
import type { ExtractSettings } from './recognize/extract-all.ts';
import {
  type Elsewhere,
  type FoundPortion,
  isApart,
  type Portion,
  type ReadPortion,
} from './recognize/extract-portions.ts';
import type { RecognizedFile } from './recognize/linkedin-owner.ts';
import { workerPath } from './worker-path.ts';

/** What a thread needs to read portions of files by itself. */
export type ReadingTask = {
  readonly files: readonly Pick<RawFile, 'path' | 'container' | 'disk' | 'bytes'>[];
  readonly portions: readonly Portion[];
  /** By portion, who has it: 0 nobody yet, 1 the main thread, from 2 on the others. */
  readonly taken: Int32Array<SharedArrayBuffer>;
  readonly mark: number;
  readonly reading: ReadingOptions;
} & HowToRead;

/** How the files were opened. */
type HowToRead = {
  readonly maps: readonly ColumnMap[] | undefined;
  readonly options: {
    readonly encoding: string | undefined;
    readonly limits: Partial<ReadLimits>;
  };
  readonly maxMemory: number | undefined;
};

export type Threads = {
  /** How many read, the main one included. */
  readonly count: number;
  /** Smaller inputs are read before a second thread has begun. */
  readonly leastBytes?: number;
  /** Fewer records are compared by one thread. */
  readonly leastRecords?: number;
  /** Stays of fewer jobs are laid out by one thread. */
  readonly leastJobs?: number;
  /** Fewer rows of evidence are measured by one thread. */
  readonly leastRows?: number;
  /** Of less input, all that is kept for the next run is kept by one thread. */
  readonly leastKeptBytes?: number;
};

/** Files that nobody need read, by number. */
type NotRead = { has(file: number): boolean };

/** What the main thread has to say to and hear of others. */
export type Others = Threads & {
  readonly how: HowToRead;
  /** Hears of bytes that others have read. */
  readonly onRead: (bytes: number) => void;
  readonly notRead: NotRead;
};

/** Of less, a second thread takes as much work as it saves: it compiles the reader and learns the same texts once more. */
const LEAST_BYTES = 256 * 2 ** 20;

/** Others begin with the last portion; undefined: there is too little that can be read apart. */
export const startReading = (
  known: readonly RecognizedFile[],
  settings: ExtractSettings,
  { count, leastBytes = LEAST_BYTES, how, onRead, notRead }: Others,
): Elsewhere | undefined => {
  const program = workerPath('load-worker', import.meta.url);
  const apart = known.map((each, file) => isApart(each) && !notRead.has(file));
  const bytes = known.reduce((sum, { file }, at) => sum + (apart[at] ? file.bytes : 0), 0);
  if (count < 2 || program === undefined || bytes < leastBytes) return undefined;
  const portions = portionsOf(known, apart, cutsOf(bytes, count), settings);
  const taken = new Int32Array(new SharedArrayBuffer(portions.length * 4));
  portions.forEach(({ file }, at) => {
    taken[at] = apart[file] ? NOBODY : OURS;
  });
  const files = known.map(({ file: { path, container, disk, bytes: size } }) => ({
    ...{ path, container, bytes: size },
    ...(disk === undefined ? {} : { disk }),
  }));
  const task = { ...how, files, portions, taken, reading: settings.reading };
  return otherThreads(program, task, { count: count - 1, onRead });
};

const NOBODY = 0;
const OURS = 1;
const FIRST_OTHER = 2;

/** The smallest portions, of all that a thread reads: so all end at about the same time. */
const SMALLEST = 1 / 8;

/**
 * Where to cut what is read apart, from its end: portions that others take first are large, since each takes some
 * time to begin; the main thread reads what comes one after the other in one go, however it is cut.
 */
const cutsOf = (bytes: number, count: number): readonly number[] => {
  const cuts: number[] = [];
  const smallest = (bytes / count) * SMALLEST;
  let size = bytes / count / 2;
  for (let at = bytes - size; at > smallest; at -= size) {
    cuts.push(Math.floor(at));
    if (cuts.length % (count - 1) === 0) size = Math.max(size / 2, smallest);
  }
  return cuts.reverse();
};

/** The files one after the other, as if those that are read apart were one; cut where a line starts. */
const portionsOf = (
  known: readonly RecognizedFile[],
  apart: readonly boolean[],
  cuts: readonly number[],
  settings: ExtractSettings,
): readonly Portion[] => {
  let before = 0;
  return known.flatMap((each, file) => {
    const { bytes } = each.file;
    if (!apart[file]) return [{ file, isLast: true }];
    const within = cuts.map((cut) => cut - before).filter((cut) => cut > 0 && cut < bytes);
    before += bytes;
    return partsOf(each, within, settings).map((part) => ({ file, ...part }));
  });
};

/** Only tables are cut whose every line says by itself what it says. */
const partsOf = (
  known: RecognizedFile,
  cuts: readonly number[],
  settings: ExtractSettings,
): readonly Omit<Portion, 'file'>[] => {
  const { disk = '', bytes } = known.file;
  if (cuts.length === 0 || !isPlain(known, settings)) return [{ isLast: true }];
  const starts = [0, ...lineStarts(disk, bytes, cuts)];
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? Number.POSITIVE_INFINITY;
    return { part: { from, to }, isLast: at === starts.length - 1 };
  });
};

const isPlain = ({ file, recognized }: RecognizedFile, settings: ExtractSettings): boolean =>
  recognized.format.readPlain !== undefined &&
  settings.readPlain?.(file, recognized, settings.reading, () => undefined) !== undefined;

const otherThreads = (
  program: string,
  task: Omit<ReadingTask, 'mark'>,
  { count, onRead }: Pick<Others, 'count' | 'onRead'>,
): Elsewhere => {
  const { files, portions, taken } = task;
  const asked = portions.map(() => promised<FoundPortion | undefined>());
  const workers = Array.from({ length: count }, (_, i) => {
    const mark = FIRST_OTHER + i;
    const worker = new Worker(program, { workerData: { ...task, mark } });
    const texts = heardTexts();
    worker.on('message', ({ number, read, texts: sent }: Sent) => {
      texts.hear(sent);
      asked[number]?.keep(read && { ...read, texts });
    });
    // Whatever ends it, what it has not read is read here; what is wrong with it is met again there.
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      asked.forEach(({ keep }, at) => void (taken[at] === mark && keep(undefined)));
    });
    return worker;
  });
  return {
    portions,
    take(number) {
      const before = Atomics.compareExchange(taken, number, NOBODY, OURS);
      return before === NOBODY || before === OURS;
    },
    async found(number) {
      const read = await asked[number]?.promise;
      if (read) onRead(bytesOf(portions[number], files));
      return read;
    },
    stop() {
      for (const worker of workers) void worker.terminate();
    },
  };
};

const bytesOf = (portion: Portion | undefined, files: ReadingTask['files']): number => {
  const { from = 0, to = 0 } = portion?.part ?? {};
  const end = portion?.isLast ? (files[portion.file]?.bytes ?? 0) : to;
  return end - from;
};

type Sent = {
  readonly number: number;
  readonly read: ReadPortion | undefined;
  readonly texts: SentTexts;
};

/** A promise that is kept from outside. */
const promised = <T>(): { readonly promise: Promise<T>; keep(value: T): void } => {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
};
