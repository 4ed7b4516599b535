import { textAt } from '../model/columns.ts';
import { type AccountIndexes, accountIndexes } from './account-index.ts';
import { findName, findReference, type PersonFound } from './find-person.ts';
import { findPersona, type PersonaFound } from './find-persona.ts';
import type { FoundTarget } from './found-target.ts';
import { nearestCompanies, nearestNames } from './nearest.ts';
import { type PersonIndexes, personIndexes } from './person-index.ts';
import type { TargetNetwork } from './target-network.ts';
import type { PersonWanted, TargetQuery } from './target-query.ts';
import { type TitleIndex, titleIndex } from './title-index.ts';

/** Who fits a query, best first. */
export type TargetsFound = {
  readonly targets: readonly FoundTarget[];
  /** Several people bear the one name, address or id that was asked for. */
  readonly ambiguous: boolean;
  /** Those who come closest without fitting, with the factors that say why not. */
  readonly near: readonly FoundTarget[];
  /** What could have been meant, where nothing fits: names, titles with companies, companies. */
  readonly nearest: readonly string[];
};

export type FindTargets = (query: TargetQuery) => TargetsFound;

/**
 * A finder over one network: its indexes are built at the first query that needs them and serve
 * all that follow.
 */
export const targetFinder = (network: TargetNetwork): FindTargets => {
  const { people, accounts, records, offices, lookups } = network;
  const titles: { index?: TitleIndex } = {};
  const indexes: Indexes = {
    persons: personIndexes(people, records, lookups),
    accounts: accountIndexes(accounts, people),
    get titles() {
      titles.index ??= titleIndex(people, offices);
      return titles.index;
    },
  };
  return (query) => found(query, network, indexes);
};

/** One query over one network; for many of them make a `targetFinder`. */
export const findTargets = (network: TargetNetwork, query: TargetQuery): TargetsFound =>
  targetFinder(network)(query);

type Indexes = {
  readonly persons: PersonIndexes;
  readonly accounts: AccountIndexes;
  readonly titles: TitleIndex;
};

/**
 * A reference is meant before a full name, that before a persona, and that before part of a name.
 * A filter that was not understood lets nobody through: it must not widen the search.
 */
const found = (query: TargetQuery, network: TargetNetwork, indexes: Indexes): TargetsFound => {
  if (query.problems.length > 0) return { targets: [], ambiguous: false, near: [], nearest: [] };
  const person = query.person ? personFound(query, query.person, network, indexes) : NOBODY;
  if (person.whole && person.targets.length > 0) return persons(person);
  const persona = query.persona ? findPersona(query.persona, network, indexes) : NO_PERSONA;
  if (persona.targets.length > 0) {
    return { targets: persona.targets, ambiguous: false, near: persona.near, nearest: [] };
  }
  if (person.targets.length > 0) return persons(person);
  return nothing(query, network, indexes, persona);
};

const NOBODY: PersonFound = { targets: [], whole: false };
const NO_PERSONA: PersonaFound = { targets: [], near: [] };

const personFound = (
  query: TargetQuery,
  wanted: PersonWanted,
  network: TargetNetwork,
  indexes: Indexes,
): PersonFound => {
  const reference = findReference(query.text, indexes.persons);
  if (reference.targets.length > 0) return reference;
  if (wanted.doubtful && wanted.company !== '') return NOBODY;
  const whole = findName({ ...wanted, reference: query.text, company: '' }, network, indexes);
  return whole.whole || wanted.company === '' ? whole : findName(wanted, network, indexes);
};

const persons = ({ targets }: PersonFound): TargetsFound => ({
  targets,
  ambiguous: targets.length > 1,
  near: [],
  nearest: [],
});

const nothing = (
  query: TargetQuery,
  network: TargetNetwork,
  { persons: named, accounts }: Indexes,
  { near }: PersonaFound,
): TargetsFound => {
  const { person } = query;
  const isName = person !== undefined && (!person.doubtful || query.persona === undefined);
  const names = isName ? nearestNames(person.reference, network.people, named) : [];
  const companies = (query.persona?.companies ?? []).flatMap((name) =>
    accounts.called(name).length > 0 ? [] : nearestCompanies(name, network.accounts, accounts),
  );
  const titles = near.map((one) => described(network, one.person));
  const nearest = [...new Set([...names, ...companies, ...titles])].slice(0, MOST_NEAREST);
  return { targets: [], ambiguous: false, near, nearest };
};

const MOST_NEAREST = 5;

const described = ({ people }: TargetNetwork, person: number): string =>
  [people.name, people.title, people.company]
    .map((column) => textAt(column, person))
    .filter((text) => text !== '')
    .join(', ');
