import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at, intColumn } from '../model/columns.ts';
import { textPool } from '../model/text-pool.ts';
import { fold } from './fold.ts';
import { type Speller, speller } from './spelling.ts';

/** All records under one spelling: what `resolve` compares. */
export const normalizeRecords = (claims: ClaimColumns): CleanRecords => {
  const pool = textPool();
  const spelling = speller(pool);
  const { records } = claims;
  const texts = (column: { view(): Int32Array }, spell: (text: string) => number): Int32Array =>
    eachText(claims, column.view(), spell);
  return {
    count: records.file.length,
    pool,
    names: spelling.names,
    mailboxes: spelling.mailboxTable,
    companies: spelling.companies,
    name: namesOf(claims, spelling),
    ...mailboxesOf(claims, spelling),
    url: texts(records.url, spelling.url),
    company: texts(records.company, spelling.company),
    city: texts(records.city, (text) => pool.id(cityKey(text))),
    spelling,
  };
};

const cityKey = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Each distinct text of a column is spelled once: the claims' pool already knows which are equal. */
const eachText = (
  { pool }: ClaimColumns,
  column: Int32Array,
  spell: (text: string) => number,
): Int32Array => {
  const known = new Int32Array(pool.size).fill(-1);
  known[0] = 0;
  return column.map((text) => {
    if (at(known, text) < 0) known[text] = spell(pool.text(text));
    return at(known, text);
  });
};

/** Wider than any pool of texts, so that two numbers make one key. */
const PAIR = 2 ** 26;

const namesOf = ({ pool, records }: ClaimColumns, spelling: Speller): Int32Array => {
  const pairs = new Map<number, number>();
  const names = new Int32Array(records.file.length);
  const spelled = (whole: number, first: string, last: string): number =>
    whole === 0 && first !== '' ? spelling.splitName(first, last) : spelling.name(pool.text(whole));
  for (let r = 0; r < names.length; r++) {
    const first = records.firstName.at(r);
    const last = records.lastName.at(r);
    const whole = first === 0 || last === 0;
    const pair = whole ? records.name.at(r) || first || last : first * PAIR + last;
    const known = pairs.get(pair);
    names[r] = known ?? spelled(whole ? pair : 0, pool.text(first), pool.text(last));
    if (known === undefined) pairs.set(pair, at(names, r));
  }
  return names;
};

const mailboxesOf = (
  { pool, records }: ClaimColumns,
  spelling: Speller,
): Pick<CleanRecords, 'mailbox' | 'mailboxStart'> => {
  const mailbox = intColumn();
  const mailboxStart = new Int32Array(records.file.length + 1);
  for (let r = 0; r < records.file.length; r++) {
    const email = records.email.at(r);
    if (email !== 0) for (const one of spelling.mailboxes(pool.text(email))) mailbox.push(one);
    mailboxStart[r + 1] = mailbox.length;
  }
  return { mailbox: mailbox.view(), mailboxStart };
};
