import type { FoundPath } from '../model/path.ts';
import type { WaysInView } from '../model/referrers-report.ts';
import type { FindRequest } from '../model/request.ts';
import { sixDigits } from '../model/six-digits.ts';
import type { FoundTarget } from '../targets/found-target.ts';
import { viewsOf } from './hop-view.ts';
import type { LoadedNetwork } from './network-of.ts';
import { searcherFor } from './search.ts';
import type { Sought } from './sought.ts';

/** A weaker path is no way worth the name: answered no more often than no path at all. */
const WEAKEST_WAY = 0.01;

/**
 * Those sought, by all ways to them together: one for each last person, warm or cold, since several
 * weak referrers say more than one. First those to whom most leads.
 */
export const waysIn = (
  loaded: LoadedNetwork,
  request: FindRequest,
  sought: Sought,
): readonly Omit<WaysInView, 'rank'>[] => {
  const search = searcherFor(loaded, { ...request, warm: false }, sought);
  const minStrength = Math.max(WEAKEST_WAY, request.minStrength);
  const limits = { top: Number.POSITIVE_INFINITY, perReferrer: 1, minStrength };
  return bestFit(sought.targets)
    .map((target) => ({ target, ways: search({ ...limits, targets: [target] }) }))
    .filter(({ ways }) => ways.length > 0)
    .map((one) => ({ ...one, together: together(one.ways) }))
    .sort(
      (one, other) =>
        other.target.fit * other.together - one.target.fit * one.together ||
        one.target.person - other.target.person,
    )
    .map(({ target, ways, together: chance }) => ({
      target: targetView(loaded, target),
      together: sixDigits(chance),
      ways: ways.length,
      best: sixDigits(Math.max(...ways.map(({ strength }) => strength))),
    }));
};

/** The chance that one of them leads there, as if none knew of another. */
export const together = (ways: readonly Pick<FoundPath, 'strength'>[]): number =>
  1 - ways.reduce((missed, { strength }) => missed * (1 - strength), 1);

/** Who is sought twice is one. */
const bestFit = (targets: readonly FoundTarget[]): FoundTarget[] => {
  const best = new Map<number, FoundTarget>();
  for (const target of targets) {
    if (target.fit > (best.get(target.person)?.fit ?? 0)) best.set(target.person, target);
  }
  return [...best.values()];
};

const targetView = (loaded: LoadedNetwork, { person, fit }: FoundTarget): WaysInView['target'] => {
  const { id, name, title, company } = viewsOf(loaded).person(person);
  return { id, name, title, company, fit: sixDigits(fit) };
};
