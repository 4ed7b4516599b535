import { intAt, realAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { Office } from '../model/persona.ts';
import { firstAbove, type Groups } from './groups.ts';
import type { PeopleGroups } from './people-groups.ts';
import { answerTo, type CompaniesWanted, type Question, type Questions } from './persona-fit.ts';
import type { Persona, TitleWanted } from './target-query.ts';
import type { TitleIndex } from './title-index.ts';

/** A persona with its questions, ready to be asked, and what people are walked through by. */
export type Asking = {
  readonly persona: Persona;
  readonly companies: CompaniesWanted | undefined;
  readonly questions: Questions;
  readonly groups: PeopleGroups;
};

type Visit = (person: PersonIndex, fit: number) => void;

/**
 * Everybody whose factors multiply to `least` or more, in no order. People stand by company or by
 * country, and there by title: of those with a title that does not fit not one is looked at.
 */
export const walkPersona = (
  asking: Asking,
  titles: TitleIndex,
  least: number,
  visit: Visit,
): void => {
  const { persona, companies, questions, groups } = asking;
  const enough = least * (1 - ROUNDING);
  const walk: Walk = { questions, of: groups.titles.of, least, enough, visit };
  if (companies) {
    for (const [account, { value }] of companies) walkGroup(walk, groups.byAccount, account, value);
  } else if (asksForTitle(persona)) walkTitles(asking, titles, walk);
  else {
    for (const country of countriesOf(walk, groups)) walkGroup(walk, groups.byCountry, country, 1);
  }
};

const walkTitles = ({ persona, groups }: Asking, titles: TitleIndex, walk: Walk): void => {
  const fitting = fittingTitles(persona, titles, walk);
  if (walk.questions.country === undefined) {
    for (const title of fitting) walkGroup(walk, groups.byTitle, title, 1);
  } else {
    for (const country of countriesOf(walk, groups)) {
      walkAmong(walk, groups.byCountry, country, fitting);
    }
  }
};

/** By question, and how much is enough: the titles of a persona that asks for nothing else of a title. */
const fittingTo = new WeakMap<Question, Map<number, readonly number[]>>();

/** Titles that fit, in their order. Batches ask for few titles in many places. */
const fittingTitles = (persona: Persona, titles: TitleIndex, walk: Walk): readonly number[] => {
  const [question, ...others] = walk.questions.title;
  const known = question && others.length === 0 ? fittingTo.get(question) : undefined;
  const old = known?.get(walk.enough);
  if (old) return old;
  const fitting = titles
    .titlesWhere(gateOf(persona))
    .filter((title) => productOf(title, walk.questions.title, 1) >= walk.enough)
    .sort((one, other) => one - other);
  if (question && others.length === 0) {
    fittingTo.set(question, new Map([...(known ?? []), [walk.enough, fitting]]));
  }
  return fitting;
};

const asksForTitle = ({ titles, seniorities, functions }: Persona): boolean =>
  titles.length + seniorities.length + functions.length > 0;

/** Sums and products of the same factors in another order differ by this at most. */
const ROUNDING = 1e-9;

/** What a walk asks, and what it is for. */
type Walk = {
  readonly questions: Questions;
  /** By person: the title. */
  readonly of: Int32Array;
  readonly least: number;
  readonly enough: number;
  readonly visit: Visit;
};

/** Walks through a group of people that stand by title; `value`: of what the group itself answers. */
const walkGroup = (walk: Walk, { start, order }: Groups, group: number, value: number): void => {
  const { of, questions, enough } = walk;
  const end = intAt(start, group + 1);
  for (let from = intAt(start, group); from < end; ) {
    const title = intAt(of, intAt(order, from));
    const behind = firstAbove({ order, of, end }, title, from);
    const fit = productOf(title, questions.title, value);
    if (fit >= enough) walkRun(walk, { order, from, end: behind }, fit);
    from = behind;
  }
};

/** The same for a few titles only, in their order. */
const walkAmong = (
  walk: Walk,
  { start, order }: Groups,
  group: number,
  titles: readonly number[],
): void => {
  const { of, questions } = walk;
  const sorted = { order, of, end: intAt(start, group + 1) };
  let from = intAt(start, group);
  for (const title of titles) {
    const first = firstAbove(sorted, title - 1, from);
    from = firstAbove(sorted, title, first);
    const fit = productOf(title, questions.title, 1);
    walkRun(walk, { order, from: first, end: from }, fit);
  }
};

type Run = { readonly order: Int32Array; readonly from: number; readonly end: number };

/** People of one title, who stand in order of the industry stated: those of another are passed over together. */
const walkRun = (walk: Walk, run: Run, spent: number): void => {
  const [first, ...others] = walk.questions.place;
  if (first?.wider === undefined) {
    walkEach(walk, run, spent, walk.questions.place);
    return;
  }
  const { order, end } = run;
  const { of, values } = first.wider;
  for (let from = run.from; from < end; ) {
    const group = intAt(of, intAt(order, from));
    const behind = firstAbove({ order, of, end }, group, from);
    const value = realAt(values, group);
    const some = { order, from, end: behind };
    if (Number.isNaN(value)) walkEach(walk, some, spent, walk.questions.place);
    else if (spent * value >= walk.enough) walkEach(walk, some, spent * value, others);
    from = behind;
  }
};

/** `asked`: what is not answered yet. */
const walkEach = (
  { least, enough, visit }: Walk,
  { order, from, end }: Run,
  spent: number,
  asked: readonly Question[],
): void => {
  for (let i = from; i < end; i++) {
    const person = intAt(order, i);
    const fit = fitOf(person, asked, spent, enough);
    if (fit >= least) visit(person, fit);
  }
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
  { questions: { country }, least }: Walk,
  { countries }: PeopleGroups,
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
