import { cacheText } from '../wording/cache-words.ts';
import type { Cache } from './api.ts';
import { cacheFolder } from './cache-place.ts';
import type { Session } from './session.ts';

/** Commands that look at few people; and those whose output is on its way before the last was looked at. */
const USES: ReadonlyMap<string, Cache['use']> = new Map([
  ['find', 'little'],
  ['explain', 'little'],
  ['draft', 'little'],
  ['batch', 'all'],
  ['export', 'all'],
  ['referrers', 'all'],
  ['plan', 'all'],
]);

/** The cache of a run; none under --no-cache, and where no folder can be found for one. */
export const cacheFor = (
  { raw, streams, log }: Pick<Session, 'raw' | 'streams' | 'log'>,
  command: string,
): Cache | undefined => {
  const folder = raw['cache'] === false ? undefined : cacheFolder(streams);
  if (folder === undefined) return undefined;
  return {
    folder,
    use: USES.get(command) ?? 'much',
    note: (code, detail) => {
      const text = cacheText(code, detail);
      if (code === 'snapshot-damaged') log.issues([{ code, file: '', line: null, text }]);
      else if (raw['verbose'] === true) log.note(text);
    },
  };
};
