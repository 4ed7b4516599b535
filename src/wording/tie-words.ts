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
    (pair) =>
      `${pair} were at the same company at the same time, but it is so large that they need not have met.`,
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

const WARM_TIES = new Map<string, (pair: string) => string>([
  ['recent-two-way-contact', (pair) => `${pair} are in touch: both wrote, or they met, lately.`],
  ['declared-strong', (pair) => `${pair} know each other; somebody who knows says so.`],
  ['reporting-line', (pair) => `One of ${pair} reports to the other.`],
  ['same-team', (pair) => `${pair} are on the same team.`],
  ['recommended', (pair) => `One of ${pair} recommended the other.`],
  ['introduced', (pair) => `One of ${pair} introduced the other.`],
  ['won-deal', (pair) => `${pair} closed a deal together.`],
  [
    'strong-shared-history',
    (pair) => `${pair} worked together for long in a small company; no more is known.`,
  ],
  ['several-grounds', (pair) => `Several things speak for ${pair}, none enough by itself.`],
]);

/** Why a tie is warm; undefined where the code is not one of a warm tie. */
export const warmTieText = (code: string, pair: string): string | undefined =>
  WARM_TIES.get(code)?.(pair);

/** What a remedy is about: the people by name, and what is needed. */
type Needed = {
  readonly from: string;
  readonly to: string;
  /** On how many fresh days of contact both ways; undefined: contact is not what it takes. */
  readonly days?: number | undefined;
  /** What the strength of the tie would have to be. */
  readonly strength?: number | undefined;
};

/** More would be a relationship, not an errand. */
const MANY_DAYS = 10;

/** "on about 2 days within a month" */
const daysText = ({ days = 0 }: Needed): string => {
  if (days < 1 || days > MANY_DAYS) return 'regularly';
  return days === 1 ? 'on one day' : `on about ${days} days within a month`;
};

const contactText = (needed: Needed): string =>
  `contact both ways between ${pairOf(needed)} ${daysText(needed)}`;

const HOW = 'a mail that is answered, a call returned, or a meeting';

/** What a row could tell, or else the two would have to do. */
const orContact = (needed: Needed): string => `Or ${contactText(needed)}`;

const WOULD_WARM = new Map<string, (needed: Needed) => string>([
  ['two-way-contact-this-quarter', (needed) => `${contactText(needed)}: ${HOW}`],
  ['more-two-way-contact', (needed) => `more ${contactText(needed)}: ${HOW}`],
  [
    'an-answer',
    (needed) =>
      `an answer: so far only one of ${pairOf(needed)} writes. It takes contact both ways ${daysText(needed)}`,
  ],
  [
    'state-a-strength',
    (needed) =>
      `if ${pairOf(needed)} know each other well, state it: a strength from 0 to 1 in a table of ties. ${orContact(needed)}`,
  ],
  [
    'state-company-size',
    (needed) =>
      `if the company that ${pairOf(needed)} shared is small, state it: its number of employees in a table of accounts. ${orContact(needed)}`,
  ],
  [
    'state-employment-dates',
    (needed) =>
      `the dates when ${pairOf(needed)} were at the same company, in a table of employment. ${orContact(needed)}`,
  ],
  [
    'a-stronger-tie',
    (needed) =>
      `a stronger tie between ${pairOf(needed)}` +
      (needed.strength === undefined ? '' : `, of ${needed.strength.toFixed(2)} at least`),
  ],
]);

const pairOf = ({ from, to }: Needed): string => `${from} and ${to}`;

/** What would make a cold tie, or a path that is too weak, warm. */
export const remedyText = (code: string, needed: Needed): string =>
  `${capitalized(WOULD_WARM.get(code)?.(needed) ?? code.replaceAll('-', ' '))}.`;
