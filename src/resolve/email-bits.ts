import { type CleanRecords, OWN_MAILBOX } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { editSimilarity } from './edit-similarity.ts';
import type { Frequencies } from './frequency.ts';
import { tokenTexts } from './name-tokens.ts';

/** Bits for and against one person out of two records' addresses; 0 where either has none of their own. */
export const emailBits = (
  clean: CleanRecords,
  frequency: Frequencies,
): ((a: number, b: number) => number) => {
  const one = mailboxBits(clean, frequency);
  return (a, b) => {
    const inA = ownMailboxes(a, clean);
    const inB = ownMailboxes(b, clean);
    if (inA.length === 0 || inB.length === 0) return 0;
    let best = Number.NEGATIVE_INFINITY;
    for (const x of inA) {
      for (const y of inB) best = Math.max(best, one({ x, y, a, b }));
    }
    return best;
  };
};

/** Addresses that are somebody's own. */
export const ownMailboxes = (record: number, clean: CleanRecords): number[] => {
  const own: number[] = [];
  for (let i = at(clean.mailboxStart, record); i < at(clean.mailboxStart, record + 1); i++) {
    const mailbox = at(clean.mailbox, i);
    if (clean.mailboxes.kind.at(mailbox) === OWN_MAILBOX) own.push(mailbox);
  }
  return own;
};

/** A mailbox of record a and one of record b. */
type TwoMailboxes = {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
};

const EQUAL_ADDRESS = 2;
const EQUAL_LOCAL = -3;
const OTHER_ADDRESS = -2;
/** "jon.smith@" and "joe.smith@" in one house: each is somebody. */
const NEIGHBORS = -20;

const mailboxBits = (clean: CleanRecords, frequency: Frequencies) => {
  const { mailboxes, pool } = clean;
  const left = lettersLeft(clean);
  const bothSay = ({ x, y, a, b }: TwoMailboxes, most: number): boolean =>
    left(mailboxes.local.at(x), a) <= most && left(mailboxes.local.at(y), b) <= most;
  const least = ({ x, y }: TwoMailboxes): number =>
    Math.min(frequency.local(mailboxes.local.at(x)), frequency.local(mailboxes.local.at(y)));
  // What only repeats the name adds nothing to it.
  const otherHouse = (two: TwoMailboxes): number => {
    if (mailboxes.local.at(two.x) !== mailboxes.local.at(two.y)) return OTHER_ADDRESS;
    return bothSay(two, SHORT_FORM) ? 0 : least(two) + EQUAL_LOCAL;
  };
  return (two: TwoMailboxes): number => {
    if (two.x === two.y) return least(two) + EQUAL_ADDRESS;
    if (areNeighbors(two, clean) && bothSay(two, INITIAL)) return NEIGHBORS;
    const x = pool.text(mailboxes.address.at(two.x));
    const y = pool.text(mailboxes.address.at(two.y));
    const oneHouse = editSimilarity(hostName(x), hostName(y)) >= 0.7;
    return oneHouse ? alikeBits(editSimilarity(x, y), least(two)) : otherHouse(two);
  };
};

/** Two names in one house. */
const areNeighbors = ({ x, y, a, b }: TwoMailboxes, { mailboxes, name, names }: CleanRecords) =>
  mailboxes.domain.at(x) !== 0 &&
  mailboxes.domain.at(x) === mailboxes.domain.at(y) &&
  names.key.at(at(name, a)) !== names.key.at(at(name, b));

/** "altex" of jon@altex.example: endings are alike too often to tell a slip from another house. */
const hostName = (address: string): string => address.replace(/^.*@/, '').replace(/\.[^.]*$/, '');

const alikeBits = (alike: number, equal: number): number => {
  if (alike >= 0.9) return equal;
  return alike >= 0.8 ? equal - 3 : OTHER_ADDRESS;
};

/** Letters that an address may have beside its owner's names and still say no more than these. */
const INITIAL = 1;
const SHORT_FORM = 3;

/** "jsmith", "jon.smith" and "smith-j" say no more than the name Jon Smith; "jsmith82" does. */
const lettersLeft = (clean: CleanRecords): ((local: number, record: number) => number) => {
  const { pool } = clean;
  const tokensOf = tokenTexts(clean);
  return (local, record) => {
    let left = pool.text(local);
    if (left.replace(/\D/g, '').length > 1) return left.length;
    for (const token of tokensOf(at(clean.name, record))) {
      const text = pool.text(token);
      if (text.length > 1) left = left.replace(text, '');
    }
    return left.replace(/[^a-z]/g, '').length;
  };
};
