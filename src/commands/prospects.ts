import type { AccountType } from '../model/claims.ts';
import { byteAt, intAt, textAt } from '../model/columns.ts';
import { seniorityCode } from '../model/offices.ts';
import type { FoundTarget } from '../targets/found-target.ts';
import { DECISION_MAKERS } from '../targets/seniority-range.ts';
import type { LoadedNetwork } from './network-of.ts';

/**
 * The decision makers of all accounts that we would win: the prospects; where no account is called
 * one, of those that are nothing else to us.
 */
export const prospects = ({ resolved, offices }: LoadedNetwork): FoundTarget[] => {
  const { people, accounts } = resolved;
  const wanted: AccountType = [...accounts.type].includes('prospect') ? 'prospect' : 'unknown';
  const deciding = new Set(DECISION_MAKERS.map(seniorityCode));
  const found: FoundTarget[] = [];
  for (let person = 0; person < people.count; person++) {
    if (byteAt(people.team, person) === 1) continue;
    if (!deciding.has(byteAt(offices.seniority, person))) continue;
    if (textAt(accounts.type, intAt(people.account, person)) !== wanted) continue;
    found.push({ person, fit: 1, fitFactors: () => [], matchedAs: 'persona' });
  }
  return found;
};
