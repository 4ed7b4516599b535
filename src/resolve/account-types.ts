import type { ClaimColumns } from '../model/claim-columns.ts';
import type { AccountType } from '../model/claims.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { textAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import type { CompanyNodes } from './account-index.ts';

export type AccountLists = {
  readonly own: readonly string[];
  readonly customers: readonly string[];
  readonly partners: readonly string[];
};

export type TypedBecause = { readonly type: AccountType; readonly because: string };

export type TypeSettings = AccountLists & {
  readonly asOf: Day;
  readonly byDomain: ReadonlyMap<number, number>;
};

/** What an account is to the seller, by node: the configuration first, then what rows state, then won deals. */
export const accountTypes = (
  claims: ClaimColumns,
  clean: CleanRecords,
  nodes: CompanyNodes,
  settings: TypeSettings,
): ReadonlyMap<number, TypedBecause> => {
  const types = new Map<number, TypedBecause>();
  for (const [node, stated] of statedTypes(claims, nodes)) types.set(node, stated);
  for (const node of wonNodes(claims, nodes, settings.asOf)) {
    const known = types.get(node)?.type ?? 'unknown';
    if (known === 'unknown' || known === 'prospect') {
      types.set(node, { type: 'customer', because: 'closed-won deal' });
    }
  }
  const listed = (texts: readonly string[], type: AccountType): void => {
    for (const node of texts.flatMap((text) => nodesOf(text, clean, nodes, settings.byDomain))) {
      types.set(node, { type, because: 'configuration' });
    }
  };
  listed(settings.partners, 'partner');
  listed(settings.customers, 'customer');
  listed(settings.own, 'own');
  return types;
};

/** An account named in the configuration: by name or by domain. */
const nodesOf = (
  text: string,
  clean: CleanRecords,
  nodes: CompanyNodes,
  byDomain: ReadonlyMap<number, number>,
): number[] => {
  const company = nodes.ofCompany(clean.spelling.company(text));
  if (company >= 0) return [company];
  const known = byDomain.get(clean.spelling.domain(text));
  return known === undefined ? [] : [nodes.union.find(known)];
};

/** Who states a type by hand knows better than a system; then the word that promises less decides. */
const TYPE_ORDER: readonly AccountType[] = [
  'own',
  'former-customer',
  'customer',
  'partner',
  'competitor',
  'prospect',
];

const statedTypes = (
  { accounts, files, pool }: ClaimColumns,
  nodes: CompanyNodes,
): ReadonlyMap<number, TypedBecause> => {
  const best = new Map<number, RankedType>();
  for (const { type = 'unknown', name, system, id = '', file } of accounts) {
    if (type === 'unknown') continue;
    const node = accountNode(nodes, pool.id(system), pool.id(id), pool.id(name));
    const rank = TYPE_ORDER.indexOf(type) + (system === 'plain' ? 0 : TYPE_ORDER.length);
    const stated = { type, because: textAt(files, file), rank };
    if (node >= 0 && isSurer(stated, best.get(node))) best.set(node, stated);
  }
  return best;
};

type RankedType = TypedBecause & { readonly rank: number };

const isSurer = (a: RankedType, b: RankedType | undefined): boolean =>
  b === undefined || a.rank < b.rank || (a.rank === b.rank && a.because < b.because);

/** The node of an account as a row gives it: by id, else by name. */
export const accountNode = (
  nodes: CompanyNodes,
  system: number,
  id: number,
  name: number,
): number => {
  const known = id === 0 ? -1 : nodes.ofId(system, id);
  return known >= 0 ? known : nodes.ofCompany(nodes.companyOf(name));
};

const wonNodes = ({ deals, pool }: ClaimColumns, nodes: CompanyNodes, asOf: Day): number[] =>
  deals
    .filter(({ state, day }) => state === 'won' && (day ?? NO_DAY) <= asOf)
    .map(({ system, accountId, account }) =>
      accountNode(nodes, pool.id(system), pool.id(accountId ?? ''), pool.id(account ?? '')),
    )
    .filter((node) => node >= 0);
