import type { ClaimColumns } from '../model/claim-columns.ts';
import { TIE_CLAIM_KINDS } from '../model/claims.ts';
import { at } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { CONTACT_KINDS, type EvidenceKind, kindCode } from '../model/evidence.ts';
import { intMap } from '../model/int-map.ts';
import type { Evidence } from '../model/network.ts';
import { textPool } from '../model/text-pool.ts';
import { idKeys } from './id-keys.ts';

/** Says which person a reference means, or notes why it means nobody and gives −1. */
export type PersonOfRef = (ref: number, file: number, line: number) => number;

export type GatheredEvidence = {
  readonly evidence: Evidence;
  /** Rows dated after today, left out. */
  readonly later: number;
};

/** All that rows say of two people at once; nothing is inferred here. */
export const gatherEvidence = (
  claims: ClaimColumns,
  personOf: PersonOfRef,
  asOf: Day,
): GatheredEvidence => {
  const { contacts, ties, dealRoles } = claims;
  const table = evidenceTable(asOf, contacts.file.length + ties.file.length + dealRoles.length);
  addContacts(claims, personOf, table);
  addTies(claims, personOf, table);
  addDeals(claims, personOf, table);
  return table.done();
};

type EvidenceTable = ReturnType<typeof evidenceTable>;

type EvidenceRow = {
  readonly from: number;
  readonly to: number;
  readonly kind: number;
  readonly day: Day;
  readonly file: number;
  readonly line: number;
  readonly last?: Day;
  readonly times?: number;
  readonly group?: number;
  readonly stated?: number;
  /** Number among the labels; 0: none. */
  readonly label?: number;
};

/** Room for every row that may be evidence: millions, so that no column is laid out twice. */
const evidenceTable = (asOf: Day, most: number) => {
  const labels = textPool();
  const columns = {
    from: new Int32Array(most),
    to: new Int32Array(most),
    kind: new Uint8Array(most),
    day: new Int32Array(most),
    last: new Int32Array(most),
    times: new Int32Array(most),
    group: new Int32Array(most),
    stated: new Float64Array(most),
    label: new Int32Array(most),
    file: new Int32Array(most),
    line: new Int32Array(most),
  };
  let count = 0;
  let later = 0;
  const put = (row: EvidenceRow): void => {
    const last = row.last ?? NO_DAY;
    columns.from[count] = row.from;
    columns.to[count] = row.to;
    columns.kind[count] = row.kind;
    columns.day[count] = row.day;
    columns.last[count] = last > asOf ? NO_DAY : last;
    columns.times[count] = row.times ?? 1;
    columns.group[count] = row.group ?? 1;
    columns.stated[count] = row.stated ?? Number.NaN;
    columns.label[count] = row.label ?? 0;
    columns.file[count] = row.file;
    columns.line[count] = row.line;
    count++;
  };
  return {
    label: labels.id,
    /** Somebody with themselves is no evidence, nor is what is yet to come. */
    add(row: EvidenceRow): void {
      if (row.from < 0 || row.to < 0 || row.from === row.to) return;
      if (row.day > asOf) later++;
      else put(row);
    },
    done: (): GatheredEvidence => ({ later, evidence: filled(columns, labels, count) }),
  };
};

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

const addContacts = (
  { contacts }: ClaimColumns,
  personOf: PersonOfRef,
  table: EvidenceTable,
): void => {
  const kinds = CONTACT_KINDS.map(kindCode);
  for (let c = 0; c < contacts.file.length; c++) {
    const file = contacts.file.at(c);
    const line = contacts.line.at(c);
    table.add({
      from: personOf(contacts.from.at(c), file, line),
      to: personOf(contacts.to.at(c), file, line),
      kind: at(kinds, contacts.channel.at(c)),
      day: contacts.day.at(c),
      times: contacts.count.at(c),
      group: contacts.group.at(c),
      file,
      line,
    });
  }
};

const addTies = (
  { ties, pool }: ClaimColumns,
  personOf: PersonOfRef,
  table: EvidenceTable,
): void => {
  const kinds = TIE_CLAIM_KINDS.map((kind) => kindCode(kind satisfies EvidenceKind));
  const labels = intMap();
  const labelOf = (text: number): number => {
    const known = labels.get(text);
    if (known >= 0) return known;
    const label = table.label(pool.text(text));
    labels.set(text, label);
    return label;
  };
  for (let t = 0; t < ties.file.length; t++) {
    const file = ties.file.at(t);
    const line = ties.line.at(t);
    table.add({
      from: personOf(ties.from.at(t), file, line),
      to: personOf(ties.to.at(t), file, line),
      kind: at(kinds, ties.kind.at(t)),
      day: ties.since.at(t),
      last: ties.last.at(t),
      stated: ties.strength.at(t),
      label: labelOf(ties.label.at(t)),
      file,
      line,
    });
  }
};

/** The owner of a deal and everybody with a part in it: "won: Decision Maker", on the day it closed. */
const addDeals = (
  { deals, dealRoles, pool }: ClaimColumns,
  personOf: PersonOfRef,
  table: EvidenceTable,
): void => {
  const idOf = idKeys(pool);
  const keyOf = (system: string, id: string): number => idOf(pool.id(system), pool.id(id));
  const byId = new Map(deals.map((deal) => [keyOf(deal.system, deal.id ?? ''), deal]));
  for (const { dealId, person, role, system, file, line } of dealRoles) {
    const deal = dealId === '' ? undefined : byId.get(keyOf(system, dealId));
    if (deal?.owner === undefined) continue;
    table.add({
      from: personOf(deal.owner, deal.file, deal.line),
      to: personOf(person, file, line),
      kind: kindCode('deal'),
      // The day an open deal is hoped to close is no day of anything.
      day: deal.state === 'open' ? NO_DAY : (deal.day ?? NO_DAY),
      label: table.label(role ? `${deal.state}: ${role}` : deal.state),
      file,
      line,
    });
  }
};
