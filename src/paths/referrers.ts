import { at } from '../model/columns.ts';
import type { AccountIndex, PersonIndex } from '../model/network.ts';
import type { FoundPath, Target } from '../model/path.ts';
import type { Searcher } from './strongest-paths.ts';

export type ReferrersRequest = {
  readonly targets: readonly Target[];
  /** Of a path, the target's fit aside. */
  readonly minStrength: number;
  readonly rankBy: 'targets' | 'accounts';
  /** −1: none known. */
  readonly accountOf: (person: PersonIndex) => AccountIndex;
};

/** Someone who opens doors: the last person before each of these targets. */
export type Referrer = {
  readonly person: PersonIndex;
  /** Sum of the fits of the targets they reach: two who fit by half count as one who fits. */
  readonly fit: number;
  /** Sum of fit × strength: tells referrers apart who reach as much. */
  readonly promise: number;
  readonly accounts: number;
  /** The strongest path through them to each target, strongest first. */
  readonly paths: readonly FoundPath[];
};

/**
 * The people who open the most doors. A seller who knows the target needs nobody, so direct paths
 * make no referrer. Give a searcher of warm ties to count warm doors only.
 */
export const rankReferrers = (search: Searcher, request: ReferrersRequest): Referrer[] => {
  const { minStrength, rankBy } = request;
  const paths = inOrder(request.targets).flatMap((target) =>
    search({ targets: [target], top: Number.POSITIVE_INFINITY, perReferrer: 1, minStrength }),
  );
  const doors = byReferrer(paths.filter(({ people }) => people.length > 2));
  return [...doors]
    .map(([person, opened]) => referrer(person, opened, request))
    .sort((one, other) => compare[rankBy](one, other) || one.person - other.person);
};

const byReferrer = (paths: readonly FoundPath[]): Map<PersonIndex, FoundPath[]> => {
  const doors = new Map<PersonIndex, FoundPath[]>();
  for (const path of paths) {
    const person = at(path.people, path.people.length - 2);
    const known = doors.get(person);
    if (known) known.push(path);
    else doors.set(person, [path]);
  }
  return doors;
};

type Compare = (one: Referrer, other: Referrer) => number;

const byFit: Compare = (one, other) => other.fit - one.fit || other.promise - one.promise;

const compare: Readonly<Record<ReferrersRequest['rankBy'], Compare>> = {
  targets: byFit,
  accounts: (one, other) => other.accounts - one.accounts || byFit(one, other),
};

/** Sums of fits must not depend on the order in which targets were given. */
const inOrder = (targets: readonly Target[]): Target[] => {
  const best = new Map<PersonIndex, Target>();
  for (const target of targets) {
    if (target.fit > (best.get(target.person)?.fit ?? 0)) best.set(target.person, target);
  }
  return [...best.values()].sort((one, other) => one.person - other.person);
};

const referrer = (
  person: PersonIndex,
  paths: readonly FoundPath[],
  { accountOf }: ReferrersRequest,
): Referrer => {
  const accounts = paths.map((path) => accountOf(targetOf(path))).filter((account) => account >= 0);
  return {
    person,
    fit: paths.reduce((sum, { fit }) => sum + fit, 0),
    promise: paths.reduce((sum, { fit, strength }) => sum + fit * strength, 0),
    accounts: new Set(accounts).size,
    paths: paths.toSorted(
      (one, other) =>
        other.fit * other.strength - one.fit * one.strength || targetOf(one) - targetOf(other),
    ),
  };
};

const targetOf = ({ people }: FoundPath): PersonIndex => at(people, people.length - 1);
