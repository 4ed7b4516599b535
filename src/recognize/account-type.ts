import type { AccountType } from '../model/claims.ts';
import { type WordTest, wordPattern, wordsInTurn } from './word-pattern.ts';
import words from './words/crm-words.json' with { type: 'json' };

/** What a CRM's own words for a company's part mean ("Customer - Direct", "Ehemaliger Kunde"). */
export const accountType = (text: string): AccountType => {
  const plain = text.toLowerCase().replace(/[_-]+/g, ' ').trim();
  if (NONE.test(plain)) return 'unknown';
  return TYPES.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'unknown';
};

const { accountTypes, formerly } = words;
const NONE = wordPattern(accountTypes.unknown);

/** In this order: "former customer" is no customer, "prospective client" is a prospect. */
const TYPES: readonly (readonly [AccountType, WordTest])[] = [
  ['former-customer', wordsInTurn(formerly.before, accountTypes.customer)],
  ['former-customer', wordsInTurn(accountTypes.customer, formerly.behind)],
  ['former-customer', wordPattern(formerly.alone)],
  ['prospect', wordPattern(accountTypes.prospect)],
  ['customer', wordPattern(accountTypes.customer)],
  ['partner', wordPattern(accountTypes.partner)],
  ['competitor', wordPattern(accountTypes.competitor)],
  ['own', wordPattern(accountTypes.own)],
];
