import { type AccountType, JOB_KINDS, type JobKind } from '../../src/model/claims.ts';
import { dayOfIso, NO_DAY } from '../../src/model/day.ts';
import { type EvidenceKind, kindCode } from '../../src/model/evidence.ts';
import type { Accounts, Evidence, Jobs, People, Resolved } from '../../src/model/network.ts';
import { textPool } from '../../src/model/text-pool.ts';

export const AS_OF = '2026-11-22';

/** A row of evidence: people by number, days as ISO or as an age in days before today. */
export type EvidenceRow = {
  readonly kind: EvidenceKind;
  readonly from: number;
  readonly to: number;
  readonly on?: string;
  readonly ago?: number;
  readonly lastAgo?: number;
  readonly group?: number;
  readonly times?: number;
  readonly stated?: number;
  readonly label?: string;
};

export type JobRow = {
  readonly person: number;
  readonly account: number;
  /** "2019-04-01", or "2019-01-01/2019-12-31" where the date is partial. */
  readonly from?: string;
  readonly until?: string;
  readonly current?: boolean;
  readonly kind?: JobKind;
};

export type AccountRow = {
  readonly name?: string;
  readonly employees?: number;
  readonly type?: AccountType;
};

export type World = {
  readonly people?: number;
  /** The account each person works at now, by number. */
  readonly at?: readonly number[];
  readonly team?: readonly number[];
  readonly accounts?: readonly AccountRow[];
  readonly jobs?: readonly JobRow[];
  readonly evidence?: readonly EvidenceRow[];
  readonly asOf?: string;
};

export const day = (iso: string): number => {
  const found = dayOfIso(iso);
  if (found === undefined) throw new RangeError(`${iso} is no day`);
  return found;
};

/** The resolved network that a few literal rows describe. */
export const world = (rows: World): Resolved => {
  const asOf = day(rows.asOf ?? AS_OF);
  const evidence = evidenceOf(rows.evidence ?? [], asOf);
  const count = rows.people ?? 1 + Math.max(0, ...evidence.from, ...evidence.to);
  return {
    sources: { files: ['rows.csv', 'jobs.csv'] },
    records: noRecords(),
    people: peopleOf(count, rows),
    accounts: accountsOf(rows.accounts ?? []),
    jobs: jobsOf(rows.jobs ?? []),
    evidence,
    asOf,
  };
};

const ints = (values: readonly number[]): Int32Array => Int32Array.from(values);

const evidenceOf = (rows: readonly EvidenceRow[], asOf: number): Evidence => {
  const labels = textPool();
  return {
    count: rows.length,
    from: ints(rows.map(({ from }) => from)),
    to: ints(rows.map(({ to }) => to)),
    kind: Uint8Array.from(rows, ({ kind }) => kindCode(kind)),
    day: ints(rows.map((row) => dayOfRow(row, asOf))),
    last: ints(rows.map(({ lastAgo }) => (lastAgo === undefined ? NO_DAY : asOf - lastAgo))),
    times: ints(rows.map(({ times }) => times ?? 1)),
    group: ints(rows.map(({ group }) => group ?? 1)),
    stated: Float64Array.from(rows, ({ stated }) => stated ?? Number.NaN),
    label: ints(rows.map(({ label }) => labels.id(label ?? ''))),
    labels,
    file: ints(rows.map(() => 0)),
    line: ints(rows.map((_, i) => i + 2)),
  };
};

const dayOfRow = ({ on, ago }: EvidenceRow, asOf: number): number => {
  if (on !== undefined) return day(on);
  return ago === undefined ? NO_DAY : asOf - ago;
};

const span = (text: string | undefined): readonly [number, number] => {
  if (text === undefined) return [NO_DAY, NO_DAY];
  const [first = '', last = first] = text.split('/');
  return [day(first), day(last)];
};

const jobsOf = (rows: readonly JobRow[]): Jobs => ({
  count: rows.length,
  person: ints(rows.map(({ person }) => person)),
  account: ints(rows.map(({ account }) => account)),
  startFirst: ints(rows.map(({ from }) => span(from)[0])),
  startLast: ints(rows.map(({ from }) => span(from)[1])),
  endFirst: ints(rows.map(({ until }) => span(until)[0])),
  endLast: ints(rows.map(({ until }) => span(until)[1])),
  current: Uint8Array.from(rows, ({ current, until }) => ((current ?? !until) ? 1 : 0)),
  kind: Uint8Array.from(rows, ({ kind }) => JOB_KINDS.indexOf(kind ?? 'employee')),
  title: rows.map(() => ''),
  file: ints(rows.map(() => 1)),
  line: ints(rows.map((_, i) => i + 2)),
});

const accountsOf = (rows: readonly AccountRow[]): Accounts => ({
  count: rows.length,
  name: rows.map(({ name }, i) => name ?? `Company ${i}`),
  key: rows.map(({ name }, i) => (name ?? `Company ${i}`).toLowerCase()),
  domains: rows.map(() => ''),
  type: rows.map(({ type }) => type ?? 'unknown'),
  typeBecause: rows.map(() => ''),
  industry: rows.map(() => ''),
  country: rows.map(() => ''),
  employees: Float64Array.from(rows, ({ employees }) => employees ?? Number.NaN),
  satisfaction: Float64Array.from(rows, () => Number.NaN),
  parent: ints(rows.map(() => -1)),
});

const peopleOf = (count: number, { team = [], at = [] }: World): People => {
  const texts = Array.from({ length: count }, () => '');
  return {
    count,
    name: texts.map((_, i) => `Person ${i}`),
    title: texts,
    account: ints(texts.map((_, i) => at[i] ?? -1)),
    company: texts,
    emails: texts,
    url: texts,
    city: texts,
    country: texts,
    industry: texts,
    team: Uint8Array.from(texts, (_, i) => (team.includes(i) ? 1 : 0)),
    recordStart: new Int32Array(count + 1),
    recordOrder: new Int32Array(0),
  };
};

const noRecords = (): Resolved['records'] => ({
  count: 0,
  file: new Int32Array(0),
  line: new Int32Array(0),
  person: new Int32Array(0),
  sourceId: new Int32Array(0),
  name: new Int32Array(0),
  email: new Int32Array(0),
  url: new Int32Array(0),
  company: new Int32Array(0),
  title: new Int32Array(0),
  pool: textPool(),
});
