import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import { byteAt, intAt } from '../model/columns.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { Frequencies } from './frequency.ts';
import { hostNumbers } from './host-numbers.ts';
import {
  digitsOf,
  type LettersBeside,
  lettersBeside,
  MORE,
  NAME_ITSELF,
  SHORT_FORM,
  SLIP,
} from './letters-beside.ts';
import { nameComparer } from './name-similarity.ts';

/** Bits for and against one person out of two records' addresses; 0 where either has none of their own. */
export const emailBits = (
  clean: CleanRecords,
  frequency: Frequencies,
): ((a: number, b: number) => number) => {
  const { mailbox, mailboxStart, mailboxes } = clean;
  const one = mailboxBits(clean, frequency);
  const kind = mailboxes.kind.view();
  const isOwn = (i: number): boolean => byteAt(kind, intAt(mailbox, i)) === OWN_MAILBOX;
  /** The best that an address of record a, at place i, says together with one of record b. */
  const bestWith = (i: number, a: number, b: number): number => {
    let best = Number.NEGATIVE_INFINITY;
    for (let j = intAt(mailboxStart, b); j < intAt(mailboxStart, b + 1); j++) {
      if (isOwn(j)) best = Math.max(best, one(i, j, intAt(clean.name, a), intAt(clean.name, b)));
    }
    return best;
  };
  return (a, b) => {
    let best = Number.NEGATIVE_INFINITY;
    for (let i = intAt(mailboxStart, a); i < intAt(mailboxStart, a + 1); i++) {
      if (isOwn(i)) best = Math.max(best, bestWith(i, a, b));
    }
    return best === Number.NEGATIVE_INFINITY ? 0 : best;
  };
};

/** A record has no address of its bearer's own, or more than one. */
export const NO_MAILBOX = -1;
export const SEVERAL_MAILBOXES = -2;

/** A record's address that is somebody's own, if there is only one. */
export const ownMailbox = ({
  mailbox,
  mailboxStart,
  mailboxes,
}: CleanRecords): ((record: number) => number) => {
  const kind = mailboxes.kind.view();
  return (record) => {
    let own = NO_MAILBOX;
    for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
      const one = intAt(mailbox, i);
      if (byteAt(kind, one) !== OWN_MAILBOX) continue;
      if (own !== NO_MAILBOX) return SEVERAL_MAILBOXES;
      own = one;
    }
    return own;
  };
};

const EQUAL_ADDRESS = 2;
const EQUAL_LOCAL = -3;
/** "flute.player77" at two houses is one person's nearly always. */
const EQUAL_ODD_LOCAL = 0;
const OTHER_ADDRESS = -2;
/** "jon.smith@" and "joe.smith@" in one house, or at one provider: each is somebody. */
const NEIGHBORS = -20;

/** Compares the addresses at two places of the column of all records' addresses, with their bearers' names. */
type MailboxComparer<T = number> = (i: number, j: number, nameI: number, nameJ: number) => T;

const mailboxBits = (clean: CleanRecords, frequency: Frequencies): MailboxComparer => {
  const { mailbox, mailboxes, pool } = clean;
  const beside = lettersBeside(clean);
  const areOthers = othersNames(clean, beside);
  const hosts = hostComparer(clean);
  const local = mailboxes.local.view();
  const localOf = (i: number): number => intAt(local, intAt(mailbox, i));
  const addressOf = (i: number): string => pool.text(mailboxes.address.at(intAt(mailbox, i)));
  const least = (i: number, j: number): number =>
    Math.min(frequency.local(localOf(i)), frequency.local(localOf(j)));
  // What only repeats a name adds nothing to it, but for a number.
  const otherHouse: MailboxComparer = (i, j, nameI, nameJ) => {
    if (localOf(i) !== localOf(j)) return OTHER_ADDRESS;
    const left = Math.min(beside.count(i, nameI), beside.count(j, nameJ));
    const most = least(i, j) + (left >= ODD ? EQUAL_ODD_LOCAL : EQUAL_LOCAL);
    return left > SHORT ? most : Math.min(most, bitsOfDigits(pool.text(localOf(i))));
  };
  // "tom@altex.example" and "tim@altex2.example" are alike, but each is somebody.
  const alikeHouse: MailboxComparer = (i, j, nameI, nameJ) => {
    if (areOthers.atAlike(i, j, nameI, nameJ)) return OTHER_ADDRESS;
    if (haveOtherPart(pool.text(localOf(i)), pool.text(localOf(j)))) return OTHER_ADDRESS;
    return alikeBits(editSimilarity(addressOf(i), addressOf(j), 0.8), () => least(i, j));
  };
  const oneHouse: MailboxComparer = (i, j, nameI, nameJ) => {
    if (areOthers.atOne(i, j, nameI, nameJ)) return NEIGHBORS;
    if (!hosts.isProvider(i)) return alikeHouse(i, j, nameI, nameJ);
    const [one, other] = [pool.text(localOf(i)), pool.text(localOf(j))];
    return alikeBits(likenessAtProvider(one, other), () => least(i, j));
  };
  return (i, j, nameI, nameJ) => {
    if (intAt(mailbox, i) === intAt(mailbox, j)) return least(i, j) + EQUAL_ADDRESS;
    if (hosts.areOne(i, j)) return oneHouse(i, j, nameI, nameJ);
    const compare = hosts.areTwo(i, j) ? otherHouse : alikeHouse;
    return compare(i, j, nameI, nameJ);
  };
};

/** Whether two addresses each say no more than their bearers' names, which are not one: at one house, or at two alike. */
const othersNames = (clean: CleanRecords, beside: LettersBeside) => {
  const { names } = clean;
  const { areOther, areVariants } = nameComparer(clean);
  const likeness: MailboxComparer = (i, j, nameI, nameJ) =>
    names.key.at(nameI) === names.key.at(nameJ)
      ? MORE
      : Math.max(beside.likeness(i, nameI), beside.likeness(j, nameJ));
  const atOne: MailboxComparer<boolean> = (i, j, nameI, nameJ) => {
    const found = likeness(i, j, nameI, nameJ);
    if (found === SLIP) return areOther(nameI, nameJ);
    return found === NAME_ITSELF || (found === SHORT_FORM && !areVariants(nameI, nameJ));
  };
  const atAlike: MailboxComparer<boolean> = (i, j, nameI, nameJ) => {
    if (areOtherFirst(nameI, nameJ, clean)) return atOne(i, j, nameI, nameJ);
    return likeness(i, j, nameI, nameJ) < SLIP && areOther(nameI, nameJ);
  };
  return { atOne, atAlike };
};

const hostComparer = (clean: CleanRecords) => {
  const { mailbox, mailboxes, pool } = clean;
  const isSettled = settledDomains(clean);
  const hostNumber = hostNumbers(clean);
  const domain = mailboxes.domain.view();
  const hostOf = (i: number): number => hostNumber(intAt(mailbox, i));
  const domainOf = (i: number): number => intAt(domain, intAt(mailbox, i));
  return {
    isProvider: (i: number): boolean => domainOf(i) === 0,
    areOne: (i: number, j: number): boolean =>
      domainOf(i) === domainOf(j) && (domainOf(i) !== 0 || hostOf(i) === hostOf(j)),
    /** Neither can be the other one misspelled. */
    areTwo: (i: number, j: number): boolean =>
      editSimilarity(pool.text(hostOf(i)), pool.text(hostOf(j)), 0.7) < 0.7 ||
      (isSettled(domainOf(i)) && isSettled(domainOf(j))),
  };
};

/** Other people of the name have numbers, too. */
const bitsOfDigits = (local: string): number => {
  const digits = digitsOf(local);
  return digits > 1 ? digits * Math.log2(10) : 0;
};

/** Whether a domain is a provider's, or has addresses enough not to be another one's misspelled. */
const settledDomains = ({ mailboxes: { count, domain } }: CleanRecords) => {
  const addresses = new Map<number, number>();
  for (let one = 1; one < count; one++) {
    const house = domain.at(one);
    addresses.set(house, (addresses.get(house) ?? 0) + 1);
  }
  return (house: number): boolean => house === 0 || (addresses.get(house) ?? 0) > MOST_SLIPS;
};

/** Addresses in a domain that is a slip. */
const MOST_SLIPS = 2;

/** First words written out that are not alike. */
const areOtherFirst = (a: number, b: number, { names, pool }: CleanRecords): boolean => {
  const one = pool.text(names.token.at(names.start.at(a)));
  const other = pool.text(names.token.at(names.start.at(b)));
  return one.length > 1 && other.length > 1 && editSimilarity(one, other, 0.7) < 0.7;
};

/** Everybody has an address at a provider: only what stands before its name tells, and numbers tell people apart. */
const likenessAtProvider = (one: string, other: string): number =>
  one.replace(/\D/g, '') === other.replace(/\D/g, '') ? editSimilarity(one, other, 0.8) : 0;

/** "ona.zelwick" is not like "ivo.zelwick", long as the family's name and the house's are. */
const haveOtherPart = (one: string, other: string): boolean => {
  const [parts = [], others = []] = [one, other].map((local) => local.split(/[._-]+/));
  if (parts.length !== others.length || parts.length < 2) return false;
  return parts.some((part, p) => {
    const rest = others[p] ?? '';
    return Math.min(part.length, rest.length) > 1 && editSimilarity(part, rest, 0.5) < 0.5;
  });
};

const alikeBits = (alike: number, equal: () => number): number => {
  if (alike < 0.8) return OTHER_ADDRESS;
  return alike >= 0.9 ? equal() : equal() - 3;
};

/** Letters beside a name that may be a short form of it. */
const SHORT = 3;
/** Letters of an address that no rule makes of a name. */
const ODD = 8;
