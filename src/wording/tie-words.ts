import { capitalized } from './sentences.ts';

/** Why a tie is cold: what is known of it, and that it is not enough. `pair`: "Ana and Bo". */
const COLD_TIES = new Map<string, (pair: string) => string>([
  ['stale-contact', (pair) => `${pair} were in touch, but not lately.`],
  ['little-contact', (pair) => `${pair} have had too little contact lately.`],
  ['one-way-contact', (pair) => `Between ${pair} only one writes; no answer is on record.`],
  ['mass-mail-only', (pair) => `${pair} only share messages that went to many people.`],
  ['declared-weak', (pair) => `The tie between ${pair} was stated, but as a weak one.`],
  ['declared-stale', (pair) => `${pair}: somebody stated the tie, but the last contact is old.`],
  [
    'declared-without-strength',
    (pair) => `The tie between ${pair} was stated, but not how strong it is.`,
  ],
  ['recommended-long-ago', (pair) => `${pair}: a recommendation of long ago, nothing since.`],
  ['introduced-long-ago', (pair) => `${pair}: an introduction of long ago, nothing since.`],
  [
    'deal-long-ago',
    (pair) => `${pair} had a deal together, too long ago or too small a part in it.`,
  ],
  ['deal-not-won', (pair) => `${pair} were part of a deal that was not won.`],
  [
    'company-size-unknown',
    (pair) => `${pair} were at the same company; its size is unknown, so they may never have met.`,
  ],
  [
    'large-company',
    (pair) => `${pair} were at the same company at the same time, but it is too large to have met.`,
  ],
  ['short-overlap', (pair) => `${pair} were at the same company, but too short a time together.`],
  ['weak-shared-history', (pair) => `${pair} were at the same company; that alone is not enough.`],
  ['employer-without-dates', (pair) => `${pair} were at the same company; nobody says when.`],
  [
    'bare-connection',
    (pair) => `${pair} are connected on LinkedIn and nothing more: no message, no meeting.`,
  ],
  [
    'owner-without-contact',
    (pair) => `${pair}: one owns the other’s CRM record, without any contact on record.`,
  ],
  ['endorsed-only', (pair) => `${pair}: a skill endorsed with a click, no contact.`],
  ['invitation-only', (pair) => `${pair}: an invitation, no contact.`],
  ['same-school-only', (pair) => `${pair} went to the same school; no more is known.`],
  ['no-evidence', (pair) => `Nothing shows that ${pair} know each other.`],
]);

/** Why a tie is cold; undefined where the code is not one of a tie. */
export const coldTieText = (code: string, pair: string): string | undefined =>
  COLD_TIES.get(code)?.(pair);

const WOULD_WARM = new Map<string, (pair: string) => string>([
  [
    'two-way-contact-this-quarter',
    (pair) => `mails or meetings both ways between ${pair} this quarter`,
  ],
  ['more-two-way-contact', (pair) => `more mails or meetings both ways between ${pair}`],
  ['an-answer', (pair) => `an answer: so far only one of ${pair} writes`],
  [
    'state-a-strength',
    (pair) => `if ${pair} know each other well: a strength from 0 to 1 in a table of ties`,
  ],
  [
    'state-company-size',
    (pair) =>
      `if the company that ${pair} shared is small: its number of employees in a table of accounts`,
  ],
  [
    'state-employment-dates',
    (pair) => `the dates when ${pair} were at the same company, in a table of employment`,
  ],
]);

/** What would make a cold tie warm; `from` and `to` are its people by name. */
export const remedyText = (code: string, { from, to }: { from: string; to: string }): string =>
  `${capitalized(WOULD_WARM.get(code)?.(`${from} and ${to}`) ?? code.replaceAll('-', ' '))}.`;
