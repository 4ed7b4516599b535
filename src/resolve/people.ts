import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { type IntColumn, intAt, type TextColumn, textAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import { madeTexts, numberedTexts } from '../model/made-texts.ts';
import type { People } from '../model/network.ts';
import type { KeptTexts } from '../model/text-pool.ts';
import type { ResolvedAccounts } from './accounts.ts';
import { bestEmails, mailboxesOf, onlyEmail } from './best-emails.ts';
import { bestName } from './best-name.ts';
import type { CurrentJobs } from './current-jobs.ts';
import { dayOfRecord, isFresher, type Offer, trustOf } from './freshness.ts';

export type PeopleInput = {
  /** No more than is asked for when a text is chosen: the rows of ties are let go before that. */
  readonly claims: Pick<ClaimColumns, 'records' | 'pool'>;
  readonly clean: CleanRecords;
  readonly accounts: Pick<ResolvedAccounts, 'accounts' | 'ofDomain'>;
  readonly count: number;
  readonly groups: Pick<People, 'recordStart' | 'recordOrder'>;
  readonly jobs: CurrentJobs;
  /** People known by a reference only: mailbox (≥ 0) or −1 − profile. */
  readonly newcomers: ReadonlyMap<number, number>;
  readonly asOf: Day;
};

/**
 * A person out of the records behind them: which value wins, and why. Texts are chosen and made when they are asked
 * for. The team is marked elsewhere.
 */
export const mergePeople = (input: PeopleInput): Omit<People, 'team'> => {
  const { claims, clean, count, groups, jobs } = input;
  const { records, pool } = claims;
  const account = workplaces(input);
  return {
    count,
    account,
    name: chosenTexts(count, nameOf(input), clean.pool),
    title: numberedTexts(jobs.title, pool),
    company: companies(jobs.company, account, input),
    emails: chosenTexts(count, emailsOf(account, input), clean.pool),
    url: profiles(count, urlOf(input), clean.pool),
    city: chosenTexts(count, freshest(records.city, input), pool),
    country: chosenTexts(count, freshest(records.country, input), pool),
    industry: chosenTexts(count, freshest(records.industry, input), pool),
    ...groups,
  };
};

/** A number for a person. */
type Choice = (person: number) => number;

/** Which text it is, once somebody asks: most people are never shown. */
const chosenTexts = (count: number, choice: Choice, { text }: KeptTexts): TextColumn => {
  const numberOf = chosenOnce(count, choice);
  return madeTexts(count, (person) => text(numberOf(person)));
};

const chosenOnce = (count: number, choice: Choice): Choice => {
  // Behind the number it stands for, so that 0 is none yet.
  const known = new Int32Array(count);
  return (person) => {
    if (intAt(known, person) === 0) known[person] = choice(person) + 1;
    return intAt(known, person) - 1;
  };
};

/** Of the only record of a person, as most have one, else of all. */
const byRecords =
  (
    { recordStart, recordOrder }: PeopleInput['groups'],
    ofOne: (record: number) => number,
    ofAll: (records: Int32Array, person: number) => number,
  ): Choice =>
  (person) => {
    const start = intAt(recordStart, person);
    const end = intAt(recordStart, person + 1);
    return end - start === 1
      ? ofOne(intAt(recordOrder, start))
      : ofAll(recordOrder.subarray(start, end), person);
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

const nameOf = ({ clean, groups }: PeopleInput): Choice =>
  byRecords(
    groups,
    (record) => clean.names.shown.at(intAt(clean.name, record)),
    (records) => bestName(records, clean),
  );

const companies = (
  said: Int32Array,
  account: Int32Array,
  { accounts, claims: { pool } }: PeopleInput,
): TextColumn => {
  const { name } = accounts.accounts;
  return madeTexts(said.length, (person) => {
    const number = intAt(said, person);
    const at = intAt(account, person);
    return number !== 0 || at < 0 ? pool.text(number) : textAt(name, at);
  });
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

const emailsOf = (account: Int32Array, input: PeopleInput): Choice => {
  const { accounts, clean } = input;
  const ofAll = (person: number): number => {
    const home = intAt(account, person);
    const isHome = (domain: number): boolean => home >= 0 && accounts.ofDomain(domain) === home;
    return clean.pool.id(bestEmails(addressesOf(person, input), isHome, clean));
  };
  const ofOne = byRecords(
    input.groups,
    (record) => onlyEmail(record, clean) ?? SEVERAL,
    () => SEVERAL,
  );
  return (person) => {
    const shown = ofOne(person);
    return shown === SEVERAL ? ofAll(person) : shown;
  };
};

const SEVERAL = -1;

const freshest = (column: IntColumn, input: PeopleInput): Choice =>
  byRecords(
    input.groups,
    (record) => column.at(record),
    (records) => freshestOf(records, column, input),
  );

const freshestOf = (
  rows: Int32Array,
  column: IntColumn,
  { claims: { pool, records }, asOf }: PeopleInput,
): number => {
  let best: (Offer & { readonly number: number }) | undefined;
  for (const record of rows) {
    const number = column.at(record);
    if (number === 0) continue;
    const system = pool.text(records.system.at(record));
    const day = dayOfRecord(records.asOf.at(record), system, asOf);
    const offer = { day, trust: trustOf(system), text: pool.text(number), number };
    if (!best || isFresher(offer, best)) best = offer;
  }
  return best?.number ?? 0;
};

/** A profile under its chosen name, else under its number. */
const urlOf = ({ clean, groups, newcomers }: PeopleInput): Choice => {
  const { url, pool } = clean;
  return byRecords(
    groups,
    (record) => intAt(url, record),
    (records, person) => {
      const only = newcomers.get(person) ?? 0;
      let best = only < 0 ? -1 - only : 0;
      for (const record of records) {
        const key = intAt(url, record);
        if (key !== 0 && (best === 0 || pool.text(key) < pool.text(best))) best = key;
      }
      return best;
    },
  );
};

const profiles = (count: number, choice: Choice, { text }: KeptTexts): TextColumn => {
  const numberOf = chosenOnce(count, choice);
  return madeTexts(count, (person) => {
    const key = text(numberOf(person));
    return key === '' ? '' : `https://www.linkedin.com/in/${key.slice(key.indexOf(':') + 1)}`;
  });
};
