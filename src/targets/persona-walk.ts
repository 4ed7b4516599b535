import { intAt } from '../model/columns.ts';
import type { AccountIndex, PersonIndex } from '../model/network.ts';
import type { Office } from '../model/persona.ts';
import { endOfRun, type Groups } from './groups.ts';
import type { PeopleGroups } from './people-groups.ts';
import { answerTo, type CompaniesWanted, type Question, type Questions } from './persona-fit.ts';
import type { Persona, TitleWanted } from './target-query.ts';
import type { TitleIndex } from './title-index.ts';

/** A persona with its questions, ready to be asked. */
export type Asking = {
  readonly persona: Persona;
  readonly companies: CompaniesWanted | undefined;
  readonly questions: Questions;
};

/** What people are walked through by. */
export type Walked = {
  readonly groups: PeopleGroups;
  readonly titles: TitleIndex;
  /** Accounts of one of these industries. */
  readonly accountsOf: (industries: readonly string[]) => readonly AccountIndex[];
};

type Visit = (person: PersonIndex, fit: number) => void;

/**
 * Everybody whose factors multiply to `least` or more, in no order. People stand by company or by
 * country, and there by title: of those with a title that does not fit not one is looked at.
 */
export const walkPersona = (asking: Asking, walked: Walked, least: number, visit: Visit): void => {
  const { persona, companies } = asking;
  const walk = titleWalk(asking.questions, walked.groups, least, visit);
  if (companies) {
    for (const [account, { value }] of companies) walk(walked.groups.byAccount, account, value);
  } else if (asksForTitle(persona)) walkTitles(asking, walked, least, walk);
  else if (persona.industries.length > 0) {
    for (const account of walked.accountsOf(persona.industries)) {
      walk(walked.groups.byAccount, account, 1);
    }
  } else walkCountries(asking, walked, least, walk);
};

const walkTitles = (asking: Asking, walked: Walked, least: number, walk: Walk): void => {
  const { groups, titles } = walked;
  const passes = gateOf(asking.persona);
  if (asking.questions.country === undefined) {
    for (const title of titles.titlesWhere(passes)) walk(groups.byTitle, title, 1);
  } else {
    const gate = (title: number): boolean => passes(titles.office(title));
    walkCountries(asking, walked, least, (order, group) => walk(order, group, 1, gate));
  }
};

const walkCountries = ({ questions }: Asking, walked: Walked, least: number, walk: Walk): void => {
  const { byCountry } = walked.groups;
  for (const country of countriesOf(questions.country, walked.groups, least)) {
    walk(byCountry, country, 1);
  }
};

const asksForTitle = ({ titles, seniorities, functions }: Persona): boolean =>
  titles.length + seniorities.length + functions.length > 0;

/** Sums and products of the same factors in another order differ by this at most. */
const ROUNDING = 1e-9;

/** Walks through a group of people that stand by title; `value`: of what the group itself answers. */
type Walk = (
  groups: Groups,
  group: number,
  value: number,
  gate?: (title: number) => boolean,
) => void;

const titleWalk = (
  questions: Questions,
  { titles: { of } }: PeopleGroups,
  least: number,
  visit: Visit,
): Walk => {
  const enough = least * (1 - ROUNDING);
  const run = (people: Int32Array, spent: number): void => {
    for (const person of people) {
      const fit = fitOf(person, questions.place, spent, enough);
      if (fit >= least) visit(person, fit);
    }
  };
  return ({ start, order }, group, value, gate) => {
    const to = intAt(start, group + 1);
    for (let from = intAt(start, group); from < to; ) {
      const end = endOfRun(order, of, from, to);
      const title = intAt(of, intAt(order, from));
      const fit = productOf(title, questions.title, value);
      if (fit >= enough && (gate === undefined || gate(title))) run(order.subarray(from, end), fit);
      from = end;
    }
  };
};

const productOf = (title: number, asked: readonly Question[], value: number): number => {
  let fit = value;
  for (const question of asked) fit *= answerTo(question, title);
  return fit;
};

/** Most people are done with at the first that does not fit. */
const fitOf = (
  person: PersonIndex,
  asked: readonly Question[],
  spent: number,
  enough: number,
): number => {
  let fit = spent;
  for (const question of asked) {
    fit *= answerTo(question, intAt(question.of, person));
    if (fit < enough) return 0;
  }
  return fit;
};

/** Classes of country that can fit: all of them where none is asked for. */
function* countriesOf(
  country: Question | undefined,
  { countries }: PeopleGroups,
  least: number,
): Iterable<number> {
  for (const group of countries.first.keys()) {
    if (country === undefined || answerTo(country, group) >= least) yield group;
  }
}

/** Offices of another function are near at most: they are looked at only within a company. */
const gateOf =
  ({ titles, seniorities, functions }: Persona) =>
  (office: Office): boolean =>
    (titles.length === 0 || titles.some((one) => mayFit(one, office))) &&
    (seniorities.length === 0 || seniorities.some((one) => one === office.seniority)) &&
    (functions.length === 0 || functions.some((one) => one === office.function));

const mayFit = (wanted: TitleWanted, office: Office): boolean => {
  if (wanted.office.function !== '') return wanted.office.function === office.function;
  return wanted.office.seniority === '' || wanted.office.seniority === office.seniority;
};
