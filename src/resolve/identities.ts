import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import type { ResolvedAccounts } from './accounts.ts';
import { type Bearers, bearersOf, refBearer } from './bearers.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { contentOrder } from './content-order.ts';
import { joinByExactKeys } from './exact-keys.ts';
import type { BlockContext, UnsurePair } from './join-block.ts';
import { joinSimilar } from './join-similar.ts';
import { joinByNameAndCompany, TEAM, type Workplaces } from './name-and-company.ts';
import { nameComparer } from './name-similarity.ts';
import { ownerRefs } from './team.ts';

/** Which records are one person, before people get numbers. */
export type Identities = {
  readonly clusters: Clusters;
  /** Who bears what, by root. */
  readonly bearers: Bearers;
  readonly unsure: readonly UnsurePair[];
  /** Records in the order of their content. */
  readonly order: Int32Array;
};

/** Joins records by exact keys, then by full name at one company or in the team. Never by a name alone. */
export const identify = (
  claims: ClaimColumns,
  clean: CleanRecords,
  accounts: ResolvedAccounts,
): Identities => {
  const clusters = clustersOf(clean);
  const order = contentOrder(claims);
  const unsure: UnsurePair[] = [];
  const context: BlockContext = { clean, clusters, comparer: nameComparer(clean), unsure };
  joinByExactKeys(claims, order, context);
  const places = workplacesOf(claims, clean, accounts, { clusters, order });
  joinByNameAndCompany(places, context);
  joinSimilar(order, (record) => accountOfRecord(record, claims, accounts), context);
  return { clusters, order, unsure, bearers: bearersOf(claims, clean, clusters.root) };
};

type Joined = { readonly clusters: Clusters; readonly order: Int32Array };

/** Each record with its own company, and one record of each cluster with the companies of its jobs. */
const workplacesOf = (
  claims: ClaimColumns,
  clean: CleanRecords,
  accounts: ResolvedAccounts,
  { clusters, order }: Joined,
): Workplaces => {
  const record: number[] = [];
  const account: number[] = [];
  const add = (worker: number, place: number): void => {
    if (worker < 0 || place === -1) return;
    record.push(worker);
    account.push(place);
  };
  const isOwn = (place: number): boolean => accounts.accounts.type[place] === 'own';
  for (const r of order) {
    const place = accountOfRecord(r, claims, accounts);
    add(r, place);
    add(r, claims.records.team.at(r) === 1 || isOwn(place) ? TEAM : -1);
  }
  const bearerOf = refBearer(claims, clean, bearersOf(claims, clean, clusters.root), clusters.root);
  for (let j = 0; j < claims.jobs.file.length; j++) {
    add(bearerOf(claims.jobs.person.at(j)), accountOfJob(j, claims, accounts));
  }
  for (const ref of ownerRefs(claims)) add(bearerOf(ref), TEAM);
  return { record, account };
};

export const accountOfRecord = (
  record: number,
  { records }: ClaimColumns,
  accounts: ResolvedAccounts,
): number =>
  accounts.ofRow(
    records.system.at(record),
    records.companyId.at(record),
    records.company.at(record),
  );

export const accountOfJob = (
  job: number,
  { jobs }: ClaimColumns,
  accounts: ResolvedAccounts,
): number => accounts.ofRow(jobs.system.at(job), jobs.companyId.at(job), jobs.company.at(job));

/** Rank of each record by content: breaks ties between people whom nothing else tells apart. */
export const ranksOf = (order: Int32Array): Int32Array => {
  const rank = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) rank[at(order, i)] = i;
  return rank;
};
