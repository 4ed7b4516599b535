import type { CleanRecords } from '../model/clean-records.ts';
import { at } from '../model/columns.ts';
import { type Blocks, blocksOfPairs } from './blocks.ts';

/** In a block of more records nobody is compared with everybody: a finer key finds those who belong together. */
const MOST_IN_BLOCK = 40;

/**
 * Visits pairs of records worth comparing: they share a rare enough combination of words, city, company or
 * address. `order` is the order by content. A pair may come up more than once; no work grows with the square.
 */
export const candidatePairs = (
  order: Int32Array,
  clean: CleanRecords,
  accountOf: (record: number) => number,
  visit: (a: number, b: number) => void,
): void => {
  for (const keysOf of KEYS) {
    const keys: number[] = [];
    const members: number[] = [];
    const numbers = new Map<string, number>();
    for (const record of order) {
      for (const key of keysOf(record, { clean, account: accountOf(record) })) {
        const number = numbers.get(key) ?? numbers.size + 1;
        numbers.set(key, number);
        keys.push(number);
        members.push(record);
      }
    }
    visitBlocks(blocksOfPairs(keys, members), visit);
  }
};

type KeyInput = { readonly clean: CleanRecords; readonly account: number };
type KeysOf = (record: number, input: KeyInput) => Iterable<string>;

const tokensOf = (record: number, { name, names }: CleanRecords): number[] => {
  const number = at(name, record);
  const tokens: number[] = [];
  for (let i = names.start.at(number); i < names.start.at(number + 1); i++) {
    tokens.push(names.token.at(i));
  }
  return tokens;
};

const KEYS: readonly KeysOf[] = [
  /** Same words in any order. */
  function* name(record, { clean }) {
    const key = clean.names.key.at(at(clean.name, record));
    if (key !== 0) yield String(key);
  },
  /** A word that few bear. */
  function* word(record, { clean }) {
    for (const token of tokensOf(record, clean)) yield String(token);
  },
  /** Addresses at a small house. */
  function* domain(record, { clean }) {
    for (let i = at(clean.mailboxStart, record); i < at(clean.mailboxStart, record + 1); i++) {
      const domain = clean.mailboxes.domain.at(at(clean.mailbox, i));
      if (domain !== 0) yield String(domain);
    }
  },
  /** One word and the place. */
  function* wordAndCity(record, { clean }) {
    const city = at(clean.city, record);
    if (city !== 0) for (const token of tokensOf(record, clean)) yield `${token} ${city}`;
  },
  function* wordAndCompany(record, { clean, account }) {
    if (account >= 0) for (const token of tokensOf(record, clean)) yield `${token} ${account}`;
  },
  function* company(_, { account }) {
    if (account >= 0) yield String(account);
  },
  /** Same initials in one place: both words may be misspelled. */
  function* initialsAndCity(record, { clean }) {
    const city = at(clean.city, record);
    if (city !== 0) yield `${initials(record, clean)} ${city}`;
  },
  /** One word, and the beginning of another. */
  function* wordAndStart(record, { clean }) {
    const tokens = tokensOf(record, clean);
    for (const token of tokens) {
      for (const other of tokens) {
        if (other !== token) yield `${token} ${clean.pool.text(other).slice(0, 2)}`;
      }
    }
  },
  function* local(record, { clean }) {
    for (let i = at(clean.mailboxStart, record); i < at(clean.mailboxStart, record + 1); i++) {
      const mailbox = at(clean.mailbox, i);
      const local = clean.pool.text(clean.mailboxes.local.at(mailbox));
      if (local.length > 3) yield local.replace(/\W/g, '');
    }
  },
];

const initials = (record: number, clean: CleanRecords): string =>
  tokensOf(record, clean)
    .map((token) => clean.pool.text(token).slice(0, 1))
    .toSorted()
    .join('');

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
