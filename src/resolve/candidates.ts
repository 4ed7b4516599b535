import type { CleanRecords } from '../model/clean-records.ts';
import { type IntColumn, intAt, intColumn, type RealColumn, realColumn } from '../model/columns.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { pairKey } from './pair-key.ts';

/** In a block of more records nobody is compared with everybody: a finer key finds those who belong together. */
const MOST_IN_BLOCK = 40;

/** Visits the pairs that one of the ways finds. */
export type Candidates = (way: number, visit: (a: number, b: number) => void) => void;

/**
 * Pairs of records worth comparing: they share a rare enough combination of words, city, company or address. Of two
 * settled records nobody asks. A pair may come up more than once; no work grows with the square.
 */
export const candidatePairs = (
  clean: CleanRecords,
  account: Int32Array,
  settled: Uint8Array,
): Candidates => {
  const input = keyInput(clean, account);
  const found = { keys: realColumn(), members: intColumn() };
  return (way, visit) => {
    const addKeys = KEYS[way];
    found.keys.clear();
    found.members.clear();
    for (let record = 0; record < clean.count; record++) addKeys?.(record, input, found);
    visitBlocks(blocksOf(found.keys.view(), found.members.view(), settled), visit);
  };
};

type KeyInput = {
  readonly clean: CleanRecords;
  readonly account: Int32Array;
  /** Words of name n: token[start[n] … start[n+1]). */
  readonly start: Int32Array;
  readonly token: Int32Array;
  /** First letters of a word, as a number of the pool. */
  readonly beginning: (token: number) => number;
  /** First letters of all words of a name, in order. */
  readonly initials: (name: number) => number;
  /** Local part of a mailbox without separators; 0 where it is short. */
  readonly local: (mailbox: number) => number;
};

const keyInput = (clean: CleanRecords, account: Int32Array): KeyInput => {
  const { names, mailboxes, pool } = clean;
  const start = names.start.view();
  const token = names.token.view();
  const letter = (i: number): string => pool.text(intAt(token, i)).slice(0, 1);
  return {
    clean,
    account,
    start,
    token,
    beginning: remembered(pool.size, (word) => pool.id(pool.text(word).slice(0, 2))),
    initials: remembered(names.count, (name) => {
      const letters: string[] = [];
      for (let i = intAt(start, name); i < intAt(start, name + 1); i++) letters.push(letter(i));
      return pool.id(letters.sort().join(''));
    }),
    local: remembered(mailboxes.count, (mailbox) => {
      const text = pool.text(mailboxes.local.at(mailbox));
      return text.length > 3 ? pool.id(text.replace(/\W/g, '')) : 0;
    }),
  };
};

/** Works out each number once. */
const remembered = (count: number, of: (key: number) => number): ((key: number) => number) => {
  const known = new Int32Array(count).fill(-1);
  return (key) => {
    if (intAt(known, key) < 0) known[key] = of(key);
    return intAt(known, key);
  };
};

type Found = { readonly keys: RealColumn; readonly members: IntColumn };

/** Adds the keys under which a record is found. */
type AddKeys = (record: number, input: KeyInput, found: Found) => void;

const add = (key: number, record: number, { keys, members }: Found): void => {
  if (key === 0) return;
  keys.push(key);
  members.push(record);
};

/** A key for each word of a record's name, with `beside`; 0: nothing is beside it. */
const addWords = (record: number, input: KeyInput, beside: number, found: Found): void => {
  const { clean, start, token } = input;
  const name = intAt(clean.name, record);
  for (let i = intAt(start, name); i < intAt(start, name + 1); i++) {
    const word = intAt(token, i);
    add(beside === 0 ? word : pairKey(word, beside), record, found);
  }
};

/** Ways to find pairs, those that take longest first: whoever shares them out ends everywhere at about the same time. */
const KEYS: readonly AddKeys[] = [
  /** One word, and the beginning of another. */
  (record, input, found) => {
    const { clean, start, token, beginning } = input;
    const name = intAt(clean.name, record);
    for (let i = intAt(start, name); i < intAt(start, name + 1); i++) {
      const other = beginning(intAt(token, i));
      for (let j = intAt(start, name); j < intAt(start, name + 1); j++) {
        const word = intAt(token, j);
        if (word !== intAt(token, i)) add(pairKey(word, other), record, found);
      }
    }
  },
  /** A word that few bear. */
  (record, input, found) => addWords(record, input, 0, found),
  /** One word and the place. */
  (record, input, found) => {
    const city = intAt(input.clean.city, record);
    if (city !== 0) addWords(record, input, city, found);
  },
  /** One word and the company. */
  (record, input, found) => {
    const place = intAt(input.account, record);
    if (place >= 0) addWords(record, input, place + 1, found);
  },
  /** Same initials in one place: both words may be misspelled. */
  (record, { clean, initials }, found) => {
    const city = intAt(clean.city, record);
    if (city !== 0) add(pairKey(initials(intAt(clean.name, record)), city), record, found);
  },
  /** Same words in any order. */
  (record, { clean }, found) => add(clean.names.key.at(intAt(clean.name, record)), record, found),
  /** A small company. */
  (record, { account }, found) => add(intAt(account, record) + 1, record, found),
  /** One local part, separators aside. */
  (record, { clean, local }, found) => {
    const { mailbox, mailboxStart } = clean;
    for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
      add(local(intAt(mailbox, i)), record, found);
    }
  },
  /** Addresses at a small house. */
  (record, { clean }, found) => {
    const { mailbox, mailboxStart, mailboxes } = clean;
    for (let i = intAt(mailboxStart, record); i < intAt(mailboxStart, record + 1); i++) {
      add(mailboxes.domain.at(intAt(mailbox, i)), record, found);
    }
  },
];

/** How many ways there are. */
export const WAYS = KEYS.length;

const visitBlocks = (blocks: Blocks, visit: (a: number, b: number) => void): void => {
  const { member } = blocks;
  for (let b = 0; b < blocks.count; b++) {
    const start = intAt(blocks.start, b);
    const end = intAt(blocks.start, b + 1);
    if (end - start > MOST_IN_BLOCK) continue;
    for (let i = start; i < end; i++) {
      for (let j = i + 1; j < end; j++) visit(intAt(member, i), intAt(member, j));
    }
  }
};
