import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { type IntColumn, intAt, intColumn, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { ResolvedAccounts } from './accounts.ts';
import { type Bearers, bearersOf, refBearer } from './bearers.ts';
import { type Clusters, clustersOf } from './clusters.ts';
import { type ContentOrder, contentOrder } from './content-order.ts';
import { joinByExactKeys, joinByIds } from './exact-keys.ts';
import { frequencyCounts } from './frequency.ts';
import { idKeys } from './id-keys.ts';
import type { BlockContext, UnsurePair } from './join-block.ts';
import { joinSimilar } from './join-similar.ts';
import { joinByLogin } from './logins.ts';
import { markBook } from './marks.ts';
import { joinByNameAndCompany, TEAM, type Workplaces } from './name-and-company.ts';
import { joinByNameAndHouse } from './name-and-house.ts';
import { nameComparer } from './name-similarity.ts';
import { withSharedMailboxes } from './shared-mailboxes.ts';
import type { ShareSearch } from './shared-search.ts';
import { ownerRefs } from './team.ts';
import { obeyVerdicts, type Verdicts } from './verdicts.ts';

/** Which records are one person, before people get numbers. */
export type Identities = {
  readonly clusters: Clusters;
  /** Who bears what, by root. */
  readonly bearers: Bearers;
  readonly unsure: readonly UnsurePair[];
  readonly verdicts: Verdicts;
  readonly order: ContentOrder;
  /** Each record's account, −1 for none. */
  readonly account: Int32Array;
  /** The same of each job. */
  readonly accountOfJob: Int32Array;
};

/**
 * Joins records by id, by the user's verdicts, by other exact keys, then by full name at one company, at one
 * house or in the team, by login, and by likeness. Never by a name alone.
 */
export const identify = (
  claims: ClaimColumns,
  clean: CleanRecords,
  accounts: ResolvedAccounts,
  share?: ShareSearch,
): Identities => {
  const clusters = clustersOf(clean);
  const order = contentOrder(claims);
  const unsure: UnsurePair[] = [];
  const account = accountsOf(claims.records, accounts);
  const context: BlockContext = {
    clean,
    clusters,
    comparer: nameComparer(clean),
    unsure,
    counts: lazily(() => frequencyCounts(clean, account)),
    several: new Uint8Array(clean.count),
  };
  const ids = recordIds(claims);
  joinByIds(order, ids, context);
  const verdicts = obeyVerdicts(claims, ids, context);
  const shared = joinByExactKeys(order, context);
  const known = { ...context, clean: withSharedMailboxes(clean, shared) };
  const later: BlockContext = { ...known, marks: lazily(() => markBook(order, known)) };
  const accountOfJob = accountsOf(claims.jobs, accounts);
  const refs = refBearer(
    claims,
    clean,
    bearersOf(claims, clean, ids, clusters.root),
    clusters.root,
  );
  joinByNameAndCompany(
    workplacesOf(claims, accounts, { account, accountOfJob, bearerOf: refs }),
    order,
    later,
  );
  joinByNameAndHouse(order, account, later);
  joinByLogin(order, later);
  joinSimilar(order, account, later, share);
  const bearers = bearersOf(claims, clean, ids, clusters.root);
  return { clusters, order, unsure, verdicts, bearers, account, accountOfJob };
};

const recordIds = ({ records, pool }: ClaimColumns): Float64Array => {
  const idOf = idKeys(pool);
  return new Float64Array(records.file.length).map((_, r) =>
    idOf(records.system.at(r), records.id.at(r)),
  );
};

type CompanyColumns = Record<'system' | 'companyId' | 'company', IntColumn>;

const accountsOf = (
  { system, companyId, company }: CompanyColumns,
  accounts: ResolvedAccounts,
): Int32Array => {
  const systems = system.view();
  const ids = companyId.view();
  return company
    .view()
    .map((name, row) => accounts.ofRow(intAt(systems, row), intAt(ids, row), name));
};

type Placing = {
  readonly account: Int32Array;
  readonly accountOfJob: Int32Array;
  readonly bearerOf: (ref: number) => number;
};

/** Each record with its own company, and one record of each cluster with the companies of its jobs. */
const workplacesOf = (
  claims: ClaimColumns,
  accounts: ResolvedAccounts,
  { account, accountOfJob, bearerOf }: Placing,
): Workplaces => {
  const places = { record: intColumn(), account: intColumn() };
  const add = (worker: number, place: number): void => {
    if (worker < 0 || place === -1) return;
    places.record.push(worker);
    places.account.push(place);
  };
  const isOwn = (place: number): boolean => textAt(accounts.accounts.type, place) === 'own';
  for (let r = 0; r < account.length; r++) {
    const place = intAt(account, r);
    add(r, place);
    add(r, claims.records.team.at(r) === 1 || isOwn(place) ? TEAM : -1);
  }
  const own = places.record.length;
  const { jobs, refs } = claims;
  const workerOf = askedOnce(refs.kind.length, bearerOf);
  const people = jobs.person.view();
  for (let j = 0; j < people.length; j++) {
    const worker = workerOf(intAt(people, j));
    const place = intAt(accountOfJob, j);
    // Their own record says so already.
    if (worker < 0 || intAt(account, worker) !== place) add(worker, place);
  }
  for (const ref of ownerRefs(claims)) add(bearerOf(ref), TEAM);
  return { ...places, own };
};

/** Most people have several jobs. */
const askedOnce = (refs: number, bearerOf: (ref: number) => number): ((ref: number) => number) => {
  const known = new Int32Array(refs).fill(NOT_ASKED);
  return (ref) => {
    if (intAt(known, ref) === NOT_ASKED) known[ref] = bearerOf(ref);
    return intAt(known, ref);
  };
};

const NOT_ASKED = -3;
