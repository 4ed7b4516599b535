import { type CellSink, cellSink } from './claim-cells.ts';
import {
  type AccountClaim,
  type ClaimSink,
  type DealClaim,
  type DealRoleClaim,
  JOB_KINDS,
  type PersonClaim,
  TIE_CLAIM_KINDS,
  type VerdictClaim,
} from './claims.ts';
import { byteColumn, intColumn, realColumn } from './columns.ts';
import { NO_DAY } from './day.ts';
import { CONTACT_KINDS } from './evidence.ts';
import { type TextPool, textPool } from './text-pool.ts';

/** Where a claim stands, and in whose id space it speaks. */
export type Placed<T> = T & {
  readonly file: number;
  readonly line: number;
  readonly system: string;
};

/** What a record's row says about the seller's team; 0: nothing. */
export const IN_TEAM = 1;
export const GONE = 2;

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
  /** IN_TEAM, GONE, or 0: not said. */
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
export const claimColumns = (pool: TextPool = textPool()) => ({
  files: [] as string[],
  pool,
  refs: refColumns(),
  records: recordColumns(),
  jobs: jobColumns(),
  contacts: contactColumns(),
  ties: tieColumns(),
  accounts: [] as Placed<AccountClaim>[],
  deals: [] as Placed<DealClaim>[],
  dealRoles: [] as Placed<DealRoleClaim>[],
  verdicts: [] as Placed<VerdictClaim>[],
});
export type ClaimColumns = ReturnType<typeof claimColumns>;

type ClaimWriter<K extends keyof ClaimSink> = ClaimSink[K];

/** A sink into the columns. `at` says where the next claims stand. */
export type PlacedSink = ClaimSink & {
  at(file: number, line: number): void;
  /** The same for claims whose texts have their numbers already. */
  readonly cells: CellSink;
};

const teamCode = ({ team, gone }: PersonClaim): number => {
  if (team) return IN_TEAM;
  return gone ? GONE : 0;
};

const recordWriter = (pool: TextPool, cells: CellSink): ClaimWriter<'person'> => {
  const text = (value: string | undefined): number => (value ? pool.id(value) : 0);
  return (claim) =>
    cells.person({
      id: text(claim.id),
      firstName: text(claim.firstName),
      lastName: text(claim.lastName),
      name: text(claim.name),
      email: text(claim.email),
      url: text(claim.url),
      title: text(claim.title),
      company: text(claim.company),
      companyId: text(claim.companyId),
      city: text(claim.city),
      country: text(claim.country),
      industry: text(claim.industry),
      team: teamCode(claim),
      asOf: claim.asOf ?? NO_DAY,
    });
};

const jobWriter =
  (pool: TextPool, cells: CellSink): ClaimWriter<'job'> =>
  (claim) =>
    cells.job({
      person: claim.person,
      company: pool.id(claim.company),
      companyId: pool.id(claim.companyId ?? ''),
      title: pool.id(claim.title ?? ''),
      startFirst: claim.start?.first ?? NO_DAY,
      startLast: claim.start?.last ?? NO_DAY,
      endFirst: claim.end?.first ?? NO_DAY,
      endLast: claim.end?.last ?? NO_DAY,
      current: (claim.current ?? !claim.end) ? 1 : 0,
      kind: JOB_KINDS.indexOf(claim.kind ?? 'employee'),
    });

const contactWriter =
  (cells: CellSink): ClaimWriter<'contact'> =>
  (claim) => {
    for (const to of claim.to) {
      cells.contact({
        from: claim.from,
        to,
        day: claim.day,
        channel: CONTACT_KINDS.indexOf(claim.channel),
        count: claim.count ?? 1,
        group: claim.group ?? claim.to.length,
      });
    }
  };

const tieWriter =
  (pool: TextPool, cells: CellSink): ClaimWriter<'tie'> =>
  (claim) =>
    cells.tie({
      from: claim.from,
      to: claim.to,
      kind: TIE_CLAIM_KINDS.indexOf(claim.kind),
      strength: claim.strength ?? Number.NaN,
      since: claim.since ?? NO_DAY,
      last: claim.last ?? NO_DAY,
      label: pool.id(claim.label ?? ''),
    });

/** A sink whose ids live in `system` ("salesforce"); one may serve all files of a system. */
export const claimSink = (columns: ClaimColumns, system: string): PlacedSink => {
  const { pool } = columns;
  const place = { file: 0, line: 0, system };
  const cells = cellSink(columns, place, pool.id(system));
  return {
    at(file, line) {
      place.file = file;
      place.line = line;
    },
    cells,
    person: recordWriter(pool, cells),
    ref: (kind, text) => cells.ref(kind, pool.id(text)),
    account: (claim) => void columns.accounts.push({ ...claim, ...place }),
    job: jobWriter(pool, cells),
    contact: contactWriter(cells),
    tie: tieWriter(pool, cells),
    deal: (claim) => void columns.deals.push({ ...claim, ...place }),
    dealRole: (claim) => void columns.dealRoles.push({ ...claim, ...place }),
    verdict: (claim) => void columns.verdicts.push({ ...claim, ...place }),
  };
};
