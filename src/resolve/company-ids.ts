import type { ClaimColumns } from '../model/claim-columns.ts';
import { type IntColumn, intAt } from '../model/columns.ts';
import type { CompanyNodes } from './account-index.ts';
import { idKeys } from './id-keys.ts';

/** A node for every company id that a row bears or names, numbered from `base` on. */
export type IdNodes = { readonly count: number; of(system: number, id: number): number };

export const idNodes = (claims: ClaimColumns, base: number): IdNodes => {
  const keyOf = idKeys(claims.pool);
  const nodes = new Map<number, number>();
  for (const { system, id } of namedIds(claims)) {
    const key = keyOf(system, id);
    if (key !== 0 && !nodes.has(key)) nodes.set(key, base + nodes.size);
  }
  return { count: nodes.size, of: (system, id) => nodes.get(keyOf(system, id)) ?? -1 };
};

/** An account's row names its id. Where no row does, the name beside the id on other rows stands for it. */
export const joinIds = (claims: ClaimColumns, nodes: CompanyNodes): void => {
  const named = new Set<number>();
  for (const row of accountIds(claims)) {
    joinNamed(row, nodes);
    named.add(nodes.ofId(row.system, row.id));
  }
  for (const row of namedIds(claims)) {
    if (!named.has(nodes.ofId(row.system, row.id))) joinNamed(row, nodes);
  }
};

const joinNamed = ({ system, id, name }: NamedId, nodes: CompanyNodes): void => {
  const node = nodes.ofId(system, id);
  const company = nodes.ofCompany(nodes.companyOf(name));
  if (node >= 0 && company >= 0) nodes.union.join(node, company);
};

type NamedId = { readonly system: number; readonly id: number; readonly name: number };

/** Every place where a row gives a company's id, with the name beside it, as numbers of the claims' pool. */
function* namedIds(claims: ClaimColumns): Iterable<NamedId> {
  const { pool, records, jobs, accounts, deals } = claims;
  yield* idColumns(records);
  yield* idColumns(jobs);
  yield* accountIds(claims);
  for (const { system, parentId = '' } of accounts) {
    yield { system: pool.id(system), id: pool.id(parentId), name: 0 };
  }
  for (const { system, accountId = '', account = '' } of deals) {
    yield { system: pool.id(system), id: pool.id(accountId), name: pool.id(account) };
  }
}

function* accountIds({ pool, accounts }: ClaimColumns): Iterable<NamedId> {
  for (const { system, id = '', name } of accounts) {
    yield { system: pool.id(system), id: pool.id(id), name: pool.id(name) };
  }
}

type IdColumns = Record<'system' | 'company' | 'companyId', IntColumn>;

function* idColumns({ system, company, companyId }: IdColumns): Iterable<NamedId> {
  const ids = companyId.view();
  for (let i = 0; i < ids.length; i++) {
    const id = intAt(ids, i);
    if (id !== 0) yield { system: system.at(i), id, name: company.at(i) };
  }
}
