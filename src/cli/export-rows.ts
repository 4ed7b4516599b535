import { mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { RefpathError } from '../model/issue.ts';
import type { Table } from '../model/report.ts';
import { rawCsv } from '../present/delimited.ts';
import { presenters } from '../present/presenters.ts';
import { errorText } from '../wording/errors.ts';
import { counted } from '../wording/sentences.ts';
import type { Api, ReadRowsOptions } from './api.ts';
import { deliverer } from './deliver.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { gathered } from './gather.ts';
import { inputIsTerminal } from './load-network.ts';
import type { OptionValues } from './options.ts';
import type { Session } from './session.ts';
import { writeFailure } from './write-failure.ts';
import { writeOutput } from './write-output.ts';

/** The cells of one file as csv, or of every file of a folder into another under the same names. */
export const exportRows = async (session: Session, path: string | undefined): Promise<ExitCode> => {
  if (path === undefined) {
    throw new RefpathError('usage', { message: 'Expected a file or folder after "export rows".' });
  }
  if (path === '-' && session.streams.stdin.isTTY === true) throw inputIsTerminal();
  return (await isFolder(path)) ? exportFolder(session, path) : exportFile(session, path);
};

const isFolder = async (path: string): Promise<boolean> => {
  if (path === '-') return false;
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new RefpathError('input-missing', { path });
  return found.isDirectory();
};

const exportFile = async (session: Session, path: string): Promise<ExitCode> => {
  const deliver = await deliverer(session, presenters.rows);
  const api = await session.api();
  await deliver(await api.readRows(path, reading(session.values)));
  return EXIT.found;
};

const reading = ({
  encoding,
  delimiter,
  quote,
  headerLine,
  strict,
}: OptionValues): ReadRowsOptions => ({
  ...(encoding === undefined ? {} : { encoding }),
  ...(delimiter === undefined ? {} : { delimiter }),
  ...(quote === undefined ? {} : { quote }),
  ...(headerLine === undefined ? {} : { headerLine }),
  ...(strict ? { strict } : {}),
});

const exportFolder = async (session: Session, folder: string): Promise<ExitCode> => {
  const { values, log } = session;
  if (values.output === undefined) {
    throw new RefpathError('usage', {
      message: 'Expected -o with a folder to write the files to.',
    });
  }
  const api = await session.api();
  const files = await filesIn(folder);
  let written = 0;
  for (const file of files) {
    const table = await readable(session, api, file);
    if (table === undefined) continue;
    await writeBelow(join(values.output, relative(folder, file)), table);
    written += 1;
  }
  log.note(`${written} of ${counted(files.length, 'file')} written to ${values.output}`);
  return written === 0 ? EXIT.inputRefused : EXIT.found;
};

/** One file that cannot be read does not stop the others. */
const readable = async (
  { values, log }: Session,
  api: Api,
  file: string,
): Promise<Table | undefined> => {
  try {
    return await api.readRows(file, reading(values));
  } catch (error) {
    if (!(error instanceof RefpathError)) throw error;
    log.error(errorText(error), error.code);
    return undefined;
  }
};

const writeBelow = async (path: string, table: Table): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw writeFailure(error, dirname(path));
  });
  await writeOutput(path, gathered(rawCsv(table)));
};

/** In the order of their paths, so that messages come in the same order everywhere. */
const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
};
