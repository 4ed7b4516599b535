import { textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import { cellsOf } from '../model/paged-column.ts';
import { type AccountIndexes, accountIndexes } from './account-index.ts';
import { findName, findReference, type PersonFound } from './find-person.ts';
import { type PersonaFound, personaFinder } from './find-persona.ts';
import type { FoundTarget } from './found-target.ts';
import { nearestCompanies, nearestNames } from './nearest.ts';
import { isOneWord } from './parse-query.ts';
import { fewOf, peopleGroups } from './people-groups.ts';
import { type PersonIndexes, personIndexes } from './person-index.ts';
import type { TargetNetwork } from './target-network.ts';
import type { Persona, PersonWanted, TargetQuery } from './target-query.ts';
import { titleIndex } from './title-index.ts';

/** Who fits a query, best first. */
export type TargetsFound = {
  readonly targets: readonly FoundTarget[];
  /** Several people bear the one name, address or id that was asked for. */
  readonly ambiguous: boolean;
  /** Words of the query that were taken for cities, though they could be companies. */
  readonly assumed: readonly string[];
  /** Those who come closest without fitting, with the factors that say why not. */
  readonly near: () => readonly FoundTarget[];
  /** What could have been meant, where nothing fits: names, titles with companies, companies. */
  readonly nearest: readonly string[];
};

type FindTargets = (query: TargetQuery) => TargetsFound;

export type TargetFinder = {
  readonly find: FindTargets;
  /** Whom a text names as it stands; undefined: it is to be read, then found. */
  readonly refer: (text: string) => TargetsFound | undefined;
};

/**
 * A finder over one network: its indexes are built at the first query that needs them and serve
 * all that follow.
 */
export const targetFinder = (network: TargetNetwork): TargetFinder => {
  const { people, accounts, records, offices, lookups } = network;
  const named = accountIndexes(accounts, lookups?.accounts);
  const persona = lazily(() => {
    const groups = peopleGroups(people, accounts, lookups?.groups);
    const few = fewOf(groups, lookups?.groups);
    const titles = titleIndex(people, offices, cellsOf(few.titles.first));
    return personaFinder(network, { titles, accounts: named, groups, few });
  });
  const indexes: Indexes = {
    persons: personIndexes(people, records, lookups?.persons),
    accounts: named,
    findPersona: (asked) => persona()(asked),
  };
  return {
    find: (query) => found(query, network, indexes),
    refer: (text) => {
      const known = isOneWord(text) ? findReference(text, indexes.persons) : NOBODY;
      return known.targets.length > 0 ? persons(known) : undefined;
    },
  };
};

/** One query over one network; for many of them make a `targetFinder`. */
export const findTargets = (network: TargetNetwork, query: TargetQuery): TargetsFound =>
  targetFinder(network).find(query);

type Indexes = {
  readonly persons: PersonIndexes;
  readonly accounts: AccountIndexes;
  readonly findPersona: (asked: Persona) => PersonaFound;
};

/**
 * A reference is meant before a full name, that before a persona, and that before part of a name.
 * A filter that was not understood lets nobody through: it must not widen the search.
 */
const found = (query: TargetQuery, network: TargetNetwork, indexes: Indexes): TargetsFound => {
  if (query.problems.length > 0) return NOTHING;
  const person = query.person ? personFound(query, query.person, network, indexes) : NOBODY;
  if (person.whole && person.targets.length > 0) return persons(person);
  const persona = query.persona ? indexes.findPersona(query.persona) : NO_PERSONA;
  if (persona.targets.length > 0) {
    const { targets, near, assumed } = persona;
    return { ...NOTHING, targets, near, assumed };
  }
  if (person.targets.length > 0) return persons(person);
  return nothing(query, network, indexes, persona);
};

const NOBODY: PersonFound = { targets: [], whole: false };
const NO_PERSONA: PersonaFound = { targets: [], near: () => [], closest: () => [], assumed: [] };
const NOTHING: TargetsFound = {
  targets: [],
  ambiguous: false,
  assumed: [],
  near: () => [],
  nearest: [],
};

const personFound = (
  query: TargetQuery,
  wanted: PersonWanted,
  network: TargetNetwork,
  indexes: Indexes,
): PersonFound => {
  const reference = findReference(query.text, indexes.persons);
  if (reference.targets.length > 0) return reference;
  const beside = wanted.aside ? findName(wanted, network, indexes) : NOBODY;
  if (beside.whole && beside.targets.length > 0) return beside;
  return namedPerson(query, wanted, network, indexes);
};

const namedPerson = (
  query: TargetQuery,
  wanted: PersonWanted,
  network: TargetNetwork,
  indexes: Indexes,
): PersonFound => {
  const whole = findName({ reference: query.text, company: '' }, network, indexes);
  if (whole.whole || wanted.reference === query.text) return whole;
  const isNobody = indexes.persons.byName(wanted.reference).length === 0;
  if (isNobody && whole.targets.length === 0) return NOBODY;
  if (wanted.company === '') return whole;
  // "Smith, Jon" is a name, though smiths have a title.
  return wanted.doubtful ? NOBODY : findName(wanted, network, indexes);
};

const persons = ({ targets }: PersonFound): TargetsFound => ({
  ...NOTHING,
  targets,
  ambiguous: targets.length > 1,
});

const nothing = (
  query: TargetQuery,
  network: TargetNetwork,
  { persons: named, accounts }: Indexes,
  { near, closest, assumed }: PersonaFound,
): TargetsFound => {
  const { person } = query;
  const isName = person !== undefined && (query.persona === undefined || !person.doubtful);
  const names = isName ? nearestNames(person.reference, network.people, named) : [];
  const companies = (query.persona?.companies ?? []).flatMap((name) =>
    accounts.called(name).length > 0 ? [] : nearestCompanies(name, network.accounts, accounts),
  );
  const known = [...names, ...companies];
  const others = near().length > 0 || known.length > 0 ? near() : closest();
  const titles = others.map((one) => described(network, one.person));
  return {
    ...NOTHING,
    near,
    assumed,
    nearest: [...new Set([...known, ...titles])].slice(0, MOST_NEAREST),
  };
};

const MOST_NEAREST = 5;

const described = ({ people }: TargetNetwork, person: number): string =>
  [people.name, people.title, people.company]
    .map((column) => textAt(column, person))
    .filter((text) => text !== '')
    .join(', ');
