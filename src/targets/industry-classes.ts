import { byteAt, intAt, realAt, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import { industryOfCompanyName } from '../normalize/industry.ts';
import { accountText, BY_NAME, industryValue, isPartOf, nameCounts } from './fit-place.ts';
import type { PeopleGroups } from './people-groups.ts';
import { remembering } from './remembered.ts';
import type { TargetNetwork } from './target-network.ts';

/** What is known of the industry of a class of people. */
export type IndustryClasses = {
  readonly stated: (group: number) => string;
  /** The company's name, which may show it. */
  readonly company: (group: number) => string;
  /** What a class counts where this industry is sought. */
  readonly valueFor: (wanted: string) => (group: number) => number;
};

/**
 * Thousands of classes state the same few industries: what one of these counts is worked out once. What
 * a company's name shows is found where it has a say.
 */
export const industryClassesOf = (
  { people, accounts }: TargetNetwork,
  { industries }: Pick<PeopleGroups, 'industries'>,
): IndustryClasses => {
  const bearer = (group: number): number => intAt(industries.first, group);
  const account = (group: number): number => intAt(people.account, bearer(group));
  const stated = (group: number): string =>
    accountText(accounts.industry, account(group)) || textAt(people.industry, bearer(group));
  const company = (group: number): string => accountText(accounts.name, account(group));
  const texts = lazily(() => numbered(industries.first.length, stated));
  const shown: string[] = [];
  const shownBy = (group: number): string => {
    shown[group] ??= industryOfCompanyName(company(group));
    return shown[group];
  };
  const valueFor = (wanted: string): ((group: number) => number) => {
    const { of, distinct } = texts();
    const values = Float64Array.from(distinct, (text) => industryValue(wanted, text, ''));
    const named = Uint8Array.from(distinct, (text) => (nameCounts(wanted, text) ? 1 : 0));
    const fits = remembering((industry: string) => isPartOf(industry, wanted));
    return (group) => {
      const text = intAt(of, group);
      const isShown = byteAt(named, text) === 1 && fits(shownBy(group));
      return isShown ? BY_NAME : realAt(values, text);
    };
  };
  return { stated, company, valueFor };
};

/** Texts by the number of the first that is the same. */
const numbered = (count: number, textOf: (group: number) => string) => {
  const numbers = new Map<string, number>();
  const of = new Int32Array(count);
  for (let group = 0; group < count; group++) {
    const text = textOf(group);
    const known = numbers.get(text) ?? numbers.size;
    if (known === numbers.size) numbers.set(text, known);
    of[group] = known;
  }
  return { of, distinct: [...numbers.keys()] };
};
