import type { LoadedNetwork } from './commands/network-of.ts';
import type { LoadLimits, LoadOptions } from './load.ts';
import { findExports } from './read/find-exports.ts';
import { folderIn, pathFor, remove } from './snapshot/cache-folder.ts';
import {
  type CheckedSnapshot,
  checkedSnapshot,
  recallBeside,
  recallChecked,
  recallShared,
  recallSnapshot,
  type SharedSnapshot,
  unpackShared,
} from './snapshot/recall-snapshot.ts';
import { snapshotKey } from './snapshot/snapshot-key.ts';

/** Where networks are kept from run to run. A network from there is the one that reading would give. */
export type Cache = {
  /** The user's cache folder. */
  readonly folder: string;
  /**
   * What will be asked for. `little`: pages are read when they are. `much`: columns are. `all`: every byte is
   * looked at before the first answer, for outputs that are on their way before the last, and threads
   * can share it.
   */
  readonly use: 'little' | 'much' | 'all';
  /** `snapshot-damaged`: read again; `snapshot-not-kept`: the next run will not be faster. */
  readonly note: (code: 'snapshot-damaged' | 'snapshot-not-kept', detail: string) => void;
  /** Of smaller files no part is kept by itself; if absent, a mark that was measured. */
  readonly leastPartBytes?: number;
};

/** What is to be kept, once the answer is out. */
const pending = new WeakMap<LoadedNetwork, () => void>();

/**
 * Reads files, folders and archives into a network, or what was kept of the last time. Throws
 * RefpathError: `input-missing`, `no-permission`, `no-people`, `unknown-encoding`,
 * `too-little-memory`.
 */
export const load = async (
  options: LoadOptions,
  cache?: Cache,
  limits?: LoadLimits,
): Promise<LoadedNetwork> => {
  const key = cache && keyOf(options);
  const kept = cache && key !== undefined ? recalled(cache, key) : undefined;
  if (kept) return kept;
  const { load: read } = await import('./load.ts');
  if (cache === undefined || key === undefined) return read(options, limits);
  const parts = (await import('./kept-parts.ts')).keptParts(cache, options, limits?.threads);
  const { keepAll } = await import('./keep-network.ts');
  const loaded = await read(options, { ...limits, parts }).catch((error: unknown) => {
    parts.keeper().drop();
    throw error;
  });
  pending.set(loaded, () => {
    // What changed while it was read must not be taken for what was there before.
    if (keyOf(options) !== key) parts.keeper().drop();
    else keepAll(loaded, parts.keeper(), { key, cache });
  });
  return loaded;
};

/** Keeps a network for the next run, where a cache was given; what is kept already stays. */
export const keep = (loaded: LoadedNetwork): void => {
  pending.get(loaded)?.();
  pending.delete(loaded);
};

const keyOf = (options: LoadOptions): string | undefined => {
  const { found, unread } = findExports(options.data);
  return snapshotKey({ settings: options, inputs: found, unread });
};

const recalled = (cache: Cache, key: string): LoadedNetwork | undefined => {
  const folder = folderIn(cache.folder);
  try {
    if (cache.use === 'all') return recalledWhole(folder, key);
    const reading = cache.use === 'little' ? 'pages' : 'columns';
    // Written by this very program, which the key says, from a network: nothing else has this shape.
    return recallSnapshot(folder, key, reading) as LoadedNetwork | undefined;
  } catch {
    const path = pathFor(folder, key);
    cache.note('snapshot-damaged', path);
    remove(path);
    return undefined;
  }
};

const origins = new WeakMap<LoadedNetwork, { readonly folder: string; readonly key: string }>();

const recalledWhole = (folder: string, key: string): LoadedNetwork | undefined => {
  // Written from a network, as above.
  const loaded = recallChecked(folder, key) as LoadedNetwork | undefined;
  if (loaded) origins.set(loaded, { folder, key });
  return loaded;
};

/** A network as other threads get it. */
export type SharedNetwork = SharedSnapshot | CheckedSnapshot;

/** A network in memory that threads share; none, where it was not kept from an earlier run as a whole. */
export const sharedNetwork = (loaded: LoadedNetwork): SharedNetwork | undefined => {
  const origin = origins.get(loaded);
  try {
    return origin && recallShared(origin.folder, origin.key);
  } catch {
    // Damaged since it was looked at: who reads it already has it.
    return undefined;
  }
};

/** The same for one thread that needs little of it: texts are shared, it reads what else it is asked for. Ours must be held meanwhile. */
export const networkBeside = (loaded: LoadedNetwork): SharedNetwork | undefined =>
  checkedSnapshot(loaded);

/** The network that a thread was handed. */
export const networkFrom = (shared: SharedNetwork): LoadedNetwork =>
  // Written from a network, as above.
  ('nodes' in shared ? unpackShared(shared) : recallBeside(shared)) as LoadedNetwork;
