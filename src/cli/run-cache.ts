import { RefpathError } from '../model/issue.ts';
import { clearSnapshots } from '../snapshot/cache-folder.ts';
import { clearedText } from '../wording/cache-words.ts';
import { cacheFolder } from './cache-place.ts';
import { EXIT } from './exit-codes.ts';
import { got } from './expect.ts';
import type { Runner } from './session.ts';
import { writeFailure } from './write-failure.ts';
import { writeStream } from './write-stream.ts';

export const runCache: Runner = async ({ operands, streams }) => {
  const [what = ''] = operands;
  if (what !== 'path' && what !== 'clear') {
    throw new RefpathError('usage', {
      message: `Expected "cache" of one of path, clear, ${got(what)}.`,
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
