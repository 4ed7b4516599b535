import { buildNetwork } from '../graph/build-network.ts';
import type { Network } from '../graph/network.ts';
import { pagedNetwork } from '../graph/paged-network.ts';
import type { Loaded } from '../model/loaded.ts';
import type { PersonIndex } from '../model/network.ts';
import { cellsOf } from '../model/paged-column.ts';
import { type FirstTies, firstTiesOf } from '../paths/first-ties.ts';
import { type Lookups, teamIn } from '../targets/lookups.ts';
import type { TieNetwork } from '../ties/make-ties.ts';

/** What commands work on. */
export type LoadedNetwork = Loaded<TieNetwork> & {
  /** What was made of it and kept from an earlier run. */
  readonly graph?: Network;
  readonly lookups?: Lookups;
  readonly teamTies?: TeamTies;
};

/** Whom the team knows, by any tie and by warm ones. */
type TeamTies = { readonly any: FirstTies; readonly warm: FirstTies };

const built = new WeakMap<LoadedNetwork, Network>();

/** The sparse rows of a loaded network: made at the first search, so `check` and exports never pay. */
export const networkOf = (loaded: LoadedNetwork): Network => {
  const known = built.get(loaded);
  if (known) return known;
  const network = loaded.graph
    ? pagedNetwork(loaded.graph)
    : buildNetwork(loaded.resolved.people.count, loaded.ties);
  built.set(loaded, network);
  return network;
};

const teams = new WeakMap<LoadedNetwork, readonly PersonIndex[]>();

/** Looked for once, not for each row of a batch. */
export const teamOf = (loaded: LoadedNetwork): readonly PersonIndex[] => {
  const known = teams.get(loaded);
  if (known) return known;
  const found = [...(loaded.lookups?.team ?? teamIn(loaded.resolved.people))];
  teams.set(loaded, found);
  return found;
};

/** For the next run: a search of the whole team begins with them. */
export const teamTiesOf = (loaded: LoadedNetwork): TeamTies => {
  const network = networkOf(loaded);
  const team = teamOf(loaded);
  return { any: firstTiesOf(network, team, false), warm: firstTiesOf(network, team, true) };
};

/** Where they were kept: read as a whole, since whoever looks one person up looks up hundreds. */
export const keptTeamTies = (
  { teamTies }: LoadedNetwork,
  { warm }: { readonly warm: boolean },
): FirstTies | undefined => {
  const ties = warm ? teamTies?.warm : teamTies?.any;
  return ties && { person: cellsOf(ties.person), cost: cellsOf(ties.cost) };
};
