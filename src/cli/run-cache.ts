import { RefpathError } from '../model/issue.ts';
import { nearest } from '../present/nearest.ts';
import { clearSnapshots } from '../snapshot/cache-folder.ts';
import { clearedText } from '../wording/cache-words.ts';
import { cacheFolder } from './cache-place.ts';
import { EXIT } from './exit-codes.ts';
import { got } from './expect.ts';
import { longFlag } from './options.ts';
import type { Runner } from './session.ts';
import { writeFailure } from './write-failure.ts';
import { writeStream } from './write-stream.ts';

const DOES = ['path', 'clear'] as const;

export const runCache: Runner = async ({ operands, raw, streams }) => {
  const [what = ''] = operands;
  if (!DOES.some((known) => known === what)) {
    const close = nearest(what, DOES);
    const hint = close === undefined ? '' : ` Did you mean "${close}"?`;
    throw new RefpathError('usage', {
      message: `Expected "cache" of one of ${DOES.join(', ')}, ${got(what)}.${hint}`,
    });
  }
  for (const name of ['format', 'fields', 'output'] as const) {
    if (raw[name] === undefined) continue;
    throw new RefpathError('usage', {
      message: `"cache" has no ${longFlag(name)}: its answer is one line on standard output.`,
    });
  }
  const folder = cacheFolder(streams);
  if (folder === undefined) {
    throw new RefpathError('usage', {
      message: 'There is no folder for a cache. Set REFPATH_CACHE_DIR.',
    });
  }
  const answer = what === 'path' ? folder : clearedText(cleared(folder), folder);
  await writeStream(streams.stdout, [`${answer}\n`]);
  return EXIT.found;
};

const cleared = (folder: string): ReturnType<typeof clearSnapshots> => {
  try {
    return clearSnapshots(folder);
  } catch (error) {
    throw writeFailure(error, folder);
  }
};
