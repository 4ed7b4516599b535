import type { TextColumn } from './columns.ts';
import type { Day } from './day.ts';
import type { KeptTexts } from './text-pool.ts';

/** A person's number; people are numbered by their identity, never by the order of rows. */
export type PersonIndex = number;
export type AccountIndex = number;

/** "p12" as shown and as accepted. */
export const personId = (person: PersonIndex): string => `p${person + 1}`;
export const accountId = (account: AccountIndex): string => `a${account + 1}`;

/** Files by number, and their rows: where a record or an evidence stands. */
type Sources = { readonly files: readonly string[] };

/** Records after resolving, as columns: which row claims which person. */
export type Records = {
  readonly count: number;
  readonly file: Int32Array;
  readonly line: Int32Array;
  readonly person: Int32Array;
  /** Numbers in the pool. */
  readonly sourceId: Int32Array;
  readonly name: Int32Array;
  readonly email: Int32Array;
  readonly url: Int32Array;
  readonly company: Int32Array;
  readonly title: Int32Array;
  readonly pool: KeptTexts;
};

/** People after resolving, as columns of what is shown and searched. */
export type People = {
  readonly count: number;
  readonly name: TextColumn;
  readonly title: TextColumn;
  /** −1: none known. */
  readonly account: Int32Array;
  /** The company's name as the newest record has it. */
  readonly company: TextColumn;
  /** Best first, joined by `;`. */
  readonly emails: TextColumn;
  readonly url: TextColumn;
  readonly city: TextColumn;
  readonly country: TextColumn;
  readonly industry: TextColumn;
  readonly team: Uint8Array;
  /** Records of person p: recordOrder[recordStart[p] … recordStart[p+1]). */
  readonly recordStart: Int32Array;
  readonly recordOrder: Int32Array;
};

export type Accounts = {
  readonly count: number;
  readonly name: TextColumn;
  /** Folded name, for search. */
  readonly key: TextColumn;
  /** Joined by `;`. */
  readonly domains: TextColumn;
  /** An `AccountType`. */
  readonly type: TextColumn;
  /** Why it has that type: "accounts.csv", "closed-won deal" …; '' if unknown. */
  readonly typeBecause: TextColumn;
  readonly industry: TextColumn;
  readonly country: TextColumn;
  /** As stated; NaN where nobody says. */
  readonly employees: Float64Array;
  readonly satisfaction: Float64Array;
  readonly parent: Int32Array;
};

/** Jobs and schools of people: row i is one. NO_DAY: unknown start, or no end (still there). */
export type Jobs = {
  readonly count: number;
  readonly person: Int32Array;
  readonly account: Int32Array;
  readonly startFirst: Int32Array;
  readonly startLast: Int32Array;
  readonly endFirst: Int32Array;
  readonly endLast: Int32Array;
  /** 1: still there as far as known. */
  readonly current: Uint8Array;
  /** Number in JOB_KINDS. */
  readonly kind: Uint8Array;
  readonly title: TextColumn;
  readonly file: Int32Array;
  readonly line: Int32Array;
};

/** Evidence between two people, as columns; `from` < `to` never holds by itself: `way` tells who acted. */
export type Evidence = {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number in EVIDENCE_KINDS. */
  readonly kind: Uint8Array;
  /** Contact: the day. Others: since when (NO_DAY: unknown). */
  readonly day: Int32Array;
  /** Others: last contact said with it (NO_DAY: none). */
  readonly last: Int32Array;
  /** How many times on that day; others 1. */
  readonly times: Int32Array;
  /** How many people received it; 1 = only `to`. */
  readonly group: Int32Array;
  /** Declared strength, or NaN. */
  readonly stated: Float64Array;
  /** Number in `labels`: role in a deal, kind of a declared tie … */
  readonly label: Int32Array;
  readonly labels: KeptTexts;
  readonly file: Int32Array;
  readonly line: Int32Array;
};

/** Everything resolving says: who there is and what is known between them, before any strength. */
export type Resolved = {
  readonly sources: Sources;
  readonly records: Records;
  readonly people: People;
  readonly accounts: Accounts;
  readonly jobs: Jobs;
  readonly evidence: Evidence;
  readonly asOf: Day;
};

export const WARM_TIE = 1;
export const OBSERVED_TIE = 2;
/** A row says that one of the two reports to the other. */
export const REPORTING_TIE = 4;
/** In the bits from here on: the number of the code that says why a tie is warm or cold, from 1. */
export const VERDICT_SHIFT = 3;

/** All ties, as columns: a < b, sorted by (a, b), every pair once. */
export type Ties = {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** (0, 1] */
  readonly strength: Float64Array;
  /** WARM_TIE | OBSERVED_TIE | REPORTING_TIE | number of the verdict << VERDICT_SHIFT */
  readonly flags: Uint8Array;
  /** Evidence of tie t: evidenceOrder[evidenceStart[t] … evidenceStart[t+1]). */
  readonly evidenceStart: Int32Array;
  readonly evidenceOrder: Int32Array;
};
