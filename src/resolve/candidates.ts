import type { CleanRecords } from '../model/clean-records.ts';
import { at, intColumn, realColumn } from '../model/columns.ts';
import { type Blocks, blocksOf } from './blocks.ts';
import { tokenTexts } from './name-tokens.ts';
import { pairKey } from './pair-key.ts';

/** In a block of more records nobody is compared with everybody: a finer key finds those who belong together. */
const MOST_IN_BLOCK = 40;

/**
 * Visits pairs of records worth comparing: they share a rare enough combination of words, city, company or
 * address. `order` is the order by content. A pair may come up more than once; no work grows with the square.
 */
export const candidatePairs = (
  order: Int32Array,
  clean: CleanRecords,
  account: Int32Array,
  visit: (a: number, b: number) => void,
): void => {
  const input = keyInput(clean, account);
  for (const keysOf of KEYS) {
    const keys = realColumn();
    const members = intColumn();
    for (const record of order) {
      keysOf(record, input, (key) => {
        keys.push(key);
        members.push(record);
      });
    }
    visitBlocks(blocksOf(keys.view(), members.view()), visit);
  }
};

type KeyInput = {
  readonly clean: CleanRecords;
  readonly account: Int32Array;
  readonly tokens: (record: number) => readonly number[];
  readonly city: (record: number) => number;
  /** First letters of a word, as a number of the pool. */
  readonly beginning: (token: number) => number;
};

const keyInput = (clean: CleanRecords, account: Int32Array): KeyInput => {
  const tokensOf = tokenTexts(clean);
  const beginnings = new Map<number, number>();
  return {
    clean,
    account,
    tokens: (record) => tokensOf(at(clean.name, record)),
    city: (record) => at(clean.city, record),
    beginning(token) {
      const known = beginnings.get(token) ?? clean.pool.id(clean.pool.text(token).slice(0, 2));
      beginnings.set(token, known);
      return known;
    },
  };
};

/** Says under which keys a record is found. */
type KeysOf = (record: number, input: KeyInput, add: (key: number) => void) => void;

const KEYS: readonly KeysOf[] = [
  /** Same words in any order. */
  (record, { clean }, add) => add(clean.names.key.at(at(clean.name, record))),
  /** A word that few bear. */
  (record, { tokens }, add) => {
    for (const token of tokens(record)) add(token);
  },
  /** Addresses at a small house. */
  (record, { clean }, add) => {
    for (const mailbox of mailboxesOf(record, clean)) add(clean.mailboxes.domain.at(mailbox));
  },
  /** One word and the place. */
  (record, { city, tokens }, add) => {
    if (city(record) !== 0) for (const token of tokens(record)) add(pairKey(token, city(record)));
  },
  (record, { account, tokens }, add) => {
    const place = at(account, record);
    if (place >= 0) for (const token of tokens(record)) add(pairKey(token, place));
  },
  /** A small company. */
  (record, { account }, add) => add(at(account, record) + 1),
  /** Same initials in one place: both words may be misspelled. */
  (record, { clean, city, tokens }, add) => {
    if (city(record) !== 0) add(pairKey(initials(tokens(record), clean), city(record)));
  },
  /** One word, and the beginning of another. */
  (record, { tokens, beginning }, add) => {
    for (const token of tokens(record)) {
      for (const other of tokens(record)) {
        if (other !== token) add(pairKey(token, beginning(other)));
      }
    }
  },
  /** One local part, separators aside. */
  (record, { clean }, add) => {
    for (const mailbox of mailboxesOf(record, clean)) {
      const local = clean.pool.text(clean.mailboxes.local.at(mailbox));
      if (local.length > 3) add(clean.pool.id(local.replace(/\W/g, '')));
    }
  },
];

function* mailboxesOf(record: number, { mailbox, mailboxStart }: CleanRecords): Iterable<number> {
  for (let i = at(mailboxStart, record); i < at(mailboxStart, record + 1); i++) {
    yield at(mailbox, i);
  }
}

const initials = (tokens: readonly number[], { pool }: CleanRecords): number =>
  pool.id(
    tokens
      .map((token) => pool.text(token).slice(0, 1))
      .toSorted()
      .join(''),
  );

const visitBlocks = (blocks: Blocks, visit: (a: number, b: number) => void): void => {
  for (let b = 0; b < blocks.count; b++) {
    const start = at(blocks.start, b);
    const end = at(blocks.start, b + 1);
    if (end - start > MOST_IN_BLOCK) continue;
    for (let i = start; i < end; i++) {
      for (let j = i + 1; j < end; j++) visit(at(blocks.member, i), at(blocks.member, j));
    }
  }
};
