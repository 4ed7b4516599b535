import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at, textAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { People, Resolved } from '../model/network.ts';
import { type ResolvedAccounts, resolveAccounts } from './accounts.ts';
import { refBearer } from './bearers.ts';
import type { MergeReason } from './clusters.ts';
import { currentJobs } from './current-jobs.ts';
import { type Doubts, doubtsOf } from './doubts.ts';
import { gatherEvidence } from './evidence.ts';
import { type Identities, identify } from './identities.ts';
import { resolveJobs } from './jobs.ts';
import { type NumberedPeople, numberedPeople } from './numbered-people.ts';
import { endPastLines } from './past-lines.ts';
import { mergePeople } from './people.ts';
import { recordColumns } from './record-columns.ts';
import { recordGroups } from './record-groups.ts';
import { type ResolvedRefs, resolveRefs } from './references.ts';
import { type RowsByPerson, rowsByPerson } from './rows-by-person.ts';
import type { ShareSearch } from './shared-search.ts';
import { listedTeam, markTeam, ownerRefs, staffOf } from './team.ts';
import {
  type Unresolved,
  type UnresolvedLog,
  type UnresolvedPlaces,
  unresolvedLog,
} from './unresolved-log.ts';
import type { VerdictIssue } from './verdicts.ts';

export type ResolveOptions = {
  readonly asOf: Day;
  /** Accounts by name or domain. */
  readonly own: readonly string[];
  readonly customers: readonly string[];
  readonly partners: readonly string[];
  /** The seller's people by name, address or profile. */
  readonly team: readonly string[];
  /** Addresses and profiles of people who must not appear at all. */
  readonly suppress: readonly string[];
  /** Told of all jobs before evidence is gathered: others may begin with them. */
  readonly onJobs?: (told: JobsKnown) => void;
};

/** All jobs, and as much of whom and what they name as is known by then. */
export type JobsKnown = Pick<Resolved, 'jobs' | 'accounts' | 'asOf'> & {
  readonly people: Pick<People, 'count'>;
};

export type ResolveOutcome = Doubts & {
  readonly resolved: Resolved;
  readonly merged: ReadonlyMap<MergeReason, number>;
  readonly unresolved: readonly Unresolved[];
  /** Where all rows stand that named nobody known; `unresolved` lists the first of them. */
  readonly unresolvedPlaces: UnresolvedPlaces;
  /** Verdicts of the user that could not be obeyed. */
  readonly verdictIssues: readonly VerdictIssue[];
  /** Rows of evidence and jobs dated after today, left out. */
  readonly later: number;
  readonly suppressed: number;
};

/**
 * Records to people, companies to accounts, references to both: who there is and what is known between them.
 * `share`: others may search for pairs, too.
 */
export const resolve = (
  claims: ClaimColumns,
  clean: CleanRecords,
  options: ResolveOptions,
  share?: ShareSearch,
): ResolveOutcome => {
  const accounts = resolveAccounts(claims, clean, options);
  const identities = identify(claims, clean, accounts, share);
  const { clusters, bearers, verdicts } = identities;
  const bearerOf = refBearer(claims, clean, bearers, clusters.root);
  const refs = resolveRefs(claims, clean, { bearerOf, root: clusters.root, ...verdicts });
  const suppressed = suppressedNodes({ claims, clean, accounts, identities, refs, options });
  const numbered = numberedPeople(claims, clean, identities, refs, suppressed);
  const known: Known = { claims, clean, accounts, identities, refs, numbered, options };
  const log = unresolvedLog(claims, refs, numbered.personOfNode);
  const { resolved, later } = network(known, log);
  const doubts = doubtsOf(claims, clean, identities, accounts);
  return {
    resolved,
    later,
    merged: clusters.merged,
    get unsure() {
      return doubts.unsure;
    },
    get unsureAccounts() {
      return doubts.unsureAccounts;
    },
    verdictIssues: [...accounts.verdictIssues, ...verdicts.issues],
    unresolved: log.noted,
    unresolvedPlaces: log.places,
    suppressed: suppressed.size,
  };
};

type Known = {
  readonly claims: ClaimColumns;
  readonly clean: CleanRecords;
  readonly accounts: ResolvedAccounts;
  readonly identities: Identities;
  readonly refs: ResolvedRefs;
  readonly numbered: NumberedPeople;
  readonly options: ResolveOptions;
};

const network = (known: Known, log: UnresolvedLog): Pick<ResolveOutcome, 'resolved' | 'later'> => {
  const { claims, clean, accounts, refs, numbered, options } = known;
  const { count, personOfRecord } = numbered;
  const { asOf } = options;
  const recordsByPerson = rowsByPerson(personOfRecord, count);
  const workers = workersOf(known, recordsByPerson, log);
  const current = currentJobs(claims, workers);
  const groups = recordGroups(recordsByPerson, claims);
  const newcomers = newcomersByPerson(refs.newcomers, clean.count, numbered);
  const jobs = resolveJobs(claims, workers, current);
  options.onJobs?.({ jobs: jobs.jobs, accounts: accounts.accounts, people: { count }, asOf });
  const found = gatherEvidence(claims, log, asOf);
  const merged = mergePeople({
    claims: { records: claims.records, pool: claims.pool },
    clean,
    accounts: { accounts: accounts.accounts, ofDomain: accounts.ofDomain },
    count,
    groups,
    jobs: current,
    newcomers,
    asOf,
  });
  endPastLines(found.evidence, merged.account, accounts.accounts);
  const { records, placesOf } = recordColumns(claims, personOfRecord);
  const people: People = {
    ...merged,
    recordOrder: placesOf(merged.recordOrder),
    team: markTeam(count, claims, personOfRecord, {
      listed: listedPeople(known),
      others: sellersOf(known, log, merged.account),
    }),
  };
  return {
    later: jobs.later + found.later,
    resolved: {
      sources: { files: claims.files },
      records,
      people,
      accounts: accounts.accounts,
      jobs: jobs.jobs,
      evidence: found.evidence,
      asOf,
    },
  };
};

const workersOf = (
  { claims, identities, numbered, options }: Known,
  records: RowsByPerson,
  log: UnresolvedLog,
) => {
  const { jobs } = claims;
  const personOfJob = jobs.person
    .view()
    .map((ref, j) => log.personOf(ref, jobs.file.at(j), jobs.line.at(j)));
  return {
    people: numbered.count,
    records,
    personOfJob,
    jobs: rowsByPerson(personOfJob, numbered.count),
    accountOfRecord: identities.account,
    accountOfJob: identities.accountOfJob,
    asOf: options.asOf,
  };
};

/** Beside those whose rows say so: CRM users that own something, and our own staff. */
function* sellersOf(
  { claims, accounts }: Known,
  log: UnresolvedLog,
  accountOfPerson: Int32Array,
): Iterable<number> {
  for (const ref of ownerRefs(claims)) yield at(log.people, ref);
  yield* staffOf(accountOfPerson, (account) => textAt(accounts.accounts.type, account) === 'own');
}

/** Those the configuration names. */
const listedPeople = ({ clean, identities, numbered, options }: Known): number[] =>
  listedTeam(options.team, clean, identities.bearers).map((root) =>
    at(numbered.personOfNode, root),
  );

/** Everybody who bears an address or profile that must not appear, however many they are. */
const suppressedNodes = ({
  claims,
  clean,
  identities,
  refs,
  options,
}: Omit<Known, 'numbered'>): ReadonlySet<number> => {
  const mailboxes = new Set(options.suppress.flatMap((text) => clean.spelling.mailboxes(text)));
  const urls = new Set(options.suppress.map((text) => clean.spelling.url(text)).filter(Boolean));
  const nodes = new Set<number>();
  if (mailboxes.size === 0 && urls.size === 0) return nodes;
  for (let r = 0; r < claims.records.file.length; r++) {
    const own = clean.mailbox.subarray(at(clean.mailboxStart, r), at(clean.mailboxStart, r + 1));
    if (urls.has(at(clean.url, r)) || own.some((mailbox) => mailboxes.has(mailbox))) {
      nodes.add(identities.clusters.root(r));
    }
  }
  const { aliases } = identities.verdicts;
  for (const key of [...mailboxes, ...[...urls].map((url) => -1 - url)]) {
    const owner = aliases.recordOf(key);
    if (owner !== undefined) nodes.add(identities.clusters.root(owner));
  }
  refs.newcomers.forEach((key, i) => {
    if (key < 0 ? urls.has(-1 - key) : mailboxes.has(key)) nodes.add(clean.count + i);
  });
  return nodes;
};

const newcomersByPerson = (
  newcomers: readonly number[],
  firstNew: number,
  { personOfNode }: NumberedPeople,
): ReadonlyMap<number, number> =>
  new Map(newcomers.map((key, i) => [at(personOfNode, firstNew + i), key]));
