import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CODE_FOLDER } from '../snapshot/cache-folder.ts';
import { cacheFolder } from './cache-place.ts';
import { EXIT } from './exit-codes.ts';
import { keptCode } from './kept-code.ts';

/** Commands that one waits for; in others starting is the least of it. */
const QUICK = ['find', 'explain', 'draft', 'check'];
const HELP = ['help', '--help', '-h'];

/** Runs one command line with the program's files as compiled in an earlier run, where a cache may be used. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const place = placeOf(argv);
  const code = place === undefined ? undefined : keptCode(place);
  if (code) createRequire(process.execPath).extensions['.cjs'] = code.load;
  const { main: run } = await import('./main.ts');
  const exit = await run(argv);
  if (exit === EXIT.found || exit === EXIT.nothingFound) code?.keep();
  return exit;
};

/** One file a command: each needs other parts of the program. */
const placeOf = (argv: readonly string[]): string | undefined => {
  const folder = argv.includes('--no-cache') ? undefined : cacheFolder(process);
  const name = argv.some((word) => HELP.includes(word))
    ? 'help'
    : QUICK.find((command) => command === argv[0]);
  return folder === undefined || name === undefined
    ? undefined
    : join(folder, CODE_FOLDER, `${name}.code`);
};
