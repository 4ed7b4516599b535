import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ColumnMap } from './model/column-map.ts';
import type { RawFile } from './model/raw-file.ts';
import type { ReadLimits } from './model/read-limits.ts';
import type { ReadingOptions } from './model/recognition.ts';
import { lineStarts } from './read/line-starts.ts';
import type { ExtractSettings } from './recognize/extract-all.ts';
import type { Elsewhere, Portion, ReadPortion } from './recognize/extract-portions.ts';
import type { RecognizedFile } from './recognize/linkedin-owner.ts';

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
};

/** What the main thread has to say to and hear of others. */
export type Others = Threads & {
  readonly how: HowToRead;
  /** Hears of bytes that others have read. */
  readonly onRead: (bytes: number) => void;
};

/** Less is read before a second thread has begun. */
const LEAST_BYTES = 16 * 2 ** 20;

/** So many that all threads end at about the same time; what is read in fewer portions shares more texts. */
const PORTIONS_A_THREAD = 8;

/** Others begin with the last portion; undefined: there is too little that can be read apart. */
export const startReading = (
  known: readonly RecognizedFile[],
  settings: ExtractSettings,
  { count, leastBytes = LEAST_BYTES, how, onRead }: Others,
): Elsewhere | undefined => {
  const program = workerPath();
  const bytes = known.reduce((sum, each) => sum + (isApart(each) ? each.file.bytes : 0), 0);
  if (count < 2 || program === undefined || bytes < leastBytes) return undefined;
  const each = Math.ceil(bytes / (count * PORTIONS_A_THREAD));
  const portions = known.flatMap((file, at) => portionsOf(file, at, { each, settings }));
  const taken = new Int32Array(new SharedArrayBuffer(portions.length * 4));
  portions.forEach(({ file }, at) => {
    const owner = known[file];
    taken[at] = owner && isApart(owner) ? NOBODY : OURS;
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

/** The worker's program lies beside this one; modules that are run from their sources have none. */
const workerPath = (): string | undefined =>
  ['./load-worker.cjs', './load-worker.js']
    .map((name) => fileURLToPath(new URL(name, import.meta.url)))
    .find((path) => existsSync(path));

/** What a thread can read that knows nothing of other files. */
const isApart = ({ file, recognized }: RecognizedFile): boolean =>
  file.disk !== undefined && recognized.format.personal !== true;

type Cutting = { readonly each: number; readonly settings: ExtractSettings };

/** Files are cut where every line by itself says what it says. */
const portionsOf = (
  known: RecognizedFile,
  file: number,
  { each, settings }: Cutting,
): readonly Portion[] => {
  const { disk, bytes } = known.file;
  if (disk === undefined || bytes < each * 1.5 || !isPlain(known, settings)) {
    return [{ file, isLast: true }];
  }
  const starts = lineStarts(disk, bytes, Math.ceil(bytes / Math.round(bytes / each)));
  return starts.slice(0, -1).map((from, at) => {
    const isLast = at === starts.length - 2;
    const to = isLast ? Number.POSITIVE_INFINITY : (starts[at + 1] ?? 0);
    return { file, part: { from, to }, isLast };
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
  const asked = portions.map(() => promised<ReadPortion | undefined>());
  const workers = Array.from({ length: count }, (_, i) => {
    const mark = FIRST_OTHER + i;
    const worker = new Worker(program, { workerData: { ...task, mark } });
    worker.on('message', ({ number, read }: Sent) => asked[number]?.keep(read));
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

type Sent = { readonly number: number; readonly read: ReadPortion | undefined };

/** A promise that is kept from outside. */
const promised = <T>(): { readonly promise: Promise<T>; keep(value: T): void } => {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
};
