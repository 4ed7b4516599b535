import type { CleanRecords } from '../model/clean-records.ts';
import { intAt } from '../model/columns.ts';
import { ownMailboxes } from './email-bits.ts';

/** Of a record: it names an address of somebody's own; one at a company's own domain; a company. */
const ADDRESS = 1;
const HOUSE = 2;
const COMPANY = 4;
/** It names a company, a profile or any address: it could contradict another. */
const OBJECTION = 8;

/** What each record names beside a person's name, as bits. */
export const whatRecordsSay = (clean: CleanRecords, account: Int32Array): Uint8Array =>
  Uint8Array.from(account, (place, r) => {
    const own = ownMailboxes(r, clean);
    const house = own.some((mailbox) => clean.mailboxes.domain.at(mailbox) !== 0) ? HOUSE : 0;
    const company = place < 0 ? 0 : COMPANY | OBJECTION;
    const objects = intAt(clean.url, r) !== 0 || hasMailbox(r, clean) ? OBJECTION : 0;
    return (own.length > 0 ? ADDRESS : 0) | house | company | objects;
  });

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
