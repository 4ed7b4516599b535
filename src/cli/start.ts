import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CODE_FOLDER } from '../snapshot/cache-folder.ts';
import { cacheFolder } from './cache-place.ts';
import { EXIT } from './exit-codes.ts';
import { type KeptCode, keptCode } from './kept-code.ts';

/** Commands that one waits for, and the books that have what they need; in others starting is the least of it. */
const BOOKS = new Map([
  ['find', 'find'],
  ['explain', 'find'],
  ['draft', 'find'],
  ['demo', 'find'],
  ['check', 'check'],
  ['export rows', 'rows'],
]);
const HELP = ['help', '--help', '-h'];

/** Where `npm run build` keeps code, beside the bundle. */
const BUILT = join(dirname(import.meta.dirname), CODE_FOLDER);

/** Runs one command line with the program's files as they were compiled before. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const name = nameOf(argv);
  const code = keptCode({ built: BUILT, own: ownFolder(argv), bookOf: bookOf(name ?? 'find') });
  loadWith(code);
  const { main: run } = await import('./main.ts');
  const exit = await run(argv);
  if (name !== undefined && (exit === EXIT.found || exit === EXIT.nothingFound)) code.keep();
  return exit;
};

/** What each thread does first; the bundle says so. Whatever it needs, the main thread needed when the program was built. */
export const startThread = (): void =>
  loadWith(keptCode({ built: BUILT, own: undefined, bookOf: bookOf('find') }));

const loadWith = ({ load }: KeptCode): void => {
  createRequire(process.execPath).extensions['.cjs'] = load;
};

const nameOf = (argv: readonly string[]): string | undefined => {
  if (argv.some((word) => HELP.includes(word))) return 'help';
  const [command = '', what] = argv;
  return BOOKS.get(command === 'export' ? `export ${what}` : command);
};

/** What reads exports is in one book for all that do, since a run from a snapshot does without. */
const bookOf =
  (name: string) =>
  (file: string): string =>
    name !== 'rows' && basename(file).startsWith(LOADING) ? LOADING : name;

/** Its files are called so. */
const LOADING = 'load';

const ownFolder = (argv: readonly string[]): string | undefined => {
  const folder = argv.includes('--no-cache') ? undefined : cacheFolder(process);
  return folder === undefined ? undefined : join(folder, CODE_FOLDER);
};
