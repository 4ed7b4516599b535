import {
  type AccountClaim,
  type ClaimSink,
  type DealClaim,
  type DealRoleClaim,
  JOB_KINDS,
  REF_KINDS,
  type Ref,
  type VerdictClaim,
  type RefKind,
  TIE_CLAIM_KINDS,
} from './claims.ts';
import { byteColumn, intColumn, realColumn } from './columns.ts';
import { NO_DAY } from './day.ts';
import { CONTACT_KINDS } from './evidence.ts';
import { intMap } from './int-map.ts';
import { textPool } from './text-pool.ts';

/** Where a claim stands, and in whose id space it speaks. */
export type Placed<T> = T & {
  readonly file: number;
  readonly line: number;
  readonly system: string;
};

const recordColumns = () => ({
  file: intColumn(),
  line: intColumn(),
  /** Numbers in the pool, all of them. */
  system: intColumn(),
  id: intColumn(),
  firstName: intColumn(),
  lastName: intColumn(),
  name: intColumn(),
  email: intColumn(),
  url: intColumn(),
  title: intColumn(),
  company: intColumn(),
  companyId: intColumn(),
  city: intColumn(),
  country: intColumn(),
  industry: intColumn(),
  team: byteColumn(),
  asOf: intColumn(),
});

const jobColumns = () => ({
  file: intColumn(),
  line: intColumn(),
  system: intColumn(),
  person: intColumn(),
  company: intColumn(),
  companyId: intColumn(),
  title: intColumn(),
  startFirst: intColumn(),
  startLast: intColumn(),
  endFirst: intColumn(),
  endLast: intColumn(),
  current: byteColumn(),
  kind: byteColumn(),
});

const contactColumns = () => ({
  file: intColumn(),
  line: intColumn(),
  from: intColumn(),
  to: intColumn(),
  day: intColumn(),
  channel: byteColumn(),
  count: intColumn(),
  group: intColumn(),
});

const tieColumns = () => ({
  file: intColumn(),
  line: intColumn(),
  from: intColumn(),
  to: intColumn(),
  kind: byteColumn(),
  strength: realColumn(),
  since: intColumn(),
  last: intColumn(),
  label: intColumn(),
});

const refColumns = () => ({
  kind: byteColumn(),
  /** Number in the pool of the id system it speaks in. */
  system: intColumn(),
  /** Kind `record`: the record's number; else a number in the pool. */
  text: intColumn(),
});

/** All claims of all files, as columns; nothing is resolved yet. */
export const claimColumns = () => ({
  files: [] as string[],
  pool: textPool(),
  refs: refColumns(),
  records: recordColumns(),
  jobs: jobColumns(),
  contacts: contactColumns(),
  ties: tieColumns(),
  verdicts: [] as Placed<VerdictClaim>[],
  accounts: [] as Placed<AccountClaim>[],
  deals: [] as Placed<DealClaim>[],
  dealRoles: [] as Placed<DealRoleClaim>[],
});
export type ClaimColumns = ReturnType<typeof claimColumns>;

type ClaimWriter<K extends keyof ClaimSink> = ClaimSink[K];

/** A sink into the columns. `at` says where the next claims stand. */
export type PlacedSink = ClaimSink & { at(file: number, line: number): void };

const refWriter = (columns: ClaimColumns, system: number) => {
  const { refs, pool } = columns;
  const known = new Map(REF_KINDS.map((kind) => [kind, intMap()]));
  const add = (kind: RefKind, text: number): Ref => {
    refs.kind.push(REF_KINDS.indexOf(kind));
    refs.system.push(system);
    refs.text.push(text);
    return refs.kind.length - 1;
  };
  const refById = (kind: RefKind, id: number): Ref => {
    const seen = known.get(kind);
    const old = seen?.get(id) ?? -1;
    if (old >= 0) return old;
    const made = add(kind, id);
    seen?.set(id, made);
    return made;
  };
  const ref = (kind: RefKind, text: string): Ref => refById(kind, pool.id(text));
  return { ref, toRecord: (record: number): Ref => add('record', record) };
};

type Place = { file: number; line: number; readonly system: string };

const recordWriter = ({ pool, records }: ClaimColumns, place: Place): ClaimWriter<'person'> => {
  const text = (value: string | undefined): number => (value ? pool.id(value) : 0);
  const system = pool.id(place.system);
  return (claim) => {
    records.file.push(place.file);
    records.line.push(place.line);
    records.system.push(system);
    records.id.push(text(claim.id));
    records.firstName.push(text(claim.firstName));
    records.lastName.push(text(claim.lastName));
    records.name.push(text(claim.name));
    records.email.push(text(claim.email));
    records.url.push(text(claim.url));
    records.title.push(text(claim.title));
    records.company.push(text(claim.company));
    records.companyId.push(text(claim.companyId));
    records.city.push(text(claim.city));
    records.country.push(text(claim.country));
    records.industry.push(text(claim.industry));
    records.team.push(claim.team ? 1 : 0);
    records.asOf.push(claim.asOf ?? NO_DAY);
    return records.file.length - 1;
  };
};

const jobWriter = ({ pool, jobs }: ClaimColumns, place: Place): ClaimWriter<'job'> => {
  const system = pool.id(place.system);
  return (claim) => {
    jobs.file.push(place.file);
    jobs.line.push(place.line);
    jobs.system.push(system);
    jobs.person.push(claim.person);
    jobs.company.push(pool.id(claim.company));
    jobs.companyId.push(pool.id(claim.companyId ?? ''));
    jobs.title.push(pool.id(claim.title ?? ''));
    jobs.startFirst.push(claim.start?.first ?? NO_DAY);
    jobs.startLast.push(claim.start?.last ?? NO_DAY);
    jobs.endFirst.push(claim.end?.first ?? NO_DAY);
    jobs.endLast.push(claim.end?.last ?? NO_DAY);
    jobs.current.push((claim.current ?? !claim.end) ? 1 : 0);
    jobs.kind.push(JOB_KINDS.indexOf(claim.kind ?? 'employee'));
  };
};

const contactWriter = ({ contacts }: ClaimColumns, place: Place): ClaimWriter<'contact'> => {
  return (claim) => {
    for (const to of claim.to) {
      contacts.file.push(place.file);
      contacts.line.push(place.line);
      contacts.from.push(claim.from);
      contacts.to.push(to);
      contacts.day.push(claim.day);
      contacts.channel.push(CONTACT_KINDS.indexOf(claim.channel));
      contacts.count.push(claim.count ?? 1);
      contacts.group.push(claim.group ?? claim.to.length);
    }
  };
};

const tieWriter = ({ pool, ties }: ClaimColumns, place: Place): ClaimWriter<'tie'> => {
  return (claim) => {
    ties.file.push(place.file);
    verdict: (claim) => void columns.verdicts.push({ ...claim, ...place }),
    ties.line.push(place.line);
    ties.from.push(claim.from);
    ties.to.push(claim.to);
    ties.kind.push(TIE_CLAIM_KINDS.indexOf(claim.kind));
    ties.strength.push(claim.strength ?? Number.NaN);
    ties.since.push(claim.since ?? NO_DAY);
    ties.last.push(claim.last ?? NO_DAY);
    ties.label.push(pool.id(claim.label ?? ''));
  };
};

/** A sink whose ids live in `system` ("salesforce"); one may serve all files of a system. */
export const claimSink = (columns: ClaimColumns, system: string): PlacedSink => {
  const place: Place = { file: 0, line: 0, system };
  const refs = refWriter(columns, columns.pool.id(system));
  const record = recordWriter(columns, place);
  return {
    at(file, line) {
      place.file = file;
      place.line = line;
    },
    person: (claim) => refs.toRecord(record(claim)),
    ref: refs.ref,
    account: (claim) => void columns.accounts.push({ ...claim, ...place }),
    job: jobWriter(columns, place),
    contact: contactWriter(columns, place),
    tie: tieWriter(columns, place),
    deal: (claim) => void columns.deals.push({ ...claim, ...place }),
    dealRole: (claim) => void columns.dealRoles.push({ ...claim, ...place }),
  };
};
