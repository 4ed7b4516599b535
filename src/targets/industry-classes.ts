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
  /** What is counted where this industry is sought. */
  readonly valueFor: (wanted: string) => IndustryValues;
};

type IndustryValues = {
  /** What a class counts. */
  readonly of: (group: number) => number;
  /** What all who state the same count; NaN: the names of their companies have a say in it. */
  readonly ofStated: (stated: number) => number;
};

/**
 * Thousands of classes state the same few industries: what one of these counts is worked out once. What
 * a company's name shows is found where it has a say.
 */
export const industryClassesOf = (
  { people, accounts }: TargetNetwork,
  groups: Pick<PeopleGroups, 'industries' | 'stated'>,
): IndustryClasses => {
  const bearer = (group: number): number => intAt(groups.industries.first, group);
  const industryOf = (person: number): string =>
    accountText(accounts.industry, intAt(people.account, person)) ||
    textAt(people.industry, person);
  const stated = (group: number): string => industryOf(bearer(group));
  const company = (group: number): string =>
    accountText(accounts.name, intAt(people.account, bearer(group)));
  const texts = lazily(() => Array.from(groups.stated.first, industryOf));
  const shown: string[] = [];
  const shownBy = (group: number): string => {
    shown[group] ??= industryOfCompanyName(company(group));
    return shown[group];
  };
  const valueFor = (wanted: string): IndustryValues => {
    const values = Float64Array.from(texts(), (text) => industryValue(wanted, text, ''));
    const named = Uint8Array.from(texts(), (text) => (nameCounts(wanted, text) ? 1 : 0));
    const fits = remembering((industry: string) => isPartOf(industry, wanted));
    return {
      of: (group) => {
        const text = intAt(groups.stated.of, bearer(group));
        const isShown = byteAt(named, text) === 1 && fits(shownBy(group));
        return isShown ? BY_NAME : realAt(values, text);
      },
      ofStated: (text) => (byteAt(named, text) === 1 ? Number.NaN : realAt(values, text)),
    };
  };
  return { stated, company, valueFor };
};
