import { type TextColumn, textAt } from '../model/columns.ts';
import type { AccountIndex, Accounts, People, PersonIndex } from '../model/network.ts';
import type { Factor } from '../model/tie.ts';
import { countryCode } from '../normalize/country.ts';
import { fold } from '../normalize/fold.ts';
import {
  industriesIn,
  industryOf,
  industryOfCompanyName,
  widerIndustry,
} from '../normalize/industry.ts';

/** Nothing is known: not enough to be a target, but enough to be named among the nearest. */
export const UNKNOWN = 0.4;

/**
 * How well an account's or person's industry meets the one sought: 1 the same or a part of it,
 * 0.85 where the company's name shows it and nothing else is stated, 0.65 where the industry known is wider.
 */
export const industryFit = (wanted: string, known: string, company: string): Factor => {
  const value = industryValue(wanted, known, company);
  const how = HOW_INDUSTRIES_FIT.get(value)?.(company);
  const because = { wanted, found: known, ...(how === undefined ? {} : { how }) };
  return { name: 'industry', value, because };
};

/** The same without saying why; what a company's name shows is the dearest to find out, and asked last. */
export const industryValue = (wanted: string, known: string, company: string): number => {
  const stated = statedFit(wanted, known);
  if (stated >= BY_NAME) return stated;
  if (!saysOther(stated, known) && isShown(wanted, company)) return BY_NAME;
  return stated > 0 || known !== '' ? stated : UNKNOWN;
};

/** Whether the company's name has a say in it, where it shows an industry. */
export const nameCounts = (wanted: string, known: string): boolean => {
  const stated = statedFit(wanted, known);
  return stated < BY_NAME && !saysOther(stated, known);
};

const isShown = (wanted: string, company: string): boolean =>
  isPartOf(industryOfCompanyName(company), wanted);

/** Whether an industry is the one sought or a part of it. */
export const isPartOf = (industry: string, wanted: string): boolean =>
  statedFit(wanted, industry) === 1;

/** A food bank of the nonprofits is no bank. */
const saysOther = (stated: number, known: string): boolean =>
  stated === 0 && industriesIn(known).length > 0;

/** What it counts that a company's name shows. */
export const BY_NAME = 0.85;
const WIDER = 0.65;

/** By what it counts, where the industry itself is not all there is to say. */
const HOW_INDUSTRIES_FIT = new Map<number, (company: string) => string>([
  [BY_NAME, (company) => `the name "${company}"`],
  [UNKNOWN, () => 'not known'],
]);

const statedFit = (wanted: string, known: string): number => {
  const sought = industryOf(wanted);
  if (sought === '') return known !== '' && fold(known).includes(fold(wanted)) ? 1 : 0;
  const found = industriesIn(known);
  if (found.some((industry) => industry === sought || widerIndustry(industry) === sought)) return 1;
  return found.includes(widerIndustry(sought)) && widerIndustry(sought) !== '' ? WIDER : 0;
};

/**
 * How well a country meets those sought: 1 the person's own, 0.95 the account's, 0.85 where only
 * a domain of the account shows it.
 */
export const countryFit = (wanted: readonly string[], facts: CountryFacts): Factor => {
  const [found, value, how] = countryFound(facts);
  const because = { wanted: wanted.join(','), found, how };
  if (found === '') return { name: 'country', value: UNKNOWN, because };
  return { name: 'country', value: wanted.includes(found) ? value : 0, because };
};

export type CountryFacts = {
  readonly person: string;
  readonly account: string;
  /** Joined by `;`. */
  readonly domains: string;
};

/** The code of a country, what it counts, and what shows it; '' where nothing does. */
export const countryFound = ({
  person,
  account,
  domains,
}: CountryFacts): [string, number, string] => {
  const own = countryCode(person);
  if (own !== '') return [own, 1, 'person'];
  const seat = countryCode(account);
  if (seat !== '') return [seat, 0.95, 'account'];
  const tld = domains
    .split(';')
    .map((domain) => NATIONAL.exec(domain)?.[1] ?? '')
    .find((one) => one !== '');
  const code = tld === undefined ? '' : countryCode(tld === 'uk' ? 'gb' : tld);
  return code === '' ? ['', UNKNOWN, 'not known'] : [code, 0.85, 'domain'];
};

/** Country domains, but for those that are sold all over the world. */
const NATIONAL = /\.(?!io$|ai$|co$|me$|tv$|to$|cc$|ly$|gg$|fm$|eu$)([a-z]{2})$/;

/** 1 where the city is named; cities have no other spellings here. */
export const cityFit = (wanted: string, known: string): Factor => {
  const because = { wanted, found: known };
  if (known === '') {
    return { name: 'city', value: UNKNOWN, because: { ...because, how: 'not known' } };
  }
  return { name: 'city', value: fold(known).includes(fold(wanted)) ? 1 : 0, because };
};

/** The facts of a person's place, with those of the account behind them. */
export const countryFacts = (
  people: People,
  accounts: Accounts,
  person: PersonIndex,
): CountryFacts => {
  const account = people.account[person] ?? -1;
  return {
    person: textAt(people.country, person),
    account: accountText(accounts.country, account),
    domains: accountText(accounts.domains, account),
  };
};

export const accountText = (column: TextColumn, account: AccountIndex): string =>
  account < 0 ? '' : textAt(column, account);
