import type { ClaimColumns, Placed } from '../model/claim-columns.ts';
import type { AccountClaim } from '../model/claims.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { AccountIndex, Accounts } from '../model/network.ts';
import { statedFacts } from './account-facts.ts';
import { type CompanyNodes, companyNodes } from './account-index.ts';
import { type AccountLists, accountNode, accountTypes } from './account-types.ts';
import { joinDomains } from './company-domains.ts';
import { compareText } from './compare-text.ts';
import type { Union } from './union.ts';
import type { VerdictIssue } from './verdicts.ts';

/** All companies, and how rows find theirs. −1: none. */
export type ResolvedAccounts = {
  readonly accounts: Accounts;
  readonly verdictIssues: readonly VerdictIssue[];
  /** Pairs that the user has told apart. */
  readonly apart: readonly (readonly [AccountIndex, AccountIndex])[];
  /** By company number of the clean table. */
  ofCompany(company: number): number;
  /** By id if a row bears one, else by name; numbers of the claims' pool. */
  ofRow(system: number, id: number, name: number): number;
  /** By number in the clean pool of a domain that an account's row states. */
  ofDomain(domain: number): number;
};

/** Companies out of names, ids and domains, numbered by their folded names. */
export const resolveAccounts = (
  claims: ClaimColumns,
  clean: CleanRecords,
  settings: AccountLists & { readonly asOf: Day },
): ResolvedAccounts => {
  const nodes = companyNodes(claims, clean);
  const byDomain = joinDomains(claims, clean, nodes);
  const names = accountNames(claims, nodes);
  const keys = accountKeys(clean, nodes);
  const nodesInOrder = [...names]
    .map(([node, { text }]) => ({ node, text, key: keys.get(node) ?? '' }))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.text, b.text))
    .map(({ node }) => node);
  const of = accountsOfNodes(nodesInOrder, nodes.union);
  const types = accountTypes(claims, clean, nodes, { ...settings, byDomain });
  const typed = nodesInOrder.map((node) => types.get(node));
  return {
    accounts: {
      count: nodesInOrder.length,
      name: nodesInOrder.map((node) => names.get(node)?.text ?? ''),
      key: nodesInOrder.map((node) => keys.get(node) ?? ''),
      type: typed.map((known) => known?.type ?? 'unknown'),
      typeBecause: typed.map((known) => known?.because ?? ''),
      ...statedFacts(claims, clean, nodesInOrder.length, {
        accountOf: (claim) => of(nodeOfClaim(claim, claims, nodes)),
        ofId: (system, id) => of(nodes.ofId(system, id)),
        ofName: (name) => of(nodes.ofCompany(nodes.companyOf(name))),
      }),
    },
    verdictIssues: nodes.verdicts.issues,
    apart: nodes.verdicts.apart.map(([a, b]) => [of(a), of(b)] as const),
    ofCompany: (company) => of(nodes.ofCompany(company)),
    ofRow: byNameOnce(claims.pool.size, (system, id, name) =>
      of(accountNode(nodes, system, id, name)),
    ),
    ofDomain: accountsOfDomains(byDomain, of),
  };
};

type NumberOf = (item: number) => number;

const accountsOfNodes = (nodesInOrder: readonly number[], union: Union): NumberOf => {
  const index = new Map(nodesInOrder.map((node, account) => [node, account]));
  return (node) => (node < 0 ? -1 : (index.get(union.find(node)) ?? -1));
};

/** Apart from all else here, since who chooses addresses holds on to it, and the rows of ties are to be let go. */
const accountsOfDomains =
  (byDomain: ReadonlyMap<number, number>, accountOf: NumberOf): NumberOf =>
  (domain) =>
    domain === 0 ? -1 : accountOf(byDomain.get(domain) ?? -1);

/** Rows without an id find their account by name alone, and names repeat. */
const byNameOnce = (texts: number, ofRow: ResolvedAccounts['ofRow']): ResolvedAccounts['ofRow'] => {
  const known = new Int32Array(texts).fill(NOT_ASKED);
  return (system, id, name) => {
    if (id !== 0 || name >= texts) return ofRow(system, id, name);
    if (intAt(known, name) === NOT_ASKED) known[name] = ofRow(system, 0, name);
    return intAt(known, name);
  };
};

const NOT_ASKED = -2;

const nodeOfClaim = (
  { system, id, name }: Placed<AccountClaim>,
  { pool }: ClaimColumns,
  nodes: CompanyNodes,
): number => accountNode(nodes, pool.id(system), pool.id(id ?? ''), pool.id(name));

type WeighedName = { readonly text: string; readonly stated: boolean; readonly times: number };

/** An account is called what its own row calls it, else what most rows do. */
const accountNames = (
  claims: ClaimColumns,
  nodes: CompanyNodes,
): ReadonlyMap<number, WeighedName> => {
  const { pool, accounts } = claims;
  const times = timesNamed(claims);
  const names = new Map<number, WeighedName>();
  const offer = (node: number, name: WeighedName): void => {
    const known = names.get(node);
    if (node >= 0 && (!known || isBetterName(name, known))) names.set(node, name);
  };
  for (let text = 0; text < times.length; text++) {
    if (intAt(times, text) === 0) continue;
    const name = { text: pool.text(text), stated: false, times: intAt(times, text) };
    offer(nodes.ofCompany(nodes.companyOf(text)), name);
  }
  for (const claim of accounts) {
    const text = pool.id(claim.name);
    const name = { text: claim.name, stated: true, times: times[text] ?? 0 };
    offer(nodeOfClaim(claim, claims, nodes), name);
    if (claim.parent) {
      const parent = { text: claim.parent, stated: false, times: 0 };
      offer(nodes.ofCompany(nodes.companyOf(pool.id(claim.parent))), parent);
    }
  }
  return names;
};

/** How often rows call a company by a text. */
const timesNamed = ({ pool, records, jobs, deals }: ClaimColumns): Int32Array => {
  const times = new Int32Array(pool.size + 2 * deals.length);
  const count = (text: number): void => {
    times[text] = intAt(times, text) + 1;
  };
  for (const text of records.company.view()) count(text);
  for (const text of jobs.company.view()) count(text);
  for (const { account } of deals) if (account) count(pool.id(account));
  return times;
};

const isBetterName = (a: WeighedName, b: WeighedName): boolean => {
  if (a.stated !== b.stated) return a.stated;
  return a.times !== b.times ? a.times > b.times : compareText(a.text, b.text) < 0;
};

/** The shortest of a node's folded names: "google" rather than "googleireland". */
const accountKeys = (
  { companies, pool }: CleanRecords,
  nodes: CompanyNodes,
): ReadonlyMap<number, string> => {
  const keys = new Map<number, string>();
  for (let c = 1; c < companies.count; c++) {
    const node = nodes.ofCompany(c);
    const key = pool.text(companies.key.at(c));
    const known = keys.get(node);
    if (known === undefined || isShorter(key, known)) keys.set(node, key);
  }
  return keys;
};

const isShorter = (a: string, b: string): boolean =>
  a.length !== b.length ? a.length < b.length : a < b;
