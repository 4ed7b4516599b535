import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import { byteAt, intAt } from '../model/columns.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { Frequencies } from './frequency.ts';
import { hostNumbers } from './host-numbers.ts';

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
type MailboxComparer = (i: number, j: number, nameI: number, nameJ: number) => number;

const mailboxBits = (clean: CleanRecords, frequency: Frequencies): MailboxComparer => {
  const { mailbox, mailboxes, names, pool } = clean;
  const left = lettersLeft(clean);
  const hostNumber = hostNumbers(clean);
  const hostOf = (i: number): number => hostNumber(intAt(mailbox, i));
  const local = mailboxes.local.view();
  const domain = mailboxes.domain.view();
  const localOf = (i: number): number => intAt(local, intAt(mailbox, i));
  const domainOf = (i: number): number => intAt(domain, intAt(mailbox, i));
  const addressOf = (i: number): string => pool.text(mailboxes.address.at(intAt(mailbox, i)));
  const least = (i: number, j: number): number =>
    Math.min(frequency.local(localOf(i)), frequency.local(localOf(j)));
  const areOneHost = (i: number, j: number): boolean =>
    domainOf(i) === domainOf(j) && (domainOf(i) !== 0 || hostOf(i) === hostOf(j));
  /** Each says no more than its owner's name, and the names are not one. */
  const areOthersNames: (...two: Parameters<MailboxComparer>) => boolean = (i, j, nameI, nameJ) =>
    names.key.at(nameI) !== names.key.at(nameJ) &&
    left(i, nameI) <= INITIAL &&
    left(j, nameJ) <= INITIAL;
  // What only repeats the name adds nothing to it.
  const otherHouse: MailboxComparer = (i, j, nameI, nameJ) => {
    if (localOf(i) !== localOf(j)) return OTHER_ADDRESS;
    const [one, other] = [left(i, nameI), left(j, nameJ)];
    if (one <= SHORT_FORM && other <= SHORT_FORM) return 0;
    return least(i, j) + (Math.min(one, other) >= ODD ? EQUAL_ODD_LOCAL : EQUAL_LOCAL);
  };
  // "tom@altex.example" and "tim@altex2.example" are alike, but each is somebody.
  const alikeHouse: MailboxComparer = (i, j, nameI, nameJ) => {
    const isOther = areOtherFirst(nameI, nameJ, clean) && areOthersNames(i, j, nameI, nameJ);
    if (isOther) return OTHER_ADDRESS;
    return alikeBits(editSimilarity(addressOf(i), addressOf(j), 0.8), () => least(i, j));
  };
  return (i, j, nameI, nameJ) => {
    if (intAt(mailbox, i) === intAt(mailbox, j)) return least(i, j) + EQUAL_ADDRESS;
    const isOneHost = areOneHost(i, j);
    if (isOneHost && areOthersNames(i, j, nameI, nameJ)) return NEIGHBORS;
    const oneHouse = editSimilarity(pool.text(hostOf(i)), pool.text(hostOf(j)), 0.7) >= 0.7;
    if (!oneHouse) return otherHouse(i, j, nameI, nameJ);
    if (domainOf(i) !== 0 || !isOneHost) return alikeHouse(i, j, nameI, nameJ);
    const [one, other] = [pool.text(localOf(i)), pool.text(localOf(j))];
    return alikeBits(likenessAtProvider(one, other), () => least(i, j));
  };
};

/** First words written out that are not alike. */
const areOtherFirst = (a: number, b: number, { names, pool }: CleanRecords): boolean => {
  const one = pool.text(names.token.at(names.start.at(a)));
  const other = pool.text(names.token.at(names.start.at(b)));
  return one.length > 1 && other.length > 1 && editSimilarity(one, other, 0.7) < 0.7;
};

/** Everybody has an address at a provider: only what stands before its name tells, and numbers tell people apart. */
const likenessAtProvider = (one: string, other: string): number =>
  one.replace(/\D/g, '') === other.replace(/\D/g, '') ? editSimilarity(one, other, 0.8) : 0;

const alikeBits = (alike: number, equal: () => number): number => {
  if (alike < 0.8) return OTHER_ADDRESS;
  return alike >= 0.9 ? equal() : equal() - 3;
};

/** Letters that an address may have beside its owner's names and still say no more than these. */
const INITIAL = 1;
const SHORT_FORM = 3;
/** Letters of an address that no rule makes of a name. */
const ODD = 8;

/** "jsmith", "jon.smith" and "smith-j" say no more than the name Jon Smith; "jsmith82" does. */
const lettersLeft = (clean: CleanRecords): ((i: number, name: number) => number) => {
  const known = new Int32Array(clean.mailbox.length).fill(-1);
  return (i, name) => {
    if (intAt(known, i) < 0) known[i] = lettersBeside(intAt(clean.mailbox, i), name, clean);
    return intAt(known, i);
  };
};

const lettersBeside = (
  mailbox: number,
  name: number,
  { mailboxes, names, pool }: CleanRecords,
): number => {
  let left = pool.text(mailboxes.local.at(mailbox));
  if (left.replace(/\D/g, '').length > 1) return left.length;
  for (let i = names.start.at(name); i < names.start.at(name + 1); i++) {
    const text = pool.text(names.token.at(i));
    if (text.length > 1) left = left.replace(text, '');
  }
  return left.replace(/[^a-z]/g, '').length;
};
