import { intAt, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { PersonIndex } from '../model/network.ts';
import type { Target } from '../model/path.ts';
import type { Factor } from '../model/tie.ts';
import { fold } from '../normalize/fold.ts';
import { industryOf } from '../normalize/industry.ts';
import type { AccountIndexes, AccountMatch } from './account-index.ts';
import { knownCities, withCityOfPersona } from './city-of-persona.ts';
import { closestStaff } from './closest-staff.ts';
import { withCompanyOfTitle } from './company-in-title.ts';
import { byFit, type FoundTarget } from './found-target.ts';
import type { PeopleGroups } from './people-groups.ts';
import {
  type CompaniesWanted,
  factorFor,
  personaQuestions,
  type Questions,
} from './persona-fit.ts';
import { type Asking, walkPersona } from './persona-walk.ts';
import type { TargetNetwork } from './target-network.ts';
import type { Persona } from './target-query.ts';
import type { TitleIndex } from './title-index.ts';

/** Who fits a persona. */
export type PersonaFound = {
  readonly targets: readonly FoundTarget[];
  /** Those who come closest without fitting, best first. */
  readonly near: () => readonly FoundTarget[];
  /** At the companies named: those who are closest, though not near. */
  readonly closest: () => readonly FoundTarget[];
  /** Words taken for cities that could be companies. */
  readonly assumed: readonly string[];
};

/** Where to look for people by title and by company. */
export type PersonaIndexes = {
  readonly titles: TitleIndex;
  readonly accounts: AccountIndexes;
  readonly groups: PeopleGroups;
  /** The same, as they are looked at within a company. */
  readonly few: PeopleGroups;
};

/** Below this product of all factors a person is no target. */
const MIN_FIT = 0.6;
/** Below this a person is not even near. */
const MIN_NEAR = 0.1;
const MOST_NEAR = 5;

/** Everybody whose factors multiply to at least MIN_FIT, best first. */
export const personaFinder = (
  network: TargetNetwork,
  indexes: PersonaIndexes,
): ((asked: Persona) => PersonaFound) => {
  const { titles, accounts } = indexes;
  const ask = askIn(network, indexes);
  const cities = lazily(() => knownCities(network.people, indexes.groups.cities));
  const isCity = (text: string): boolean => cities()(text);
  return (said) => {
    const named = withCompanyOfTitle(said, accounts);
    const { persona, assumed } = withCityOfPersona(named, accounts, isCity);
    const asking = askingFor(persona, accounts, ask);
    const targets: FoundTarget[] = [];
    walkPersona(asking, titles, MIN_FIT, (person, fit) => {
      targets.push(found(person, fit, asking.questions, network));
    });
    for (const one of placedAskings(persona, accounts, ask)) {
      const better = betterThan(targets);
      walkPersona(one, titles, MIN_FIT, (person, fit) => {
        if (!saysPlace(one.persona, textAt(network.people.title, person))) return;
        better(found(person, fit, one.questions, network));
      });
    }
    const all = (some: readonly Target[]): readonly FoundTarget[] =>
      some.map(({ person, fit }) => found(person, fit, asking.questions, network));
    return {
      assumed,
      targets: targets.sort(byFit),
      near: lazily(() => all(nearTo(asking, titles))),
      closest: lazily(() => all(closestStaff(asking, network.offices))),
    };
  };
};

type Ask = (
  persona: Persona,
  companies: CompaniesWanted | undefined,
) => Pick<Asking, 'questions' | 'groups'>;

/** Within a company few are looked at, elsewhere maybe everybody. */
const askIn = (network: TargetNetwork, { titles, groups, few }: PersonaIndexes): Ask => {
  const ofAll = personaQuestions(network, titles, groups);
  const ofFew = few === groups ? ofAll : personaQuestions(network, titles, few);
  return (persona, companies) =>
    companies
      ? { questions: ofFew(persona, companies), groups: few }
      : { questions: ofAll(persona, companies), groups };
};

/** The same people by titles that say the place themselves. */
const placedAskings = (persona: Persona, accounts: AccountIndexes, ask: Ask): Asking[] =>
  persona.placed.map((one) =>
    askingFor({ ...persona, titles: [one.title], countries: [], placed: [one] }, accounts, ask),
  );

const saysPlace = ({ placed }: Persona, title: string): boolean =>
  placed.every(({ place }) => fold(title).includes(fold(place)));

/** Puts a target in the place of the same person's, where it fits better, or behind the others. */
const betterThan = (targets: FoundTarget[]): ((target: FoundTarget) => void) => {
  const places = new Map(targets.map(({ person }, place) => [person, place]));
  return (target) => {
    const place = places.get(target.person) ?? targets.length;
    if ((targets[place]?.fit ?? 0) < target.fit) targets[place] = target;
  };
};

/** Finds the accounts named; a word that names none but is an industry ("banks") is asked as one. */
const askingFor = (asked: Persona, accounts: AccountIndexes, ask: Ask): Asking => {
  const called = asked.companies.map((name) => ({ name, matches: accounts.called(name) }));
  const fields = called.filter(({ name, matches }) => isField(name, matches));
  const industries = [...asked.industries, ...fields.map(({ name }) => name)];
  const named = called.filter((one) => !fields.includes(one));
  const persona = { ...asked, companies: named.map(({ name }) => name), industries };
  const companies = named.length === 0 ? undefined : wanted(named);
  return { persona, companies, ...ask(persona, companies) };
};

const isField = (name: string, matches: readonly AccountMatch[]): boolean =>
  !matches.some(({ how }) => how === 'name' || how === 'domain') && industryOf(name) !== '';

const wanted = (called: readonly { matches: readonly AccountMatch[] }[]): CompaniesWanted => {
  const found = new Map<number, AccountMatch>();
  for (const { matches } of called) {
    for (const match of matches) {
      const old = found.get(match.account);
      if (!old || old.value < match.value) found.set(match.account, match);
    }
  }
  return found;
};

const found = (
  person: PersonIndex,
  fit: number,
  questions: Questions,
  network: TargetNetwork,
): FoundTarget => ({
  person,
  fit,
  fitFactors: () => factorsOf(person, questions, network),
  matchedAs: 'persona',
});

const factorsOf = (
  person: PersonIndex,
  { company, title, place }: Questions,
  { people }: TargetNetwork,
): readonly Factor[] => [
  ...(company ? [company(intAt(people.account, person))] : []),
  ...[...title, ...place].map((question) => factorFor(question, person)),
];

const nearTo = (asking: Asking, titles: TitleIndex): readonly Target[] => {
  const kept = nearest();
  walkPersona(asking, titles, MIN_NEAR, (person, fit) => {
    if (fit < MIN_FIT) kept.add(person, fit);
  });
  return kept.list();
};

/** Keeps the few best of many. */
const nearest = () => {
  let kept: Target[] = [];
  return {
    add(person: PersonIndex, fit: number): void {
      const last = kept[MOST_NEAR - 1];
      if (last && byFit({ person, fit }, last) > 0) return;
      kept = [...kept, { person, fit }].sort(byFit).slice(0, MOST_NEAR);
    },
    list: (): readonly Target[] => kept,
  };
};
