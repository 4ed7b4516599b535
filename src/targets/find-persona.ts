import { textAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { Target } from '../model/path.ts';
import { industryOf } from '../normalize/industry.ts';
import type { AccountIndexes, AccountMatch } from './account-index.ts';
import { industryFit } from './fit-place.ts';
import { byFit, type FoundTarget } from './found-target.ts';
import { type CompaniesWanted, type Question, questionsOf } from './persona-fit.ts';
import type { TargetNetwork } from './target-network.ts';
import type { Persona, TitleWanted } from './target-query.ts';
import type { TitleIndex } from './title-index.ts';

/** Who fits a persona; `near` are those who come closest without fitting, best first. */
export type PersonaFound = {
  readonly targets: readonly FoundTarget[];
  readonly near: readonly FoundTarget[];
};

/** Where to look for people by title and by company. */
export type PersonaIndexes = { readonly titles: TitleIndex; readonly accounts: AccountIndexes };

/** Below this product of all factors a person is no target. */
const MIN_FIT = 0.6;
/** Below this a person is not even near. */
const MIN_NEAR = 0.1;
const MOST_NEAR = 5;

/**
 * Everybody whose factors multiply to at least MIN_FIT, best first. The people looked at come out
 * of an index by company, by title or by industry; all are walked through only for a bare country.
 */
export const findPersona = (
  asked: Persona,
  network: TargetNetwork,
  indexes: PersonaIndexes,
): PersonaFound => {
  const { persona, companies } = withCompanies(asked, indexes.accounts);
  const questions = questionsOf(persona, network, indexes.titles, companies);
  const targets: FoundTarget[] = [];
  const near = nearest();
  for (const person of candidates({ persona, companies }, network, indexes)) {
    const fit = fitOf(person, questions);
    if (fit >= MIN_FIT) targets.push(found(person, fit, questions));
    else near.add(person, fit);
  }
  const closest = near.list().map(({ person, fit }) => found(person, fit, questions));
  return { targets: targets.sort(byFit), near: closest };
};

type Sought = { readonly persona: Persona; readonly companies: CompaniesWanted | undefined };

/** Finds the accounts named; a word that names none but is an industry ("banks") is asked as one. */
const withCompanies = (asked: Persona, accounts: AccountIndexes): Sought => {
  if (asked.companies.length === 0) return { persona: asked, companies: undefined };
  const called = asked.companies.map((name) => ({ name, matches: accounts.called(name) }));
  const fields = called.filter(({ name, matches }) => isField(name, matches));
  const industries = [...asked.industries, ...fields.map(({ name }) => name)];
  const named = called.filter((one) => !fields.includes(one));
  const companies = named.map(({ name }) => name);
  const persona = { ...asked, companies, industries };
  return { persona, companies: companies.length === 0 ? undefined : wanted(named) };
};

const isField = (name: string, matches: readonly AccountMatch[]): boolean =>
  industryOf(name) !== '' && !matches.some(({ how }) => how === 'name' || how === 'domain');

const wanted = (called: readonly { matches: readonly AccountMatch[] }[]): CompaniesWanted => {
  const found = new Map<number, AccountMatch>();
  for (const match of called.flatMap(({ matches }) => matches)) {
    const old = found.get(match.account);
    if (!old || old.value < match.value) found.set(match.account, match);
  }
  return found;
};

/** The product of all answers; most people are done with at the first that does not fit. */
const fitOf = (person: PersonIndex, questions: readonly Question[]): number => {
  let fit = 1;
  for (const question of questions) {
    fit *= question(person).value;
    if (fit < MIN_NEAR) return 0;
  }
  return fit;
};

const found = (person: PersonIndex, fit: number, questions: readonly Question[]): FoundTarget => ({
  person,
  fit,
  fitFactors: questions.map((question) => question(person)),
  matchedAs: 'persona',
});

/** Keeps the few best of many. */
const nearest = () => {
  let kept: Target[] = [];
  return {
    add(person: PersonIndex, fit: number): void {
      const last = kept[MOST_NEAR - 1];
      if (fit < MIN_NEAR || (last && last.fit >= fit && last.person < person)) return;
      if (last && last.fit > fit) return;
      kept = [...kept, { person, fit }].sort(byFit).slice(0, MOST_NEAR);
    },
    list: (): readonly Target[] => kept,
  };
};

/** The smallest group that an index gives and that holds everybody who can fit. */
const candidates = (
  { persona, companies }: Sought,
  network: TargetNetwork,
  { titles, accounts }: PersonaIndexes,
): Iterable<PersonIndex> => {
  if (companies) return [...companies.keys()].flatMap((account) => [...accounts.staff(account)]);
  const held = persona.titles.length + persona.seniorities.length + persona.functions.length;
  if (held > 0) return bearersOf(persona, titles);
  if (persona.industries.length > 0) {
    const { industry, name } = network.accounts;
    return accounts.staffWhere((account) =>
      persona.industries.some(
        (one) => industryFit(one, textAt(industry, account), textAt(name, account)).value > 0,
      ),
    );
  }
  return network.people.team.keys();
};

function* bearersOf(persona: Persona, titles: TitleIndex): Iterable<PersonIndex> {
  const { titles: sought, seniorities, functions } = persona;
  const found = titles.titlesWhere(
    (office) =>
      (sought.length === 0 || sought.some((one) => mayFit(one, office))) &&
      (seniorities.length === 0 || seniorities.some((one) => one === office.seniority)) &&
      (functions.length === 0 || functions.some((one) => one === office.function)),
  );
  for (const title of found) yield* titles.bearers(title);
}

/** Offices of another function are near at most: they are looked at only within a company. */
const mayFit = (wanted: TitleWanted, office: TitleWanted['office']): boolean => {
  if (wanted.office.function !== '') return wanted.office.function === office.function;
  return wanted.office.seniority === '' || wanted.office.seniority === office.seniority;
};
