import type { ClaimColumns } from '../model/claim-columns.ts';
import { type DealClaim, TIE_CLAIM_KINDS } from '../model/claims.ts';
import { intAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { CONTACT_KINDS, type EvidenceKind, kindCode } from '../model/evidence.ts';
import type { Evidence } from '../model/network.ts';
import { type TextPool, textPool } from '../model/text-pool.ts';
import {
  evidenceRows,
  type PeopleOfRefs,
  pairRows,
  putCodes,
  putEach,
  putInts,
  putReals,
  putSame,
} from './evidence-rows.ts';
import { idKeys } from './id-keys.ts';

export type GatheredEvidence = {
  readonly evidence: Evidence;
  /** Rows dated after today, left out. */
  readonly later: number;
};

/** All that rows say of two people at once; nothing is inferred here. */
export const gatherEvidence = (
  claims: ClaimColumns,
  people: PeopleOfRefs,
  asOf: Day,
): GatheredEvidence => {
  const { contacts, ties, dealRoles } = claims;
  const most = contacts.file.length + ties.file.length + dealRoles.length;
  const labels = textPool();
  const gathering = { ...evidenceRows(asOf, most, people), labels, asOf };
  addContacts(claims, gathering);
  addTies(claims, gathering);
  addDeals(claims, gathering, people);
  const { later, count, columns } = gathering.done();
  return { later, evidence: { count, ...columns, labels } };
};

type Gathering = ReturnType<typeof evidenceRows> & {
  readonly labels: TextPool;
  readonly asOf: Day;
};

const addContacts = ({ contacts }: ClaimColumns, { columns, add }: Gathering): void => {
  const kinds = Int32Array.from(CONTACT_KINDS, kindCode);
  const channel = contacts.channel.view();
  const times = contacts.count.view();
  const group = contacts.group.view();
  add(pairRows(contacts), (batch) => {
    putCodes(columns.kind, channel, kinds, batch);
    putSame(columns.last, NO_DAY, batch);
    putInts(columns.times, times, batch);
    putInts(columns.group, group, batch);
    putSame(columns.stated, Number.NaN, batch);
  });
};

const addTies = ({ ties, pool }: ClaimColumns, { columns, add, labels, asOf }: Gathering): void => {
  const kinds = Int32Array.from(TIE_CLAIM_KINDS, (kind) => kindCode(kind satisfies EvidenceKind));
  const labelOf = labelsOnce(pool, labels);
  // A last contact that is yet to come is none.
  const past = (day: Day): Day => (day > asOf ? NO_DAY : day);
  const kind = ties.kind.view();
  const last = ties.last.view();
  const stated = ties.strength.view();
  const label = ties.label.view();
  add(pairRows({ ...ties, day: ties.since }), (batch) => {
    putCodes(columns.kind, kind, kinds, batch);
    putEach(columns.last, last, past, batch);
    putSame(columns.times, 1, batch);
    putSame(columns.group, 1, batch);
    putReals(columns.stated, stated, batch);
    putEach(columns.label, label, labelOf, batch);
  });
};

/** Numbers among the labels by those of the claims' texts: millions of rows have a few labels. */
const labelsOnce = (pool: ClaimColumns['pool'], labels: TextPool): ((text: number) => number) => {
  const known = new Int32Array(pool.size);
  return (text) => {
    if (text !== 0 && intAt(known, text) === 0) known[text] = labels.id(pool.text(text));
    return intAt(known, text);
  };
};

/** The owner of a deal and everybody with a part in it: "won: Decision Maker", on the day it closed. */
const addDeals = (
  claims: ClaimColumns,
  { columns, labels, rowFor }: Gathering,
  { personOf }: PeopleOfRefs,
): void => {
  const dealOf = dealsOfParts(claims);
  for (const part of claims.dealRoles) {
    const { person, role, file, line } = part;
    const deal = dealOf(part);
    if (deal?.owner === undefined) continue;
    const from = personOf(deal.owner, deal.file, deal.line);
    const row = rowFor(from, personOf(person, file, line), dayOf(deal));
    if (row < 0) continue;
    columns.kind[row] = kindCode('deal');
    columns.last[row] = NO_DAY;
    columns.times[row] = 1;
    columns.group[row] = 1;
    columns.stated[row] = Number.NaN;
    columns.label[row] = labels.id(role ? `${deal.state}: ${role}` : deal.state);
    columns.file[row] = file;
    columns.line[row] = line;
  }
};

/** More people than decide on anything: a list of contacts that somebody hung on a deal. */
const MOST_PARTS = 20;

type Part = ClaimColumns['dealRoles'][number];

/** The deal that somebody has a part in; among a list of contacts only who has a role has one. */
const dealsOfParts = ({ deals, dealRoles, pool }: ClaimColumns) => {
  const idOf = idKeys(pool);
  const keyOf = (system: string, id: string): number => idOf(pool.id(system), pool.id(id));
  const byId = new Map(deals.map((deal) => [keyOf(deal.system, deal.id ?? ''), deal]));
  const parts = new Map<number, number>();
  for (const { system, dealId } of dealRoles) {
    const key = keyOf(system, dealId);
    parts.set(key, (parts.get(key) ?? 0) + 1);
  }
  return ({ system, dealId, role = '' }: Part) => {
    const key = keyOf(system, dealId);
    const isListed = role === '' && (parts.get(key) ?? 0) > MOST_PARTS;
    return dealId === '' || isListed ? undefined : byId.get(key);
  };
};

/** The day an open deal is hoped to close is no day of anything. */
const dayOf = ({ state, day }: DealClaim): Day => (state === 'open' ? NO_DAY : (day ?? NO_DAY));
