import type { CleanRecords } from '../model/clean-records.ts';
import { byteAt, intAt } from '../model/columns.ts';
import { editSimilarity } from './edit-similarity.ts';
import { emailBits } from './email-bits.ts';
import type { Frequencies } from './frequency.ts';
import { type NameBits, nameBits } from './name-bits.ts';
import { areEmployed, areJobless, areSilent, areWithoutWork, type Sayings } from './record-says.ts';

/** What a comparison found, in bits for (positive) and against one person. */
export type PairBits = {
  readonly name: NameBits;
  readonly email: number;
  readonly city: number;
  readonly company: number;
  readonly total: number;
  /** Neither row names a company or an address: they could not contradict each other. */
  readonly silent: boolean;
  /** One full name that nobody else is to be expected to bear, addresses beside it, and no company. */
  readonly rare: boolean;
  /** Both rows say where somebody works, and it is not one place. */
  readonly elsewhere: boolean;
  /** Neither row says where somebody works, and too few names are at hand to tell whether a town has two of this. */
  readonly alone: boolean;
  /** One company, at which several bear, or may bear, such a name. */
  readonly crowded: boolean;
};

/** Nothing where it is plain that too little speaks for one person, without looking at everything. */
export type PairComparer = (a: number, b: number) => PairBits | undefined;

export const pairComparer = (
  clean: CleanRecords,
  frequency: Frequencies,
  { account, says, several }: Sayings & { readonly several?: Uint8Array },
): PairComparer => {
  const names = nameBits(clean, frequency);
  const emails = emailBits(clean, frequency);
  const nameOf = (record: number): number => intAt(clean.name, record);
  const namesakes = (a: number, b: number): number =>
    Math.max(frequency.namesakes(nameOf(a)), frequency.namesakes(nameOf(b)));
  const areSeveral = (a: number, b: number): boolean => {
    if (intAt(account, a) < 0 || intAt(account, a) !== intAt(account, b)) return false;
    if (several && byteAt(several, a) === 1 && byteAt(several, b) === 1) return true;
    const place = intAt(account, a) + 1;
    return frequency.severalAt(nameOf(a), place) || frequency.severalAt(nameOf(b), place);
  };
  const keyOf = (record: number): number => clean.names.key.at(nameOf(record));
  /** Middle initials aside. */
  const isFullName = (name: NameBits, a: number, b: number): boolean =>
    name.agree > 1 && (name.equal || keyOf(a) === keyOf(b));
  return (a, b) => {
    const email = emails(a, b);
    const city = cityBits(a, b, clean, frequency);
    const company = companyBits(a, b, account, frequency);
    const jobless = areJobless(byteAt(says, a), byteAt(says, b));
    if (!jobless && Math.max(email, city, company) <= 0) return undefined;
    const name = names(nameOf(a), nameOf(b));
    const silent = areSilent(byteAt(says, a), byteAt(says, b));
    if (isStranger(name, email > 0 || (silent && city > 0))) return undefined;
    const rare = jobless && isFullName(name, a, b) && namesakes(a, b) < FEW_NAMESAKES;
    const elsewhere = email <= 0 && company <= 0 && areEmployed(byteAt(says, a), byteAt(says, b));
    const alone = !frequency.tellsRare && areWithoutWork(byteAt(says, a), byteAt(says, b));
    const total = name.bits + email + city + company - frequency.prior;
    return {
      name,
      email,
      city,
      company,
      total,
      silent,
      rare,
      elsewhere,
      alone,
      crowded: areSeveral(a, b),
    };
  };
};

/** No word agrees, or one differs or is all there is, and nothing can make up for it. */
const isStranger = (name: NameBits, other: boolean): boolean =>
  name.agree === 0 || (!other && (name.differ > 0 || name.agree < 2));

/** Odds of 1 to 50 that the data hold another person of the name. */
const FEW_NAMESAKES = 0.02;

/** People move, and towns are misspelled. */
const cityBits = (
  a: number,
  b: number,
  { city, pool }: CleanRecords,
  bits: Frequencies,
): number => {
  const inA = intAt(city, a);
  const inB = intAt(city, b);
  if (inA === 0 || inB === 0) return 0;
  if (inA === inB) return bits.city(inA);
  const alike = editSimilarity(pool.text(inA), pool.text(inB), 0.7);
  if (alike < 0.7) return -2;
  return Math.min(bits.city(inA), bits.city(inB)) - (alike >= 0.8 ? 2 : 4);
};

const companyBits = (a: number, b: number, account: Int32Array, bits: Frequencies): number => {
  const inA = intAt(account, a);
  const inB = intAt(account, b);
  if (inA < 0 || inB < 0) return 0;
  return inA === inB ? bits.company(inA + 1) : -2;
};
