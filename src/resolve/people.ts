import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { type IntColumn, intAt, textAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import type { People } from '../model/network.ts';
import type { ResolvedAccounts } from './accounts.ts';
import { bestEmails, mailboxesOf, onlyEmail } from './best-emails.ts';
import { bestName } from './best-name.ts';
import type { CurrentJobs } from './current-jobs.ts';
import { dayOfRecord, isFresher, type Offer, trustOf } from './freshness.ts';

export type PeopleInput = {
  readonly claims: ClaimColumns;
  readonly clean: CleanRecords;
  readonly accounts: ResolvedAccounts;
  readonly count: number;
  readonly groups: Pick<People, 'recordStart' | 'recordOrder'>;
  readonly jobs: CurrentJobs;
  /** People known by a reference only: mailbox (≥ 0) or −1 − profile. */
  readonly newcomers: ReadonlyMap<number, number>;
  readonly asOf: Day;
};

/** A person out of the records behind them: which value wins, and why. The team is marked elsewhere. */
export const mergePeople = (input: PeopleInput): Omit<People, 'team'> => {
  const { claims, clean, count, groups, jobs } = input;
  const { records, pool } = claims;
  const column = (of: (person: number) => string): string[] => {
    const texts = new Array<string>(count);
    for (let person = 0; person < count; person++) texts[person] = of(person);
    return texts;
  };
  const account = workplaces(input);
  return {
    count,
    account,
    name: column((person) => bestName(recordsOf(person, groups), clean)),
    title: column((person) => pool.text(intAt(jobs.title, person))),
    company: column((person) => companyOf(person, intAt(account, person), input)),
    emails: column((person) => emailsOf(person, intAt(account, person), input)),
    url: column((person) => urlOf(person, input)),
    city: column((person) => freshest(person, records.city, input)),
    country: column((person) => freshest(person, records.country, input)),
    industry: column((person) => freshest(person, records.industry, input)),
    ...groups,
  };
};

const recordsOf = (
  person: number,
  { recordStart, recordOrder }: PeopleInput['groups'],
): Int32Array => recordOrder.subarray(intAt(recordStart, person), intAt(recordStart, person + 1));

/** The account of each person: where they work, else the company whose domain they write from. */
const workplaces = (input: PeopleInput): Int32Array => {
  const { accounts, clean, jobs } = input;
  return jobs.account.map((account, person) => {
    if (account >= 0 || intAt(jobs.company, person) !== 0) return account;
    let host = -1;
    for (const mailbox of addressesOf(person, input)) {
      host = Math.max(host, accounts.ofDomain(clean.mailboxes.domain.at(mailbox)));
    }
    return host;
  });
};

const companyOf = (
  person: number,
  account: number,
  { accounts, claims, jobs }: PeopleInput,
): string => {
  const said = claims.pool.text(intAt(jobs.company, person));
  return said !== '' || account < 0 ? said : textAt(accounts.accounts.name, account);
};

/** Mailboxes of a person, in the order of the rows. */
const addressesOf = (
  person: number,
  { clean, groups, newcomers }: PeopleInput,
): ReadonlySet<number> => {
  const mailboxes = new Set(mailboxesOf(recordsOf(person, groups), clean));
  const only = newcomers.get(person);
  if (only !== undefined && only >= 0) mailboxes.add(only);
  return mailboxes;
};

const emailsOf = (person: number, account: number, input: PeopleInput): string => {
  const { accounts, clean, groups } = input;
  const one = onlyEmail(recordsOf(person, groups), clean);
  if (one !== undefined) return one;
  const isHome = (domain: number): boolean => account >= 0 && accounts.ofDomain(domain) === account;
  return bestEmails(addressesOf(person, input), isHome, clean);
};

const freshest = (
  person: number,
  column: IntColumn,
  { claims, groups, asOf }: PeopleInput,
): string => {
  const { pool } = claims;
  const rows = recordsOf(person, groups);
  if (rows.length === 1) return pool.text(column.at(intAt(rows, 0)));
  let best: Offer | undefined;
  for (const record of rows) {
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
const urlOf = (person: number, { clean, groups, newcomers }: PeopleInput): string => {
  const { url, pool } = clean;
  const only = newcomers.get(person);
  let best = only !== undefined && only < 0 ? pool.text(-1 - only) : '';
  for (const record of recordsOf(person, groups)) {
    const key = pool.text(intAt(url, record));
    if (key !== '' && (best === '' || key < best)) best = key;
  }
  return best === '' ? '' : `https://www.linkedin.com/in/${best.slice(best.indexOf(':') + 1)}`;
};
