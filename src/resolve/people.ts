import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at, type IntColumn } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { People } from '../model/network.ts';
import type { ResolvedAccounts } from './accounts.ts';
import { bestEmails, mailboxesOf } from './best-emails.ts';
import { bestName } from './best-name.ts';
import type { CurrentJob } from './current-jobs.ts';
import { dayOfRecord, isFresher, type Offer, trustOf } from './freshness.ts';

export type PeopleInput = {
  readonly claims: ClaimColumns;
  readonly clean: CleanRecords;
  readonly accounts: ResolvedAccounts;
  readonly count: number;
  readonly groups: Pick<People, 'recordStart' | 'recordOrder'>;
  readonly jobs: readonly (CurrentJob | undefined)[];
  /** People known by a reference only: mailbox (≥ 0) or −1 − profile. */
  readonly newcomers: ReadonlyMap<number, number>;
  readonly asOf: Day;
};

/** A person out of the records behind them: which value wins, and why. The team is marked elsewhere. */
export const mergePeople = (input: PeopleInput): Omit<People, 'team'> => {
  const people = Array.from({ length: input.count }, (_, p) => merged(p, input));
  const column = (field: TextField): string[] => people.map((person) => person[field]);
  return {
    count: input.count,
    name: column('name'),
    title: column('title'),
    account: Int32Array.from(people, (person) => person.account),
    company: column('company'),
    emails: column('emails'),
    url: column('url'),
    city: column('city'),
    country: column('country'),
    industry: column('industry'),
    ...input.groups,
  };
};

type TextField = 'name' | 'title' | 'company' | 'emails' | 'url' | 'city' | 'country' | 'industry';
type Merged = Record<TextField, string> & { readonly account: number };

const merged = (person: number, input: PeopleInput): Merged => {
  const { clean, claims, accounts, groups, newcomers } = input;
  const records = groups.recordOrder.subarray(
    at(groups.recordStart, person),
    at(groups.recordStart, person + 1),
  );
  const only = newcomers.get(person);
  const mailboxes = new Set(mailboxesOf(records, clean));
  if (only !== undefined && only >= 0) mailboxes.add(only);
  const work = workplace(input.jobs[person], mailboxes, input);
  const fresh = (column: IntColumn): string => freshest(records, column, input);
  const isHome = (domain: number): boolean =>
    work.account >= 0 && accounts.ofDomain(domain) === work.account;
  return {
    name: bestName(records, clean),
    ...work,
    emails: bestEmails(mailboxes, isHome, clean),
    url:
      only !== undefined && only < 0 ? webUrl(clean.pool.text(-1 - only)) : urlOf(records, clean),
    city: fresh(claims.records.city),
    country: fresh(claims.records.country),
    industry: fresh(claims.records.industry),
  };
};

/** Who names no company is taken for an employee of the company whose domain they write from. */
const workplace = (
  job: CurrentJob | undefined,
  mailboxes: ReadonlySet<number>,
  { accounts, clean }: PeopleInput,
): Pick<Merged, 'title' | 'company' | 'account'> => {
  const title = job?.title ?? '';
  if (job && (job.text !== '' || job.account >= 0)) {
    const company = job.text || (accounts.accounts.name[job.account] ?? '');
    return { title, company, account: job.account };
  }
  const hosts = [...mailboxes].map((mailbox) =>
    accounts.ofDomain(clean.mailboxes.domain.at(mailbox)),
  );
  const account = Math.max(-1, ...hosts);
  return { title, company: accounts.accounts.name[account] ?? '', account };
};

const freshest = (
  records: Int32Array,
  column: IntColumn,
  { claims, asOf }: PeopleInput,
): string => {
  const { pool } = claims;
  let best: Offer | undefined;
  for (const record of records) {
    const text = column.at(record);
    if (text === 0) continue;
    const system = pool.text(claims.records.system.at(record));
    const day = dayOfRecord(claims.records.asOf.at(record), system, asOf);
    const offer = { day, trust: trustOf(system), text: pool.text(text) };
    if (!best || isFresher(offer, best)) best = offer;
  }
  return best?.text ?? '';
};

/** A profile under its chosen name, else under its number. */
const urlOf = (records: Int32Array, { url, pool }: CleanRecords): string => {
  let best = '';
  for (const record of records) {
    const key = pool.text(at(url, record));
    if (key !== '' && (best === '' || key < best)) best = key;
  }
  return webUrl(best);
};

const webUrl = (key: string): string =>
  key === '' ? '' : `https://www.linkedin.com/in/${key.replace(/^(?:in|member):/, '')}`;
