import { type CleanRecords, OWN_MAILBOX, ROLE_MAILBOX } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';
import { ownSite } from './own-site.ts';

/** Of a record: it names an address of somebody's own; one at a house, not a site named after its bearer; a company. */
const ADDRESS = 1;
const HOUSE = 2;
const COMPANY = 4;
/** It names a company, a profile or any address: it could contradict another. */
const OBJECTION = 8;

/** What each record names beside a person's name: its company, and as bits whether it names one at all, or an address. */
export type Sayings = { readonly account: Int32Array; readonly says: Uint8Array };

export const whatRecordsSay = (clean: CleanRecords, account: Int32Array): Sayings => {
  const addresses = whatAddressesSay(clean);
  const says = Uint8Array.from(account, (place, r) => {
    const company = place < 0 ? 0 : COMPANY | OBJECTION;
    const objects = intAt(clean.url, r) !== 0 || hasMailbox(r, clean) ? OBJECTION : 0;
    return addresses(r) | company | objects;
  });
  return { account, says };
};

const whatAddressesSay = (clean: CleanRecords): ((record: number) => number) => {
  const { mailbox, mailboxStart, mailboxes } = clean;
  const isOwnSite = ownSite(clean);
  const saidBy = (one: number, record: number): number => {
    const kind = mailboxes.kind.at(one);
    if (kind <= ROLE_MAILBOX && isOwnSite(one, record)) return ADDRESS;
    if (kind !== OWN_MAILBOX) return 0;
    return mailboxes.domain.at(one) === 0 ? ADDRESS : ADDRESS | HOUSE;
  };
  return (record) => {
    let said = 0;
    for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
      said |= saidBy(intAt(mailbox, i), record);
    }
    return said;
  };
};

const hasMailbox = (record: number, { mailboxStart }: CleanRecords): boolean =>
  intAt(mailboxStart, record) < intAt(mailboxStart, record + 1);

/**
 * Two private addresses at most, and no company. Where rows name companies these decide. Two houses' addresses say two
 * people, or a change of job that more than a name has to tell.
 */
export const areJobless = (a: number, b: number): boolean =>
  (a & b & (ADDRESS | HOUSE)) === ADDRESS && ((a | b) & COMPANY) === 0;

/** Neither could contradict the other. */
export const areSilent = (a: number, b: number): boolean => ((a | b) & OBJECTION) === 0;

/** Neither says where somebody works. */
export const areWithoutWork = (a: number, b: number): boolean =>
  ((a | b) & (COMPANY | HOUSE)) === 0;

/** Both say where somebody works. */
export const areEmployed = (a: number, b: number): boolean =>
  (a & (COMPANY | HOUSE)) !== 0 && (b & (COMPANY | HOUSE)) !== 0;
