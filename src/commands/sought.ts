import type { Issue } from '../model/issue.ts';
import type { PersonIndex } from '../model/network.ts';
import type { FindRequest } from '../model/request.ts';
import { type TargetFinder, type TargetsFound, targetFinder } from '../targets/find-targets.ts';
import type { FoundTarget } from '../targets/found-target.ts';
import { accountQuery, parseQuery } from '../targets/parse-query.ts';
import { remembering } from '../targets/remembered.ts';
import type { TargetQuery } from '../targets/target-query.ts';
import { type LoadedNetwork, teamOf } from './network-of.ts';

/** Everybody a request is about, found in the network, and what was not. */
export type Sought = {
  readonly targets: readonly FoundTarget[];
  readonly sources: readonly PersonIndex[];
  readonly via: readonly PersonIndex[];
  readonly avoid: readonly PersonIndex[];
  readonly issues: readonly Issue[];
  /** A person named by --from or --via is unknown: no path can be what was asked for. */
  readonly lost: boolean;
};

const finders = new WeakMap<LoadedNetwork, TargetFinder>();

/** One finder a network, so that its indexes serve all queries. */
export const finderOf = (loaded: LoadedNetwork): TargetFinder => {
  const known = finders.get(loaded);
  if (known) return known;
  const { people, accounts, records } = loaded.resolved;
  const { offices, lookups } = loaded;
  const made = targetFinder({ people, accounts, records, offices, lookups });
  finders.set(loaded, made);
  return made;
};

type FindPeople = (reference: string) => TargetsFound;

const references = new WeakMap<LoadedNetwork, FindPeople>();

/** People by reference alone: a persona after --from would be a guess. Rows of a batch name few sellers. */
const referencesOf = (loaded: LoadedNetwork): FindPeople => {
  const known = references.get(loaded);
  if (known) return known;
  const { find, refer } = finderOf(loaded);
  const made = remembering(
    (reference: string) =>
      refer(reference) ?? find({ ...parseQuery(reference), persona: undefined, problems: [] }),
  );
  references.set(loaded, made);
  return made;
};

export const soughtBy = (loaded: LoadedNetwork, request: FindRequest): Sought => {
  const issues: Issue[] = [];
  const targets = [
    ...request.targets.map((text) => called(text, loaded, issues)),
    ...request.accounts.map((name) => targetsOf(accountQuery(name), loaded, issues)),
  ];
  const named = (option: string, references: readonly string[]): PersonIndex[] =>
    peopleNamed(loaded, option, references, issues);
  const from = named('--from', request.from);
  const via = named('--via', request.via);
  const lost =
    (request.from.length > 0 && from.length === 0) || (request.via.length > 0 && via.length === 0);
  return {
    targets: bestOfEach(targets),
    sources: request.from.length > 0 ? from : teamOf(loaded),
    via,
    avoid: named('--avoid', request.avoid),
    issues,
    lost,
  };
};

/** What names one person as it stands is not read as anything else. */
const called = (text: string, loaded: LoadedNetwork, issues: Issue[]): readonly FoundTarget[] => {
  const known = finderOf(loaded).refer(text);
  if (known === undefined) return targetsOf(parseQuery(text), loaded, issues);
  return inNetwork(text, known, loaded, issues);
};

const targetsOf = (
  query: TargetQuery,
  loaded: LoadedNetwork,
  issues: Issue[],
): readonly FoundTarget[] => {
  for (const { field, value } of query.problems) {
    issues.push({ code: 'unknown-value', facts: { field, value }, refused: false });
  }
  return inNetwork(query.text, finderOf(loaded).find(query), loaded, issues);
};

const inNetwork = (
  query: string,
  found: TargetsFound,
  loaded: LoadedNetwork,
  issues: Issue[],
): readonly FoundTarget[] => {
  for (const place of found.assumed) {
    issues.push({ code: 'read-as-place', facts: { query, place }, refused: false });
  }
  const targets = withoutColleagues(found.targets, loaded);
  if (targets.length === 0) {
    const nearest = found.nearest.join('; ');
    issues.push({ code: 'nobody-fits', facts: { query, nearest }, refused: false });
  } else if (found.ambiguous) {
    const facts = { query, count: found.targets.length };
    issues.push({ code: 'several-fit', facts, refused: false });
  }
  return targets;
};

/** Nobody asks for a way to the next desk: a description does not mean one's own team, a name may. */
const withoutColleagues = (
  targets: readonly FoundTarget[],
  { resolved }: LoadedNetwork,
): readonly FoundTarget[] => {
  if (targets.every(({ matchedAs }) => matchedAs === 'person')) return targets;
  const { team } = resolved.people;
  return targets.filter(({ matchedAs, person }) => matchedAs === 'person' || team[person] !== 1);
};

/** Everybody who is called so, for an option that names people; who is not known is an issue. */
export const peopleNamed = (
  loaded: LoadedNetwork,
  option: string,
  references: readonly string[],
  issues: Issue[],
): PersonIndex[] => {
  const find = referencesOf(loaded);
  return references.flatMap((reference) => peopleCalled(reference, option, find, issues));
};

const peopleCalled = (
  reference: string,
  option: string,
  find: FindPeople,
  issues: Issue[],
): PersonIndex[] => {
  const found = find(reference);
  const facts = { option, query: reference };
  if (found.targets.length === 0) {
    const nearest = found.nearest.join('; ');
    issues.push({ code: 'unknown-reference', facts: { ...facts, nearest }, refused: false });
  } else if (found.ambiguous) {
    const count = found.targets.length;
    issues.push({ code: 'several-fit', facts: { ...facts, count }, refused: false });
  }
  return found.targets.map(({ person }) => person);
};

/** Everyone once, with their best fit; best first, then by id, as those of one query are. */
const bestOfEach = (queries: readonly (readonly FoundTarget[])[]): readonly FoundTarget[] => {
  const [targets = [], ...others] = queries;
  if (others.length === 0) return targets;
  const best = new Map<PersonIndex, FoundTarget>();
  for (const target of queries.flat()) {
    const known = best.get(target.person);
    if (!known || target.fit > known.fit) best.set(target.person, target);
  }
  return [...best.values()].sort((a, b) => b.fit - a.fit || a.person - b.person);
};
