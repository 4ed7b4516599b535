import { RefpathError } from '../model/issue.ts';
import { clearSnapshots } from '../snapshot/cache-folder.ts';
import { clearedText } from '../wording/cache-words.ts';
import { cacheFolder } from './cache.ts';
import { EXIT } from './exit-codes.ts';
import type { Runner } from './session.ts';
import { writeStream } from './write-stream.ts';

export const runCache: Runner = async ({ operands, streams, log }) => {
  const [what = ''] = operands;
  const folder = cacheFolder(streams);
  if (folder === undefined) {
    throw new RefpathError('usage', {
      message: 'There is no folder for a cache. Set REFPATH_CACHE_DIR.',
    });
  }
  if (what === 'path') await writeStream(streams.stdout, [`${folder}\n`]);
  else if (what === 'clear') log.note(clearedText(clearSnapshots(folder), folder));
  else {
    throw new RefpathError('usage', {
      message: `Expected "cache" of one of path, clear, got "${what}".`,
    });
  }
  return EXIT.found;
};
