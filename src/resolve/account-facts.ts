import type { ClaimColumns, Placed } from '../model/claim-columns.ts';
import type { AccountClaim } from '../model/claims.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at, textAt } from '../model/columns.ts';
import type { Accounts } from '../model/network.ts';
import { compareText } from './compare-text.ts';

type Facts = Pick<
  Accounts,
  'domains' | 'industry' | 'country' | 'employees' | 'satisfaction' | 'parent'
>;

/** How rows find accounts, −1 where there is none. */
export type AccountFinder = {
  accountOf(claim: Placed<AccountClaim>): number;
  ofId(system: number, id: number): number;
  ofName(name: number): number;
};

/** What accounts' own rows state. Of several, the largest count of people and the lowest satisfaction stand. */
export const statedFacts = (
  claims: ClaimColumns,
  clean: CleanRecords,
  count: number,
  finder: AccountFinder,
): Facts => {
  const domains = Array.from({ length: count }, () => new Set<string>());
  const industry = new Array<string>(count).fill('');
  const country = new Array<string>(count).fill('');
  const employees = new Float64Array(count).fill(Number.NaN);
  const satisfaction = new Float64Array(count).fill(Number.NaN);
  const parent = new Int32Array(count).fill(-1);
  for (const claim of claims.accounts) {
    const account = finder.accountOf(claim);
    if (account < 0) continue;
    const { domain = '', industry: trade = '', country: land = '' } = claim;
    domains[account]?.add(clean.pool.text(clean.spelling.domain(domain)));
    industry[account] = smaller(textAt(industry, account), trade);
    country[account] = smaller(textAt(country, account), land);
    employees[account] = extreme(Math.max, at(employees, account), claim.employees);
    satisfaction[account] = extreme(Math.min, at(satisfaction, account), claim.satisfaction);
    const above = parentOf(claim, claims, finder);
    if (above >= 0 && above !== account) parent[account] = above;
  }
  const joined = domains.map((set) => [...set].filter(Boolean).sort(compareText).join(';'));
  return { domains: joined, industry, country, employees, satisfaction, parent };
};

const smaller = (a: string, b: string): string => (a === '' || (b !== '' && b < a) ? b : a);

const extreme = (
  of: (a: number, b: number) => number,
  known: number,
  stated: number | undefined,
): number => {
  if (stated === undefined || Number.isNaN(stated)) return known;
  return Number.isNaN(known) ? stated : of(known, stated);
};

const parentOf = (
  { parentId = '', parent = '', system }: Placed<AccountClaim>,
  { pool }: ClaimColumns,
  { ofId, ofName }: AccountFinder,
): number => {
  const known = parentId === '' ? -1 : ofId(pool.id(system), pool.id(parentId));
  return known < 0 && parent !== '' ? ofName(pool.id(parent)) : known;
};
