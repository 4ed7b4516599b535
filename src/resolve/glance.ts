import type { CleanRecords } from '../model/clean-records.ts';
import { byteAt, intAt } from '../model/columns.ts';
import { NO_MAILBOX, ownMailbox } from './email-bits.ts';
import { hostNumbers } from './host-numbers.ts';
import { type LetterSets, letterSets } from './letter-sets.ts';
import { areJobless, areSilent, type Sayings } from './record-says.ts';
import { shortForms } from './short-forms.ts';

/** False where two records are one person by now, or where a comparison could only find strangers. */
export type Glance = (a: number, b: number) => boolean;

/**
 * Most pairs of a block share one word and nothing else. A glance sees that by a few numbers of each record, which lie
 * side by side, and by letters, without reading any text. `root` must not change as long as it is asked.
 */
export const glanceOf = (
  clean: CleanRecords,
  sayings: Sayings,
  root: (record: number) => number,
): Glance => {
  const seen = seenOf(clean, sayings, root);
  const likeness = likenessOf(clean);
  const { letters } = likeness;
  return (a, b) => {
    const x = a * WIDTH;
    const y = b * WIDTH;
    if (intAt(seen, x + ROOT) === intAt(seen, y + ROOT)) return false;
    const mail = mayShareMail(x, y, seen, letters);
    const city = mayShareCity(intAt(seen, x + CITY), intAt(seen, y + CITY), letters);
    const saysA = intAt(seen, x + SAYS);
    const saysB = intAt(seen, y + SAYS);
    if (!mail && !city && !areJobless(saysA, saysB) && !shareCompany(x, y, seen)) return false;
    const words = mayShareWords(x, y, seen, likeness);
    return mail || (city && areSilent(saysA, saysB)) ? words > 0 : words > 1;
  };
};

/** What is seen of a record: places in its part of the column. */
const ROOT = 0;
const SAYS = 1;
const CITY = 2;
const ACCOUNT = 3;
/** Its own mailbox, below 0: not one; and if it is, its parts. */
const MAILBOX = 4;
const LOCAL = 5;
const HOST = 6;
const DOMAIN = 7;
/** Letters of the whole address. */
const LENGTH = 8;
/** How many words its name has, and the first of them. */
const WORDS = 9;
const WORD = 10;
const MOST_WORDS = 4;
/** As much as one line of a processor's memory holds. */
const WIDTH = 16;

const seenOf = (
  clean: CleanRecords,
  { account, says }: Sayings,
  root: (record: number) => number,
): Int32Array => {
  const seen = new Int32Array(clean.count * WIDTH);
  const seeMail = mailSeer(clean, seen);
  for (let r = 0; r < clean.count; r++) {
    const at = r * WIDTH;
    seen[at + ROOT] = root(r);
    seen[at + SAYS] = byteAt(says, r);
    seen[at + CITY] = intAt(clean.city, r);
    seen[at + ACCOUNT] = intAt(account, r);
    seeMail(r, at);
    seeWords(intAt(clean.name, r), at, clean, seen);
  }
  return seen;
};

const mailSeer = (clean: CleanRecords, seen: Int32Array) => {
  const { mailboxes, pool } = clean;
  const hostOf = hostNumbers(clean);
  const ownOf = ownMailbox(clean);
  return (record: number, at: number): void => {
    const mailbox = ownOf(record);
    seen[at + MAILBOX] = mailbox;
    if (mailbox < 0) return;
    seen[at + LOCAL] = mailboxes.local.at(mailbox);
    seen[at + HOST] = hostOf(mailbox);
    seen[at + DOMAIN] = mailboxes.domain.at(mailbox);
    seen[at + LENGTH] = pool.text(mailboxes.address.at(mailbox)).length;
  };
};

const seeWords = (name: number, at: number, { names }: CleanRecords, seen: Int32Array): void => {
  const first = names.start.at(name);
  const words = names.start.at(name + 1) - first;
  seen[at + WORDS] = words;
  for (let i = 0; i < words && i < MOST_WORDS; i++) seen[at + WORD + i] = names.token.at(first + i);
};

const shareCompany = (x: number, y: number, seen: Int32Array): boolean => {
  const account = intAt(seen, x + ACCOUNT);
  return account >= 0 && account === intAt(seen, y + ACCOUNT);
};

const mayShareCity = (a: number, b: number, letters: LetterSets): boolean =>
  a !== 0 && b !== 0 && (a === b || letters.mayBeAlike(a, b, 7));

/** The two may have addresses that speak for one person. */
const mayShareMail = (x: number, y: number, seen: Int32Array, letters: LetterSets): boolean => {
  const one = intAt(seen, x + MAILBOX);
  const other = intAt(seen, y + MAILBOX);
  if (one === NO_MAILBOX || other === NO_MAILBOX) return false;
  if (one < 0 || other < 0 || one === other) return true;
  const local = intAt(seen, x + LOCAL);
  const localToo = intAt(seen, y + LOCAL);
  if (local === localToo) return true;
  const host = intAt(seen, x + HOST);
  if (host !== intAt(seen, y + HOST)) return letters.mayBeAlike(host, intAt(seen, y + HOST), 7);
  if (intAt(seen, x + DOMAIN) !== intAt(seen, y + DOMAIN)) return true;
  const longer = Math.max(intAt(seen, x + LENGTH), intAt(seen, y + LENGTH));
  return letters.leastEdits(local, localToo) * 5 <= longer;
};

type Likeness = {
  readonly letters: LetterSets;
  /** Two words of names may agree. */
  words(a: number, b: number): boolean;
  /** A word may be several of another name, written together or by their initials. */
  mayHold(word: number, part: number): boolean;
};

const likenessOf = (clean: CleanRecords): Likeness => {
  const letters = letterSets(clean.pool);
  const areShort = shortForms(clean);
  const initialOf = (word: number): string => clean.pool.text(word).charAt(0);
  return {
    letters,
    words(a, b) {
      if (a === b) return true;
      if (letters.length(a) === 1 || letters.length(b) === 1) return initialOf(a) === initialOf(b);
      return letters.mayBeAlike(a, b, 7) || areShort(a, b);
    },
    mayHold: (word, part) =>
      letters.length(word) > Math.max(1, letters.length(part))
        ? clean.pool.text(word).startsWith(clean.pool.text(part))
        : letters.length(word) === 2 && initialOf(word) === initialOf(part),
  };
};

/** How many words of the shorter name may agree, at most; 1 as well where one of them cannot. */
const mayShareWords = (x: number, y: number, seen: Int32Array, likeness: Likeness): number => {
  const words = intAt(seen, x + WORDS);
  const others = intAt(seen, y + WORDS);
  if (words > others) return mayShareWords(y, x, seen, likeness);
  if (others > MOST_WORDS) return words;
  let found = 0;
  for (let i = 0; i < words; i++) {
    const word = intAt(seen, x + WORD + i);
    if (hasLike(word, y, seen, likeness.words)) found++;
    else if (words < others && hasLike(word, y, seen, likeness.mayHold)) found++;
  }
  return found === words ? words : Math.min(found, 1);
};

const hasLike = (word: number, y: number, seen: Int32Array, is: Likeness['words']): boolean => {
  const end = y + WORD + intAt(seen, y + WORDS);
  for (let at = y + WORD; at < end; at++) if (is(word, intAt(seen, at))) return true;
  return false;
};
