import { intAt, textAt } from '../model/columns.ts';
import type { AccountIndex, PersonIndex } from '../model/network.ts';
import type { JobFunction, Seniority } from '../model/persona.ts';
import type { Factor } from '../model/tie.ts';
import { countryCode } from '../normalize/country.ts';
import type { AccountMatch } from './account-index.ts';
import { accountText, cityFit, countryFacts, countryFit, industryFit } from './fit-place.ts';
import { titleFit } from './fit-title.ts';
import { remembered, type TargetNetwork } from './target-network.ts';
import type { Persona } from './target-query.ts';
import type { TitleIndex } from './title-index.ts';

/** One question that a persona asks of a person. Answers are shared by all with the same facts. */
export type Question = (person: PersonIndex) => Factor;

export type CompaniesWanted = ReadonlyMap<AccountIndex, AccountMatch>;

/** The questions of a persona, the most telling first. `companies` undefined: any will do. */
export const questionsOf = (
  persona: Persona,
  network: TargetNetwork,
  titles: TitleIndex,
  companies: CompaniesWanted | undefined,
): readonly Question[] => [
  ...(companies ? [companyQuestion(persona, network, companies)] : []),
  ...titleQuestions(persona, titles),
  ...placeQuestions(persona, network),
];

const companyQuestion = (
  persona: Persona,
  { people }: TargetNetwork,
  companies: CompaniesWanted,
): Question => {
  const known = new Map<AccountIndex, Factor>();
  const wanted = persona.companies.join(', ');
  return (person) => {
    const account = intAt(people.account, person);
    return remembered(known, account, () => {
      const match = companies.get(account);
      const because = { wanted, found: textAt(people.company, person), how: match?.how ?? 'none' };
      return { name: 'company', value: match?.value ?? 0, because };
    });
  };
};

const titleQuestions = (persona: Persona, titles: TitleIndex): Question[] => {
  const ofTitle: ((title: number) => Factor)[] = [];
  if (persona.titles.length > 0) ofTitle.push((title) => bestTitle(persona, titles, title));
  if (persona.seniorities.length > 0) ofTitle.push((title) => level(persona, titles, title));
  if (persona.functions.length > 0) ofTitle.push((title) => work(persona, titles, title));
  return ofTitle.map((ask) => {
    const known = new Map<number, Factor>();
    return (person) => {
      const title = titles.titleOf(person);
      return remembered(known, title, () => ask(title));
    };
  });
};

const NONE: Factor = { name: 'none', value: 0, because: {} };

const best = (factors: readonly Factor[]): Factor =>
  factors.reduce((one, other) => (other.value > one.value ? other : one), factors[0] ?? NONE);

const bestTitle = (persona: Persona, titles: TitleIndex, title: number): Factor => {
  const held = {
    text: titles.text(title),
    office: titles.office(title),
    words: titles.words(title),
  };
  return best(persona.titles.map((wanted) => titleFit(wanted, held)));
};

const level = (persona: Persona, titles: TitleIndex, title: number): Factor =>
  inSet('seniority', persona.seniorities, titles.office(title).seniority);

const work = (persona: Persona, titles: TitleIndex, title: number): Factor =>
  inSet('function', persona.functions, titles.office(title).function);

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

const placeQuestions = (persona: Persona, network: TargetNetwork): Question[] => [
  ...(persona.industries.length > 0 ? [industryQuestion(persona.industries, network)] : []),
  ...(persona.countries.length > 0 ? [countryQuestion(persona.countries, network)] : []),
  ...(persona.cities.length > 0 ? [cityQuestion(persona.cities, network)] : []),
];

const industryQuestion = (
  wanted: readonly string[],
  { people, accounts }: TargetNetwork,
): Question => {
  const ofAccount = new Map<AccountIndex, Factor>();
  const ofPerson = new Map<string, Factor>();
  const ask = (industry: string, account: AccountIndex): Factor =>
    best(wanted.map((one) => industryFit(one, industry, accountText(accounts.name, account))));
  return (person) => {
    const account = intAt(people.account, person);
    const industry = accountText(accounts.industry, account);
    const own = textAt(people.industry, person);
    if (industry !== '' || own === '') {
      return remembered(ofAccount, account, () => ask(industry, account));
    }
    return remembered(ofPerson, `${own}\n${account}`, () => ask(own, account));
  };
};

const countryQuestion = (wanted: readonly string[], network: TargetNetwork): Question => {
  const { people, accounts } = network;
  const ofCountry = new Map<string, Factor>();
  const ofAccount = new Map<AccountIndex, Factor>();
  return (person) => {
    const own = textAt(people.country, person);
    const ask = (): Factor => countryFit(wanted, countryFacts(people, accounts, person));
    if (own !== '' && countryCode(own) !== '') return remembered(ofCountry, own, ask);
    return remembered(ofAccount, intAt(people.account, person), ask);
  };
};

const cityQuestion = (wanted: readonly string[], { people }: TargetNetwork): Question => {
  const known = new Map<string, Factor>();
  return (person) => {
    const city = textAt(people.city, person);
    return remembered(known, city, () => best(wanted.map((one) => cityFit(one, city))));
  };
};
