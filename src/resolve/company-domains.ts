import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import type { CompanyNodes } from './account-index.ts';

/** More accounts than this under one domain, and it is a provider's, a registrar's or a mistake. */
const MOST_PER_DOMAIN = 5;

/**
 * Which company's a stated domain is, by number in the clean pool. Names that say the same domain are joined on
 * the way: "IBM" and "International Business Machines" at ibm.com.
 */
export const joinDomains = (
  claims: ClaimColumns,
  clean: CleanRecords,
  nodes: CompanyNodes,
): ReadonlyMap<number, number> => {
  const byDomain = new Map<number, number>();
  for (const [domain, owners] of statedDomains(claims, clean, nodes)) {
    const all = [...owners];
    const stem = stemOf(clean.pool.text(domain));
    const fits = all.filter((node) => saysDomain(node, stem, clean));
    if (all.length <= MOST_PER_DOMAIN) {
      for (const node of fits.slice(1)) nodes.union.join(at(fits, 0), node);
    }
    byDomain.set(domain, fits[0] ?? at(all, 0));
  }
  return byDomain;
};

const statedDomains = (
  { accounts, pool }: ClaimColumns,
  clean: CleanRecords,
  nodes: CompanyNodes,
): ReadonlyMap<number, ReadonlySet<number>> => {
  const stated = new Map<number, Set<number>>();
  for (const { domain, name, system, id } of accounts) {
    const key = domain ? clean.spelling.domain(domain) : 0;
    const company = nodes.companyOf(pool.id(name));
    const node = company > 0 ? company : nodes.ofId(pool.id(system), pool.id(id ?? ''));
    if (key !== 0 && node >= 0) stated.set(key, (stated.get(key) ?? new Set()).add(node));
  }
  return stated;
};

const stemOf = (domain: string): string => (domain.split('.')[0] ?? '').replace(/-/g, '');

const saysDomain = (node: number, stem: string, { companies, pool }: CleanRecords): boolean => {
  if (node >= companies.count || stem.length < 2) return false;
  const key = pool.text(companies.key.at(node));
  const initials = pool.text(companies.initials.at(node));
  return key.startsWith(stem) || stem.startsWith(key) || initials === stem;
};
