import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at, type IntColumn, intAt, intColumn } from '../model/columns.ts';
import { keyNumbers } from '../model/key-numbers.ts';
import { type TextPool, textPool } from '../model/text-pool.ts';
import { fold } from './fold.ts';
import { NOT_PLAIN, type PlainSpeller } from './plain-mailboxes.ts';
import { type Speller, speller } from './spelling.ts';

/** All records under one spelling: what `resolve` compares. */
export const normalizeRecords = (claims: ClaimColumns): CleanRecords => {
  const pool = textPool();
  const spelling = speller(pool);
  const { records } = claims;
  const texts = (column: IntColumn, spell: SpellText): Int32Array =>
    eachText(claims.pool, column.view(), spell);
  const url = asBytes(claims.pool, spelling.plainUrl);
  return {
    count: records.file.length,
    pool,
    names: spelling.names,
    mailboxes: spelling.mailboxTable,
    companies: spelling.companies,
    name: namesOf(claims, spelling),
    ...mailboxesOf(claims, spelling),
    url: texts(records.url, (text) => {
      const known = url(text);
      return known === NOT_PLAIN ? spelling.url(claims.pool.text(text)) : known;
    }),
    company: texts(records.company, (text) => spelling.company(claims.pool.text(text))),
    city: texts(records.city, (text) => pool.id(cityKey(claims.pool.text(text)))),
    spelling,
  };
};

const cityKey = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** What a text is spelled as, by its number in the pool. */
type SpellText = (text: number) => number;

/** Reads texts as they lie in memory, as far as they do by now. */
const asBytes = (pool: TextPool, spell: PlainSpeller): SpellText => {
  const kept = pool.bytes();
  return (text) =>
    kept ? spell(kept.arena, intAt(kept.ends, text - 1), intAt(kept.ends, text)) : NOT_PLAIN;
};

/** Each distinct text of a column is spelled once: the claims' pool already knows which are equal. */
const eachText = (pool: TextPool, column: Int32Array, spell: SpellText): Int32Array => {
  const known = new Int32Array(pool.size).fill(NOT_SPELLED);
  known[0] = 0;
  return column.map((text) => {
    if (intAt(known, text) === NOT_SPELLED) known[text] = spell(text);
    return intAt(known, text);
  });
};

/** Wider than any pool of texts, so that two numbers make one key. */
const PAIR = 2 ** 26;

const namesOf = ({ pool, records }: ClaimColumns, spelling: Speller): Int32Array => {
  const names = new Int32Array(records.file.length);
  const whole = new Int32Array(pool.size).fill(NOT_SPELLED);
  const pairs = keyNumbers(names.length >> 2);
  const parts = intColumn();
  const split = (first: number, last: number): number => {
    const pair = pairs.of(first * PAIR + last);
    if (pair === parts.length) parts.push(spelling.splitName(pool.text(first), pool.text(last)));
    return parts.at(pair);
  };
  for (let r = 0; r < names.length; r++) {
    const first = records.firstName.at(r);
    const last = records.lastName.at(r);
    if (first !== 0 && last !== 0) {
      names[r] = split(first, last);
      continue;
    }
    const text = records.name.at(r) || first || last;
    if (intAt(whole, text) === NOT_SPELLED) whole[text] = spelling.name(pool.text(text));
    names[r] = intAt(whole, text);
  }
  return names;
};

const NOT_SPELLED = -1;
const SEVERAL = -2;

const mailboxesOf = (
  { pool, records }: ClaimColumns,
  spelling: Speller,
): Pick<CleanRecords, 'mailbox' | 'mailboxStart'> => {
  const mailbox = intColumn();
  const mailboxStart = new Int32Array(records.file.length + 1);
  const known = new Int32Array(pool.size).fill(NOT_SPELLED);
  const plain = asBytes(pool, spelling.plainMailbox);
  const addAll = (email: number): void => {
    const all = spelling.mailboxes(pool.text(email));
    for (const found of all) mailbox.push(found);
    known[email] = all.length === 1 ? at(all, 0) : SEVERAL;
  };
  const add = (email: number): void => {
    if (intAt(known, email) === NOT_SPELLED) known[email] = plain(email);
    const one = intAt(known, email);
    if (one >= 0) mailbox.push(one);
    else addAll(email);
  };
  for (let r = 0; r < records.file.length; r++) {
    const email = records.email.at(r);
    if (email !== 0) add(email);
    mailboxStart[r + 1] = mailbox.length;
  }
  return { mailbox: mailbox.view(), mailboxStart };
};
