import { isAbsolute, join } from 'node:path';
import { cacheText } from '../wording/cache-words.ts';
import type { Cache } from './api.ts';
import type { Session, Streams } from './session.ts';

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

/** REFPATH_CACHE_DIR, else refpath's own folder where the system keeps caches. */
export const cacheFolder = ({ env }: Pick<Streams, 'env'>): string | undefined => {
  const own = env['REFPATH_CACHE_DIR'];
  if (own !== undefined && own !== '') return own;
  const base = [env['XDG_CACHE_HOME'], env['LOCALAPPDATA']].find(isUsable);
  if (base !== undefined) return join(base, 'refpath');
  const home = env['HOME'];
  return isUsable(home) ? join(home, '.cache', 'refpath') : undefined;
};

const isUsable = (path: string | undefined): path is string =>
  path !== undefined && isAbsolute(path);
