import type { ByteColumn, IntColumn } from './columns.ts';
import type { TextPool } from './text-pool.ts';

/** What an address is good for: a person's own, a company's inbox ("info@"), or nobody's ("noreply@"). */
export const OWN_MAILBOX = 0;
export const ROLE_MAILBOX = 1;
export const PLACEHOLDER_MAILBOX = 2;

/** Distinct names; number 0 is "no name". Texts are numbers in the pool of keys. */
export type NameTable = {
  readonly count: number;
  /** For people: decorations, honorifics and credentials removed. */
  readonly shown: IntColumn;
  /** Sorted tokens without middle initials: equal keys are one spelling of a name in any order; 0: too little. */
  readonly key: IntColumn;
  /** Tokens of name n, folded, family name last where known: token[start[n] … start[n+1]). */
  readonly start: IntColumn;
  readonly token: IntColumn;
  /** How many of the last tokens are known to be the family name; 0: not known. */
  readonly family: ByteColumn;
  /** 1 for a senior, 2 for a junior and so on; 0: not said. */
  readonly generation: ByteColumn;
  /** Nicknames given with it ("Robert (Bob) Ross"): alias[aliasStart[n] … aliasStart[n+1]). */
  readonly aliasStart: IntColumn;
  readonly alias: IntColumn;
};

/** Distinct addresses, one spelling each; number 0 is none. */
export type MailboxTable = {
  readonly count: number;
  readonly address: IntColumn;
  /** The address as written, where the spelling that is compared leaves something out. */
  readonly shown: IntColumn;
  readonly local: IntColumn;
  /** Registrable domain; 0 where the address is at a provider of free mail. */
  readonly domain: IntColumn;
  /** OWN_MAILBOX, ROLE_MAILBOX or PLACEHOLDER_MAILBOX. */
  readonly kind: ByteColumn;
};

/** Distinct companies by folded name without legal form; number 0 is none, or none that is one ("self-employed"). */
export type CompanyTable = {
  readonly count: number;
  readonly key: IntColumn;
  /** The key without a trailing country ("googleireland" → "google"), 0 where there is none. */
  readonly base: IntColumn;
  /** First letters of its words, for domains such as ibm.com. */
  readonly initials: IntColumn;
};

/** One spelling for whatever text comes up later: references, options, accounts. Numbers in the tables above. */
export type Spelling = {
  name(text: string): number;
  /** Several addresses in one text, in their order. */
  mailboxes(text: string): readonly number[];
  /** Number in the pool of a canonical profile URL; 0 if it is none. */
  url(text: string): number;
  company(text: string): number;
  /** Number in the pool of the registrable domain of a website or host; 0: none, or one that many companies share. */
  domain(text: string): number;
  /** Number in the pool of the formal names a token may stand for ("bob" → "robert"). */
  formal(token: number): readonly number[];
  /** Whether a token is a family name that many bear. */
  isFamilyName(token: number): boolean;
};

/** Records under one spelling, as columns beside `claims.records`; numbers in tables and pool, 0 = none. */
export type CleanRecords = {
  readonly count: number;
  readonly pool: TextPool;
  readonly names: NameTable;
  readonly mailboxes: MailboxTable;
  readonly companies: CompanyTable;
  readonly name: Int32Array;
  /** Mailboxes of record r: mailbox[mailboxStart[r] … mailboxStart[r+1]). */
  readonly mailboxStart: Int32Array;
  readonly mailbox: Int32Array;
  /** "in:jon-smith" or "member:ACoAA…": two name spaces. */
  readonly url: Int32Array;
  readonly company: Int32Array;
  readonly city: Int32Array;
  readonly spelling: Spelling;
};
