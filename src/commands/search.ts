import type { FoundPath } from '../model/path.ts';
import type { FindRequest } from '../model/request.ts';
import { type Searcher, searcher } from '../paths/strongest-paths.ts';
import { keptTeamTies, type LoadedNetwork, networkOf, teamOf } from './network-of.ts';
import type { Sought } from './sought.ts';

/** The strongest paths for what was sought, in final order. */
export const searched = (
  loaded: LoadedNetwork,
  request: FindRequest,
  sought: Sought,
): readonly FoundPath[] => {
  if (sought.lost || sought.targets.length === 0 || sought.sources.length === 0) return [];
  return searcherFor(
    loaded,
    request,
    sought,
  )({ ...limitsOf(loaded, request), targets: sought.targets });
};

/** A search that serves many targets of the same sellers. */
export const searcherFor = (
  loaded: LoadedNetwork,
  { maxHops, warm }: FindRequest,
  { sources, via, avoid }: Pick<Sought, 'sources' | 'via' | 'avoid'>,
  lookAtMost?: number,
): Searcher => {
  const isTeam = sources === teamOf(loaded) && avoid.length === 0;
  const firstTies = isTeam ? keptTeamTies(loaded, { warm }) : undefined;
  const scope = { sources, maxHops, warm, via, avoid, firstTies };
  return searcher(networkOf(loaded), lookAtMost === undefined ? scope : { ...scope, lookAtMost });
};

export const limitsOf = (
  { tieSettings }: LoadedNetwork,
  { top, perReferrer, minStrength, warm }: FindRequest,
): { top: number; perReferrer: number; minStrength: number } => ({
  top,
  perReferrer,
  // Warm needs every tie warm and their product above the floor: both are known to the search.
  minStrength: warm ? Math.max(minStrength, tieSettings.warmPath) : minStrength,
});
