import { isAbsolute, join } from 'node:path';
import type { Streams } from './session.ts';

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
