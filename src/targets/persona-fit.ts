import { intAt, realAt, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { AccountIndex, PersonIndex } from '../model/network.ts';
import type { JobFunction, Seniority } from '../model/persona.ts';
import type { Factor } from '../model/tie.ts';
import type { AccountMatch } from './account-index.ts';
import type { Classes } from './classes.ts';
import { cityFit, countryFacts, countryFit, industryFit } from './fit-place.ts';
import { type TitleHeld, titleFit, titleValue } from './fit-title.ts';
import { industryClassesOf } from './industry-classes.ts';
import { lowestOf, type PeopleGroups } from './people-groups.ts';
import { remembering } from './remembered.ts';
import type { TargetNetwork } from './target-network.ts';
import type { Persona, TitleWanted } from './target-query.ts';
import type { TitleIndex } from './title-index.ts';

/** One question that a persona asks of a person; all of one class have one answer, worked out once. */
export type Question = {
  /** By person: the class that the answer depends on. */
  readonly of: Int32Array;
  /** By class: what the answer counts; NaN: nobody asked yet. */
  readonly values: Float64Array;
  readonly value: (group: number) => number;
  /** The answer in full, for whoever is shown. */
  readonly factor: (group: number) => Factor;
  /** Where people stand in order of something wider: what all who share that count; NaN: it differs among them. */
  readonly wider?: { readonly of: Int32Array; readonly values: Float64Array };
};

export const answerTo = ({ values, value }: Question, group: number): number => {
  const known = realAt(values, group);
  if (!Number.isNaN(known)) return known;
  const made = value(group);
  values[group] = made;
  return made;
};

export const factorFor = (question: Question, person: PersonIndex): Factor =>
  question.factor(intAt(question.of, person));

export type CompaniesWanted = ReadonlyMap<AccountIndex, AccountMatch>;

/** A persona as questions, the most telling first. `companies` undefined: any will do. */
export type Questions = {
  readonly company: ((account: AccountIndex) => Factor) | undefined;
  /** Answered by title alone. */
  readonly title: readonly Question[];
  /** Industry, country, city. */
  readonly place: readonly Question[];
  /** The one of them that asks for a country. */
  readonly country: Question | undefined;
};

type AskPersona = (persona: Persona, companies: CompaniesWanted | undefined) => Questions;

/** Questions over one network; what many personas ask alike is asked once. */
export const personaQuestions = (
  network: TargetNetwork,
  titles: TitleIndex,
  groups: PeopleGroups,
): AskPersona => {
  const ofTitle = titleQuestions(titles, groups);
  const ofPlace = placeQuestions(network, groups);
  return (persona, companies) => {
    const country = some(persona.countries, ofPlace.countries);
    return {
      company: companies && companyFactor(persona, companies, network, groups),
      title: [
        ...some(persona.titles, ofTitle.titles),
        ...some(persona.seniorities, ofTitle.seniorities),
        ...some(persona.functions, ofTitle.functions),
      ],
      place: [
        ...some(persona.industries, ofPlace.industries),
        ...country,
        ...some(persona.cities, ofPlace.cities),
      ],
      country: country[0],
    };
  };
};

const some = <W>(wanted: readonly W[], ask: (wanted: readonly W[]) => Question): Question[] =>
  wanted.length > 0 ? [ask(wanted)] : [];

/** So many questions of one kind are kept, with an answer by class each. */
const MOST_ASKED = 256;

/** The same question is asked again where the same is wanted. */
const askedOnce = <W>(
  keyOf: (wanted: W) => string,
  ask: (wanted: readonly W[]) => Question,
): ((wanted: readonly W[]) => Question) => {
  const asking = new Map<string, Question>();
  return (wanted) => {
    const key = wanted.map(keyOf).join('\n');
    const old = asking.get(key);
    if (old) return old;
    if (asking.size >= MOST_ASKED) asking.clear();
    const made = ask(wanted);
    asking.set(key, made);
    return made;
  };
};

const itself = (text: string): string => text;

/** `value`: what the answer counts, where that is found sooner than the answer in full. */
const question = (
  { of, first }: Classes,
  answer: (group: number) => Factor,
  value = (group: number): number => answer(group).value,
): Question => ({
  of,
  values: new Float64Array(first.length).fill(Number.NaN),
  value,
  factor: remembering(answer),
});

/** A company's name is shown as its first member has it. */
const companyFactor = (
  persona: Persona,
  companies: CompaniesWanted,
  { people }: TargetNetwork,
  groups: PeopleGroups,
): ((account: AccountIndex) => Factor) => {
  const wanted = persona.companies.join(', ');
  const factors = lazily(() =>
    remembering((account: AccountIndex): Factor => {
      const found = textAt(people.company, lowestOf(groups.byAccount, account));
      const { value = 0, how = 'none' } = companies.get(account) ?? {};
      return { name: 'company', value, because: { wanted, found, how } };
    }),
  );
  return (account) => factors()(account);
};

const titleQuestions = (titles: TitleIndex, groups: PeopleGroups) => {
  const ask = (answer: (title: number) => Factor): Question => question(groups.titles, answer);
  const held = remembering(
    (title: number): TitleHeld => ({
      text: titles.text(title),
      office: titles.office(title),
      words: titles.words(title),
    }),
  );
  return {
    titles: askedOnce<TitleWanted>(
      // A board seat has an office as a field, and none in plain words.
      ({ text, office }) => `${text}\n${office.seniority}\n${office.function}`,
      (wanted) =>
        question(
          groups.titles,
          (title) => best(wanted.map((one) => titleFit(one, held(title)))),
          (title) => most(wanted, held(title), titleValue),
        ),
    ),
    seniorities: askedOnce<Seniority>(itself, (wanted) =>
      ask((title) => inSet('seniority', wanted, titles.office(title).seniority)),
    ),
    functions: askedOnce<JobFunction>(itself, (wanted) =>
      ask((title) => inSet('function', wanted, titles.office(title).function)),
    ),
  };
};

const NONE: Factor = { name: 'none', value: 0, because: {} };

const best = (factors: readonly Factor[]): Factor =>
  factors.reduce((one, other) => (other.value > one.value ? other : one), factors[0] ?? NONE);

/** What the best of them counts. */
const most = <W, H>(wanted: readonly W[], held: H, value: (one: W, held: H) => number): number =>
  wanted.reduce((highest, one) => Math.max(highest, value(one, held)), 0);

/** Fields are filters: what is not in the list does not fit. */
const inSet = <W extends Seniority | JobFunction>(
  name: string,
  wanted: readonly W[],
  found: W | '',
): Factor => ({
  name,
  value: wanted.some((one) => one === found) ? 1 : 0,
  because: { wanted: wanted.join(','), found },
});

const placeQuestions = (network: TargetNetwork, groups: PeopleGroups) => {
  const { people, accounts } = network;
  const { stated, company, valueFor } = industryClassesOf(network, groups);
  return {
    industries: askedOnce<string>(itself, (wanted) => {
      const values = wanted.map(valueFor);
      const { of, first } = groups.stated;
      const ofStated = (_: number, text: number): number =>
        most(values, text, (value, one) => value.ofStated(one));
      const asked = question(
        groups.industries,
        (group) => best(wanted.map((one) => industryFit(one, stated(group), company(group)))),
        (group) => most(values, group, (value, one) => value.of(one)),
      );
      return { ...asked, wider: { of, values: Float64Array.from(first, ofStated) } };
    }),
    countries: askedOnce<string>(itself, (wanted) =>
      question(groups.countries, (group) => {
        const person = intAt(groups.countries.first, group);
        return countryFit(wanted, countryFacts(people, accounts, person));
      }),
    ),
    cities: askedOnce<string>(itself, (wanted) =>
      question(groups.cities, (group) => {
        const city = textAt(people.city, intAt(groups.cities.first, group));
        return best(wanted.map((one) => cityFit(one, city)));
      }),
    ),
  };
};
