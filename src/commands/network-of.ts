import { buildNetwork } from '../graph/build-network.ts';
import type { Network } from '../graph/network.ts';
import type { Loaded } from '../model/loaded.ts';
import type { Lookups } from '../targets/lookups.ts';
import type { TieNetwork } from '../ties/make-ties.ts';

/** What commands work on. */
export type LoadedNetwork = Loaded<TieNetwork> & {
  /** What was made of it and kept from an earlier run. */
  readonly graph?: Network;
  readonly lookups?: Lookups;
};

const built = new WeakMap<LoadedNetwork, Network>();

/** The sparse rows of a loaded network: made at the first search, so `check` and exports never pay. */
export const networkOf = (loaded: LoadedNetwork): Network => {
  const known = built.get(loaded);
  if (known) return known;
  // The search asks for its columns without end: here each is read once.
  const network = loaded.graph
    ? { ...loaded.graph }
    : buildNetwork(loaded.resolved.people.count, loaded.ties);
  built.set(loaded, network);
  return network;
};
