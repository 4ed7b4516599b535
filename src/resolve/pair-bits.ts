import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { editSimilarity } from './edit-similarity.ts';
import { emailBits, ownMailboxes } from './email-bits.ts';
import type { Frequencies } from './frequency.ts';
import { type NameBits, nameBits } from './name-bits.ts';
import { tokenTexts } from './name-tokens.ts';

/** What a comparison found, in bits for (positive) and against one person. */
export type PairBits = {
  readonly name: NameBits;
  readonly email: number;
  readonly city: number;
  readonly company: number;
  readonly total: number;
  /** Neither row names a company or an address: they could not contradict each other. */
  readonly silent: boolean;
  /** One full name that nobody else is to be expected to bear, and private addresses beside it. */
  readonly rare: boolean;
};

export type PairComparer = (a: number, b: number) => PairBits;

export const pairComparer = (
  clean: CleanRecords,
  frequency: Frequencies,
  account: Int32Array,
): PairComparer => {
  const names = nameBits(clean, frequency);
  const emails = emailBits(clean, frequency);
  return (a, b) => {
    const name = names(at(clean.name, a), at(clean.name, b));
    const email = emails(a, b);
    const city = cityBits(a, b, clean, frequency);
    const company = companyBits(at(account, a), at(account, b), frequency);
    const total = name.bits + email + city + company - frequency.prior;
    const silent = isSilent(a, at(account, a), clean) && isSilent(b, at(account, b), clean);
    const rare = name.equal && name.agree > 1 && isRare(a, b, { clean, frequency, account });
    return { name, email, city, company, total, silent, rare };
  };
};

/** Odds of 1 to 50 that the data hold another person of the name. */
const FEW_NAMESAKES = 0.02;

type RareInput = {
  readonly clean: CleanRecords;
  readonly frequency: Frequencies;
  readonly account: Int32Array;
};

/** Two houses' addresses say two people, or a change of job that something else has to tell. */
const isRare = (a: number, b: number, { clean, frequency, account }: RareInput): boolean => {
  if (at(account, a) >= 0 || at(account, b) >= 0) return false;
  if (houses(a, clean) + houses(b, clean) > 1 || !hasAddress(a, clean) || !hasAddress(b, clean)) {
    return false;
  }
  return frequency.namesakes(tokenTexts(clean)(at(clean.name, a))) < FEW_NAMESAKES;
};

/** 1 where some address is at a company's own domain. */
const houses = (record: number, clean: CleanRecords): number =>
  ownMailboxes(record, clean).some((mailbox) => clean.mailboxes.domain.at(mailbox) !== 0) ? 1 : 0;

const hasAddress = (record: number, clean: CleanRecords): boolean =>
  ownMailboxes(record, clean).length > 0;

const isSilent = (record: number, account: number, clean: CleanRecords): boolean =>
  account < 0 &&
  at(clean.url, record) === 0 &&
  at(clean.mailboxStart, record) === at(clean.mailboxStart, record + 1);

/** People move, and towns are misspelled. */
const cityBits = (
  a: number,
  b: number,
  { city, pool }: CleanRecords,
  bits: Frequencies,
): number => {
  const inA = at(city, a);
  const inB = at(city, b);
  if (inA === 0 || inB === 0) return 0;
  if (inA === inB) return bits.city(inA);
  const alike = editSimilarity(pool.text(inA), pool.text(inB));
  const least = Math.min(bits.city(inA), bits.city(inB));
  if (alike >= 0.8) return least - 2;
  return alike >= 0.7 ? least - 4 : -2;
};

const companyBits = (a: number, b: number, bits: Frequencies): number => {
  if (a < 0 || b < 0) return 0;
  return a === b ? bits.company(a + 1) : -2;
};
