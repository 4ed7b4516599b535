import { intAt, textAt } from '../model/columns.ts';
import type { AccountIndex, Accounts, People, PersonIndex } from '../model/network.ts';
import { countryCode } from '../normalize/country.ts';
import { accountText, countryFacts, countryFound } from './fit-place.ts';
import { remembering } from './remembered.ts';

/**
 * People by what they share: a question is answered once for all of one class. The first member of
 * a class stands for it.
 */
export type Classes = {
  /** By person. */
  readonly of: Int32Array;
  /** By class: its first person. */
  readonly first: Int32Array;
};

const classesOf = <K>(people: number, keyOf: (person: PersonIndex) => K): Classes => {
  const numbers = new Map<K, number>();
  const of = new Int32Array(people);
  const first: number[] = [];
  for (let person = 0; person < people; person++) {
    const key = keyOf(person);
    const known = numbers.get(key) ?? first.push(person) - 1;
    if (known === first.length - 1) numbers.set(key, known);
    of[person] = known;
  }
  return { of, first: Int32Array.from(first) };
};

/** By title, as written. */
export const titleClasses = (people: People): Classes =>
  classesOf(people.count, (person) => textAt(people.title, person));

/** By city, as written. */
export const cityClasses = (people: People): Classes =>
  classesOf(people.count, (person) => textAt(people.city, person));

/** By country, and by what shows it: the person's own, the account's or a domain. */
export const countryClasses = (people: People, accounts: Accounts): Classes => {
  const stated = remembering((own: string) => countryCode(own));
  const ofAccount = new Map<AccountIndex, string>();
  return classesOf(people.count, (person) => {
    const code = stated(textAt(people.country, person));
    if (code !== '') return `person ${code}`;
    const account = intAt(people.account, person);
    const known = ofAccount.get(account);
    if (known !== undefined) return known;
    const [found, , how] = countryFound(countryFacts(people, accounts, person));
    ofAccount.set(account, `${how} ${found}`);
    return `${how} ${found}`;
  });
};

/** By account, and by the person's own industry where the account has none. */
export const industryClasses = (people: People, accounts: Accounts): Classes =>
  classesOf<string | AccountIndex>(people.count, (person) => {
    const account = intAt(people.account, person);
    const own = textAt(people.industry, person);
    const isOwn = own !== '' && accountText(accounts.industry, account) === '';
    return isOwn ? `${own}\n${account}` : account;
  });

/** By the industry stated, as written: the account's, else the person's own. `companies`: classes by account. */
export const statedClasses = (people: People, accounts: Accounts, companies: Classes): Classes => {
  const numbers = new Map<string, number>();
  const first: number[] = [];
  const ofClass = companies.first.map((person) => {
    const text =
      accountText(accounts.industry, intAt(people.account, person)) ||
      textAt(people.industry, person);
    const known = numbers.get(text) ?? first.push(person) - 1;
    numbers.set(text, known);
    return known;
  });
  return { of: companies.of.map((group) => intAt(ofClass, group)), first: Int32Array.from(first) };
};
