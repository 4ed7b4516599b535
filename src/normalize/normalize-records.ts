import type { ClaimColumns } from '../model/claim-columns.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import { at, type IntColumn, intAt, intColumn } from '../model/columns.ts';
import { keyNumbers } from '../model/key-numbers.ts';
import { textPool } from '../model/text-pool.ts';
import { type DistinctTexts, distinctTexts } from './distinct-texts.ts';
import { fold } from './fold.ts';
import type { SpellBytes, SpellText } from './plain-texts.ts';
import { type Speller, speller } from './spelling.ts';

/** All records under one spelling: what `resolve` compares. */
export const normalizeRecords = (claims: ClaimColumns): CleanRecords => {
  const pool = textPool();
  const spelling = speller(pool);
  const { records } = claims;
  const text = (number: number): string => claims.pool.text(number);
  const distinct = (column: IntColumn) => distinctTexts(column.view(), claims.pool.size);
  const [emails, urls, companies] = [
    distinct(records.email),
    distinct(records.url),
    distinct(records.company),
  ];
  const cities = distinct(records.city);
  const name = namesOf(claims, spelling);
  // Of an address its local part, too.
  pool.reserve(emails.texts.length * 2 + urls.texts.length + companies.texts.length);
  return {
    count: records.file.length,
    pool,
    names: spelling.names,
    mailboxes: spelling.mailboxTable,
    companies: spelling.companies,
    name,
    ...mailboxesOf(claims, emails, spelling),
    url: urls.cells(asBytes(claims, urls, spelling.plainUrls, (url) => spelling.url(text(url)))),
    company: companies.cells(companies.texts.map((company) => spelling.company(text(company)))),
    city: cities.cells(cities.texts.map((city) => pool.id(cityKey(text(city))))),
    spelling,
  };
};

const cityKey = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Reads texts as they lie in memory, as far as they do. */
const asBytes = (
  { pool }: ClaimColumns,
  { texts }: DistinctTexts,
  spellBytes: SpellBytes,
  spell: SpellText,
): Int32Array => {
  const kept = pool.bytes();
  return kept ? spellBytes(kept, texts, spell) : texts.map(spell);
};

/** Wider than any pool of texts, so that two numbers make one key. */
const PAIR = 2 ** 26;

const namesOf = ({ pool, records }: ClaimColumns, spelling: Speller): Int32Array => {
  const [first, last, name] = [
    records.firstName.view(),
    records.lastName.view(),
    records.name.view(),
  ];
  const pairs = keyNumbers(first.length >> 2);
  const [given, family] = [intColumn(), intColumn()];
  /** By record: the number of its pair, counted from 1; else its only text. */
  const pair = new Int32Array(first.length);
  const whole = new Int32Array(first.length);
  for (let r = 0; r < first.length; r++) {
    const [one, other] = [intAt(first, r), intAt(last, r)];
    if (one === 0 || other === 0) {
      whole[r] = intAt(name, r) || one || other;
      continue;
    }
    const number = pairs.of(one * PAIR + other);
    pair[r] = number + 1;
    if (number < given.length) continue;
    given.push(one);
    family.push(other);
  }
  const texts = { text: pool.text, given: given.view(), family: family.view() };
  const split = spelling.splitNames(texts);
  const wholes = distinctTexts(whole, pool.size);
  const names = wholes.cells(wholes.texts.map((text) => spelling.name(pool.text(text))));
  for (let r = 0; r < names.length; r++)
    if (intAt(pair, r) > 0) names[r] = intAt(split, intAt(pair, r) - 1);
  return names;
};

const SEVERAL = -2;

const mailboxesOf = (
  claims: ClaimColumns,
  distinct: DistinctTexts,
  spelling: Speller,
): Pick<CleanRecords, 'mailbox' | 'mailboxStart'> => {
  const { pool, records } = claims;
  const allOf = (email: number): readonly number[] => spelling.mailboxes(pool.text(email));
  const ones = distinct.cells(
    asBytes(claims, distinct, spelling.plainMailboxes, (email) => {
      const all = allOf(email);
      return all.length === 1 ? at(all, 0) : SEVERAL;
    }),
  );
  const mailbox = intColumn();
  const mailboxStart = new Int32Array(ones.length + 1);
  for (let r = 0; r < ones.length; r++) {
    const one = intAt(ones, r);
    if (one > 0) mailbox.push(one);
    if (one === SEVERAL) mailbox.append(allOf(records.email.at(r)));
    mailboxStart[r + 1] = mailbox.length;
  }
  return { mailbox: mailbox.view(), mailboxStart };
};
