import type { ClaimColumns } from '../model/claim-columns.ts';
import { type DealClaim, TIE_CLAIM_KINDS } from '../model/claims.ts';
import { byteAt, type IntColumn, intAt, realAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { CONTACT_KINDS, type EvidenceKind, kindCode } from '../model/evidence.ts';
import type { Evidence } from '../model/network.ts';
import { textPool } from '../model/text-pool.ts';
import { idKeys } from './id-keys.ts';
import type { UnresolvedLog } from './unresolved-log.ts';

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
  const gathering: Gathering = { ...evidenceTable(asOf, most), ...people };
  addContacts(claims, gathering);
  addTies(claims, gathering);
  addDeals(claims, gathering);
  return gathering.done();
};

/** Whom references mean; of those that mean nobody it is noted which row names them. */
type PeopleOfRefs = Pick<UnresolvedLog, 'people' | 'personOf'>;

type Gathering = ReturnType<typeof evidenceTable> & PeopleOfRefs;

/**
 * Room for every row that may be evidence: millions, so that no column is laid out twice. What ties are measured by
 * lies in memory that threads can share.
 */
const evidenceTable = (asOf: Day, most: number) => {
  const labels = textPool();
  const columns = {
    from: sharedInts(most),
    to: sharedInts(most),
    kind: new Uint8Array(new SharedArrayBuffer(most)),
    day: sharedInts(most),
    last: sharedInts(most),
    times: new Int32Array(most),
    group: sharedInts(most),
    stated: new Float64Array(new SharedArrayBuffer(most * Float64Array.BYTES_PER_ELEMENT)),
    label: sharedInts(most),
    file: new Int32Array(most),
    line: new Int32Array(most),
  };
  let count = 0;
  let later = 0;
  return {
    columns,
    label: labels.id,
    /** The next row, about two people on a day; −1: somebody with themselves is no evidence, nor is what is yet to come. */
    rowFor(from: number, to: number, day: Day): number {
      if (from < 0 || to < 0 || from === to) return -1;
      if (day > asOf) {
        later++;
        return -1;
      }
      columns.from[count] = from;
      columns.to[count] = to;
      columns.day[count] = day;
      return count++;
    },
    /** The last contact that a row states, unless it is yet to come. */
    past: (day: Day): Day => (day > asOf ? NO_DAY : day),
    done: (): GatheredEvidence => ({ later, evidence: filled(columns, labels, count) }),
  };
};

const sharedInts = (count: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));

type EvidenceColumns = Omit<Evidence, 'count' | 'labels'>;

const filled = (columns: EvidenceColumns, labels: Evidence['labels'], count: number): Evidence => ({
  count,
  from: columns.from.subarray(0, count),
  to: columns.to.subarray(0, count),
  kind: columns.kind.subarray(0, count),
  day: columns.day.subarray(0, count),
  last: columns.last.subarray(0, count),
  times: columns.times.subarray(0, count),
  group: columns.group.subarray(0, count),
  stated: columns.stated.subarray(0, count),
  label: columns.label.subarray(0, count),
  labels,
  file: columns.file.subarray(0, count),
  line: columns.line.subarray(0, count),
});

const addContacts = ({ contacts }: ClaimColumns, gathering: Gathering): void => {
  const kinds = Int32Array.from(CONTACT_KINDS, kindCode);
  const rows = pairRows(contacts);
  const day = contacts.day.view();
  const channel = contacts.channel.view();
  const times = contacts.count.view();
  const group = contacts.group.view();
  const { columns } = gathering;
  for (let c = 0; c < day.length; c++) {
    const row = rowOf(rows, c, intAt(day, c), gathering);
    if (row < 0) continue;
    columns.kind[row] = intAt(kinds, byteAt(channel, c));
    columns.last[row] = NO_DAY;
    columns.times[row] = intAt(times, c);
    columns.group[row] = intAt(group, c);
    columns.stated[row] = Number.NaN;
  }
};

/** Claims about two people: who they are, and where that stands. */
type PairRows = Readonly<Record<'from' | 'to' | 'file' | 'line', Int32Array>>;

const pairRows = ({ from, to, file, line }: Record<keyof PairRows, IntColumn>): PairRows => ({
  from: from.view(),
  to: to.view(),
  file: file.view(),
  line: line.view(),
});

/** The row of evidence that a claim becomes, with its people, day and place; −1: none. */
const rowOf = (rows: PairRows, claim: number, day: Day, gathering: Gathering): number => {
  const from = personAt(rows, intAt(rows.from, claim), claim, gathering);
  const to = personAt(rows, intAt(rows.to, claim), claim, gathering);
  const row = gathering.rowFor(from, to, day);
  if (row < 0) return row;
  gathering.columns.file[row] = intAt(rows.file, claim);
  gathering.columns.line[row] = intAt(rows.line, claim);
  return row;
};

const personAt = (
  { file, line }: PairRows,
  ref: number,
  claim: number,
  { people, personOf }: PeopleOfRefs,
): number => {
  const person = intAt(people, ref);
  return person >= 0 ? person : personOf(ref, intAt(file, claim), intAt(line, claim));
};

const addTies = ({ ties, pool }: ClaimColumns, gathering: Gathering): void => {
  const kinds = Int32Array.from(TIE_CLAIM_KINDS, (kind) => kindCode(kind satisfies EvidenceKind));
  const labelOf = labelsOnce(pool, gathering);
  const rows = pairRows(ties);
  const since = ties.since.view();
  const kind = ties.kind.view();
  const last = ties.last.view();
  const stated = ties.strength.view();
  const label = ties.label.view();
  const { columns, past } = gathering;
  for (let t = 0; t < since.length; t++) {
    const row = rowOf(rows, t, intAt(since, t), gathering);
    if (row < 0) continue;
    columns.kind[row] = intAt(kinds, byteAt(kind, t));
    columns.last[row] = past(intAt(last, t));
    columns.times[row] = 1;
    columns.group[row] = 1;
    columns.stated[row] = realAt(stated, t);
    columns.label[row] = labelOf(intAt(label, t));
  }
};

/** Numbers among the labels by those of the claims' texts: millions of rows have a few labels. */
const labelsOnce = (
  pool: ClaimColumns['pool'],
  { label }: Pick<Gathering, 'label'>,
): ((text: number) => number) => {
  const known = new Int32Array(pool.size);
  return (text) => {
    if (text !== 0 && intAt(known, text) === 0) known[text] = label(pool.text(text));
    return intAt(known, text);
  };
};

/** The owner of a deal and everybody with a part in it: "won: Decision Maker", on the day it closed. */
const addDeals = (
  { deals, dealRoles, pool }: ClaimColumns,
  { columns, label, personOf, rowFor }: Gathering,
): void => {
  const idOf = idKeys(pool);
  const keyOf = (system: string, id: string): number => idOf(pool.id(system), pool.id(id));
  const byId = new Map(deals.map((deal) => [keyOf(deal.system, deal.id ?? ''), deal]));
  for (const { dealId, person, role, system, file, line } of dealRoles) {
    const deal = dealId === '' ? undefined : byId.get(keyOf(system, dealId));
    if (deal?.owner === undefined) continue;
    const from = personOf(deal.owner, deal.file, deal.line);
    const row = rowFor(from, personOf(person, file, line), dayOf(deal));
    if (row < 0) continue;
    columns.kind[row] = kindCode('deal');
    columns.last[row] = NO_DAY;
    columns.times[row] = 1;
    columns.group[row] = 1;
    columns.stated[row] = Number.NaN;
    columns.label[row] = label(role ? `${deal.state}: ${role}` : deal.state);
    columns.file[row] = file;
    columns.line[row] = line;
  }
};

/** The day an open deal is hoped to close is no day of anything. */
const dayOf = ({ state, day }: DealClaim): Day => (state === 'open' ? NO_DAY : (day ?? NO_DAY));
