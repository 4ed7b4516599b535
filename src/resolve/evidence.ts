import type { ClaimColumns } from '../model/claim-columns.ts';
import { TIE_CLAIM_KINDS } from '../model/claims.ts';
import { at, byteColumn, intColumn, realColumn } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { CONTACT_KINDS, type EvidenceKind, kindCode } from '../model/evidence.ts';
import { intMap } from '../model/int-map.ts';
import type { Evidence } from '../model/network.ts';
import { textPool } from '../model/text-pool.ts';

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
  const table = evidenceTable(asOf);
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

const evidenceTable = (asOf: Day) => {
  const labels = textPool();
  const columns = {
    from: intColumn(),
    to: intColumn(),
    kind: byteColumn(),
    day: intColumn(),
    last: intColumn(),
    times: intColumn(),
    group: intColumn(),
    stated: realColumn(),
    label: intColumn(),
    file: intColumn(),
    line: intColumn(),
  };
  const push = (row: EvidenceRow): void => {
    const last = row.last ?? NO_DAY;
    columns.from.push(row.from);
    columns.to.push(row.to);
    columns.kind.push(row.kind);
    columns.day.push(row.day);
    columns.last.push(last > asOf ? NO_DAY : last);
    columns.times.push(row.times ?? 1);
    columns.group.push(row.group ?? 1);
    columns.stated.push(row.stated ?? Number.NaN);
    columns.label.push(row.label ?? 0);
    columns.file.push(row.file);
    columns.line.push(row.line);
  };
  let later = 0;
  return {
    label: labels.id,
    /** Somebody with themselves is no evidence, nor is what is yet to come. */
    add(row: EvidenceRow): void {
      if (row.from < 0 || row.to < 0 || row.from === row.to) return;
      if (row.day > asOf) later++;
      else push(row);
    },
    done: (): GatheredEvidence => ({ later, evidence: filled(columns, labels) }),
  };
};

type EvidenceColumns = {
  readonly [K in Exclude<keyof Evidence, 'count' | 'labels'>]: { view(): Evidence[K] };
};

const filled = (columns: EvidenceColumns, labels: Evidence['labels']): Evidence => ({
  count: columns.from.view().length,
  from: columns.from.view(),
  to: columns.to.view(),
  kind: columns.kind.view(),
  day: columns.day.view(),
  last: columns.last.view(),
  times: columns.times.view(),
  group: columns.group.view(),
  stated: columns.stated.view(),
  label: columns.label.view(),
  labels,
  file: columns.file.view(),
  line: columns.line.view(),
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
  { deals, dealRoles }: ClaimColumns,
  personOf: PersonOfRef,
  table: EvidenceTable,
): void => {
  const byId = new Map(deals.map((deal) => [`${deal.system}\u0000${deal.id ?? ''}`, deal]));
  for (const { dealId, person, role, system, file, line } of dealRoles) {
    const deal = byId.get(`${system}\u0000${dealId}`);
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
