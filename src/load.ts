import type { LoadedNetwork } from './commands/network-of.ts';
import { rejectTable } from './commands/reject-table.ts';
import type { Others, Threads } from './load-threads.ts';
import { type AskRow, askStatus } from './model/calibration.ts';
import { claimColumns } from './model/claim-columns.ts';
import type { Row } from './model/format.ts';
import { type Issue, RefpathError } from './model/issue.ts';
import type { Table } from './model/report.ts';
import type { BatchRow, LoadRequest } from './model/request.ts';
import { together, type Watch } from './model/watch.ts';
import { readTable } from './normalize/row-reader.ts';
import { makeNetwork, makeNetworkOnThreads, type ReadFiles } from './pipeline.ts';
import { memoryGuard } from './read/memory-guard.ts';
import { type ReadInputs, readInputs, readOneFile } from './read/read-inputs.ts';
import { extractAll } from './recognize/extract-all.ts';
import { type KeptFiles, keptElsewhere } from './recognize/kept-files.ts';
import type { RecognizedFile } from './recognize/linkedin-owner.ts';
import { recognizeAll } from './recognize/mapped.ts';
import { recognize } from './recognize/recognize.ts';
import { rejectedFiles } from './recognize/rejects.ts';

/** What may be left out of a request: nothing is then named, and today must still be said. */
export type LoadOptions = Partial<LoadRequest> & Pick<LoadRequest, 'data' | 'asOf'>;

/** What loading may cost, and who looks on. */
export type LoadLimits = {
  /** Bytes; else what the machine has. More is `too-little-memory`. */
  readonly maxMemory?: number | undefined;
  readonly watch?: Watch | undefined;
  /** Threads that read large files; else our own alone does. */
  readonly threads?: Threads | undefined;
  readonly parts?: Parts | undefined;
};

/** What files claimed when they were last read. */
export type Parts = {
  /** What was kept of these files; `onRead` hears of their bytes as though they had been read. */
  find(files: readonly RecognizedFile[], onRead: (bytes: number) => void): KeptFiles;
  /** Told of everything that files claim. */
  extracted(files: ReadFiles): void;
};

const ALONE: Threads = { count: 1 };

const NOTHING_NAMED = { own: [], customers: [], partners: [], team: [], suppress: [] };

/**
 * Reads files, folders and archives into a network. Throws RefpathError: `input-missing`,
 * `no-permission`, `no-people`, `unknown-encoding`, `too-little-memory`.
 */
export const load = async (
  options: LoadOptions,
  { maxMemory, watch, threads = ALONE, parts }: LoadLimits = {},
): Promise<LoadedNetwork> => {
  const request: LoadRequest = { ...NOTHING_NAMED, ...options };
  const { encoding, limits = {} } = request;
  const guard = memoryGuard(maxMemory);
  const watching = watch ? together([guard, watch]) : guard;
  let isBegun = false;
  const onRead = (bytes: number): void => {
    // Looking at a file for what it is reads a little of it, too.
    if (isBegun) watching.read(bytes);
  };
  const inputs = await readInputs(request.data, { encoding, limits, onRead });
  watching.expect(inputs.files.reduce((sum, { bytes }) => sum + bytes, 0));
  isBegun = true;
  const how = { maps: request.maps, options: { encoding, limits }, maxMemory };
  const network =
    threads.count > 1 || parts
      ? await withOthers(inputs, request, watching.stage, { ...threads, onRead, how, parts })
      : makeNetwork(inputs, request, watching.stage);
  // Nobody at all is never what was wanted; only `check` has something to say about it.
  if (network.resolved.people.count === 0 && request.mayBeEmpty !== true) {
    throw new RefpathError('no-people', { path: request.data.join(', ') });
  }
  return network;
};

/** With what other threads do, and what was kept of files. */
const withOthers = async (
  inputs: ReadInputs,
  request: LoadRequest,
  onStage: Watch['stage'],
  others: Omit<Others, 'notRead'> & Pick<LoadLimits, 'parts'>,
): Promise<LoadedNetwork> => {
  const { startReading } = await import('./load-threads.ts');
  const { startPairThreads } = await import('./pair-threads.ts');
  const { startLayoutThread } = await import('./layout-threads.ts');
  const { startTieThreads } = await import('./tie-threads.ts');
  const { parts, onRead } = others;
  return makeNetworkOnThreads(inputs, request, {
    onStage,
    onExtracted: parts?.extracted,
    elsewhere(files, settings) {
      const kept = parts?.find(files, onRead) ?? NOTHING_KEPT;
      const threads = startReading(files, settings, { ...others, notRead: kept });
      return kept.size > 0 ? keptElsewhere(kept, files.length, threads) : threads;
    },
    searchers: (records) => startPairThreads(records, others),
    layouters: (jobs) => startLayoutThread(jobs, others),
    measurers: (rows) => startTieThreads(rows, others),
  });
};

const NOTHING_KEPT: KeptFiles = new Map();

/** Refused rows with their cells, as a table that can be mended and loaded again. */
export type Rejects = { readonly table: Table; readonly count: number };

/** All rows that loading refused. Reads the files once more, so standard input cannot be among them. */
export const readRejects = async ({
  request,
  issues,
}: Pick<LoadedNetwork, 'request' | 'issues'>): Promise<Rejects> => {
  const { encoding, limits = {}, maps, owner = '', dateOrder } = request;
  const { files, unread } = await readInputs(request.data, { encoding, limits });
  const recognitions = recognizeAll(files, maps);
  const known = files.flatMap((file, at) => {
    const recognized = recognitions[at];
    return recognized?.format ? [{ file, recognized }] : [];
  });
  const settings = { readTable, unread, owner, reading: { dateOrder } };
  const rejected = rejectedFiles(known, settings, issues);
  let count = 0;
  for (const file of rejected) for (const _ of file.rows()) count++;
  return { table: rejectTable(rejected), count };
};

/** How a table beside the data is read, and who hears of what is wrong with it. */
export type TableOptions = {
  readonly encoding?: LoadRequest['encoding'] | undefined;
  readonly dateOrder?: LoadRequest['dateOrder'] | undefined;
  readonly onIssue?: ((issue: Issue) => void) | undefined;
};

/** The rows of a table of targets, empty ones left out. */
export const readTargets = async (path: string, options: TableOptions = {}): Promise<BatchRow[]> =>
  Array.from(await plainRows(path, TARGETS, options), (row) => ({
    target: row.text('target'),
    priority: row.text('priority'),
    from: row.text('from'),
    file: path,
    line: row.line,
  }));

/** The rows of a table of asks. */
export const readAsks = async (path: string, options: TableOptions = {}): Promise<AskRow[]> =>
  askRows(await plainRows(path, ASKS, options), path);

/** The rows of all tables of asks among what a network was read from. They are read anew: nothing of them is in it. */
export const readLedger = async ({
  request,
  files,
}: Pick<LoadedNetwork, 'request' | 'files'>): Promise<AskRow[]> => {
  const tables = files.filter(({ recognition }) => recognition.format?.name === ASKS);
  if (tables.length === 0) return [];
  if (tables.some(({ path }) => path === '-')) throw new RefpathError('usage', LEDGER_FROM_INPUT);
  const { data, encoding, limits = {}, maps, dateOrder } = request;
  const onDisk = data.filter((path) => path !== '-');
  const found = (await readInputs(onDisk, { encoding, limits })).files;
  const recognitions = recognizeAll(found, maps);
  return found.flatMap((file, at) => {
    const recognized = recognitions[at];
    if (!recognized?.format || recognized.format.name !== ASKS) return [];
    return askRows(
      readTable(file, recognized, { dateOrder }, () => undefined),
      file.path,
    );
  });
};

const TARGETS = 'plain/targets';
const ASKS = 'plain/asks';

const LEDGER_FROM_INPUT = {
  message: 'Expected the table of asks in a file: standard input cannot be read twice.',
};

const askRows = (rows: Iterable<Row<string>>, file: string): AskRow[] =>
  Array.from(rows, (row) => ({
    date: row.day('date'),
    seller: row.text('seller'),
    referrer: row.text('referrer'),
    target: row.text('target'),
    status: askStatus(row.text('status')) ?? row.text('status').toLowerCase(),
    file,
    line: row.line,
  }));

/** The rows of a file that must be one of refpath's own tables. */
const plainRows = async (
  path: string,
  name: typeof TARGETS | typeof ASKS,
  { encoding, dateOrder, onIssue }: TableOptions,
): Promise<Iterable<Row<string>>> => {
  const { file, recognized } = await tableNamed(path, name, encoding);
  const reading = { dateOrder };
  if (onIssue) {
    const settings = { readTable, unread: [], owner: '', reading };
    for (const { issues } of extractAll([{ file, recognized }], claimColumns(), settings)) {
      for (const issue of issues) onIssue(issue);
    }
  }
  return readTable(file, recognized, reading, () => undefined);
};

/** Stands in no text: a list of queries with commas in them, without quotes, is one column all the same. */
const NO_DELIMITER = '\u001f';

const tableNamed = async (
  path: string,
  name: string,
  encoding: string | undefined,
): Promise<RecognizedFile> => {
  // Standard input is over when it was read once.
  for (const delimiter of path === '-' ? [undefined] : [undefined, NO_DELIMITER]) {
    const file = await readOneFile(path, { encoding, delimiter });
    const recognized = recognize(file);
    const isNamed = recognized.format !== null && recognized.format.name === name;
    if (isNamed) return { file, recognized };
  }
  throw new RefpathError(name.replace('plain/', 'not-'), { path });
};
