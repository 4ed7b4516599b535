import type { AccountType } from '../model/claims.ts';
import { wordPattern } from './word-pattern.ts';
import words from './words/crm-words.json' with { type: 'json' };

/** What a CRM's own words for a company's part mean ("Customer - Direct", "Ehemaliger Kunde"). */
export const accountType = (text: string): AccountType => {
  const plain = text.toLowerCase().replace(/[_-]+/g, ' ').trim();
  if (NONE.test(plain)) return 'unknown';
  return TYPES.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'unknown';
};

const { accountTypes, formerly } = words;
const NONE = wordPattern(accountTypes.unknown);
const CUSTOMER = wordPattern(accountTypes.customer);

/** One behind the other in a text, whatever stands between. */
const followedBy = (one: RegExp, other: RegExp): RegExp =>
  new RegExp(`(?:${one.source}).*(?:${other.source})`, 'u');

/** In this order: "former customer" is no customer, "prospective client" is a prospect. */
const TYPES: readonly (readonly [AccountType, RegExp])[] = [
  ['former-customer', followedBy(wordPattern(formerly.before), CUSTOMER)],
  ['former-customer', followedBy(CUSTOMER, wordPattern(formerly.behind))],
  ['former-customer', wordPattern(formerly.alone)],
  ['prospect', wordPattern(accountTypes.prospect)],
  ['customer', CUSTOMER],
  ['partner', wordPattern(accountTypes.partner)],
  ['competitor', wordPattern(accountTypes.competitor)],
  ['own', wordPattern(accountTypes.own)],
];
