import type { EvidenceSummary } from './evidence.ts';
import type { Approach, Program, ReferralSource, Warmth } from './path.ts';
import type { PathPeople, PathRow, PersonCard } from './path-row.ts';
import type { Factor } from './tie.ts';

/** A person as every output shows one. */
export type PersonView = PersonCard & {
  readonly id: string;
  /** "people.csv:14", sorted. */
  readonly sources: readonly string[];
};

export type TargetView = Omit<PersonView, 'sources' | 'email' | 'linkedinUrl'> & {
  readonly fit: number;
  readonly fitFactors: readonly Factor[];
};

/** A code with the facts its sentence needs, and the sentence. */
export type Reason = {
  readonly code: string;
  readonly text: string;
};

export type HopView = {
  readonly from: PersonView;
  readonly to: PersonView;
  readonly strength: number;
  readonly warm: boolean;
  readonly observed: boolean;
  readonly factors: readonly Factor[];
  readonly evidence: readonly EvidenceSummary[];
};

export type PathView = {
  readonly rank: number;
  readonly target: PersonView;
  readonly fit: number;
  readonly seller: PersonView;
  /** null on a direct path, as is the referrer. */
  readonly firstAsk: PersonView | null;
  readonly referrer: PersonView | null;
  readonly strength: number;
  readonly warmth: Warmth;
  readonly reason: Reason;
  /** 1-based */
  readonly weakestHop: number;
  readonly program: Program;
  readonly referralSource: ReferralSource;
  readonly approach: Approach;
  readonly hops: readonly HopView[];
};

/** A path as one row of a table shows it: no evidence, no factors, of most people the name alone. */
export type PathLine = Pick<
  PathView,
  'rank' | 'warmth' | 'strength' | 'fit' | 'program' | 'referralSource' | 'approach'
> & {
  readonly target: PersonCard;
  /** From the seller to the target. */
  readonly names: readonly string[];
  /** null on a direct path. */
  readonly referrer: Pick<PersonView, 'title' | 'company'> | null;
  /** The strength of the weakest tie: what the path hangs on. */
  readonly weakestTie: number | null;
  readonly reason: string;
};

export type NetworkView = {
  readonly people: number;
  readonly ties: number;
  readonly team: number;
  readonly files: number;
  readonly rowsRead: number;
  readonly rowsSkipped: number;
};

export type QueryView = {
  readonly targets: readonly string[];
  readonly from: readonly string[];
  readonly maxHops: number;
  readonly top: number;
};

/** Issues as shown: the code, where, and the sentence. */
export type IssueView = {
  readonly code: string;
  readonly file: string;
  readonly line: number | null;
  readonly text: string;
};

export type FindReport = {
  readonly schema: 'refpath/find@1';
  readonly asOf: string;
  readonly query: QueryView;
  readonly network: NetworkView;
  readonly targets: readonly TargetView[];
  readonly paths: readonly PathView[];
  readonly issues: readonly IssueView[];
};

/** What would make a cold hop warm, as a code and a sentence. */
export type Remedy = {
  readonly hop: number;
  readonly code: string;
  /** On how many fresh days of contact both ways it would be warm; null where that is not it. */
  readonly days: number | null;
  readonly text: string;
};

export type ExplainReport = {
  readonly schema: 'refpath/explain@1';
  readonly asOf: string;
  readonly query: QueryView;
  readonly network: NetworkView;
  readonly targets: readonly TargetView[];
  readonly path: PathView | null;
  readonly remedies: readonly Remedy[];
  readonly nextBest: PathView | null;
  readonly issues: readonly IssueView[];
};

/** One text a person may send, from facts alone. */
export type DraftMessage = {
  /** ask: to the first ask or referrer; forward: the note to pass on; note: to the target. */
  readonly kind: 'ask' | 'forward' | 'note';
  /** null: whoever of the team writes it. */
  readonly from: PersonView | null;
  readonly to: PersonView;
  readonly subject: string;
  readonly body: string;
};

export type DraftReport = {
  readonly schema: 'refpath/draft@1';
  readonly asOf: string;
  readonly query: QueryView;
  readonly path: PathView | null;
  readonly messages: readonly DraftMessage[];
  readonly issues: readonly IssueView[];
};

/** One row of a batch whose paths are worded as far as somebody asks. */
export type BatchFound = Omit<BatchAnswer, 'paths'> & {
  /** How many paths there are. */
  readonly count: number;
  /** One for all rows of one network. */
  readonly people: PathPeople;
  /** Judged, and not yet in words. */
  readonly rows: () => readonly PathRow[];
  readonly lines: () => readonly PathLine[];
  readonly paths: () => readonly PathView[];
};

/** One row of a batch: its fields, and what `find` found for it. */
export type BatchAnswer = {
  readonly query: string;
  readonly priority: string;
  readonly paths: readonly PathView[];
  /** Why there is no path, where there is none. */
  readonly nothing: Reason | null;
};

export type FileReport = {
  readonly path: string;
  /** "linkedin/connections", or null: not understood. */
  readonly format: string | null;
  readonly variant: string;
  readonly confidence: number;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number | null;
  readonly rowsRead: number;
  readonly rowsRepaired: number;
  readonly rowsSkipped: number;
  readonly reasons: readonly {
    readonly code: string;
    readonly count: number;
    readonly lines: readonly number[];
    readonly text: string;
  }[];
  readonly unusedColumns: readonly string[];
  /** For a file not understood: the nearest format and the headers it lacks. */
  readonly nearest: string | null;
  readonly lacks: readonly string[];
  /** For a table not understood: a map of its columns to be edited and given as `--map`. */
  readonly map: MapView | null;
};

/** As a file for `--map` has it: headers, and what each is of the format; '' is not read. */
export type MapView = {
  readonly files: string;
  readonly format: string;
  readonly columns: Readonly<Record<string, string>>;
};

export type UnsurePair = {
  readonly a: string;
  readonly b: string;
  readonly names: readonly [string, string];
  /** What names each in a verdict: an id, an address, a profile or a place. */
  readonly references: readonly [string, string];
  readonly features: readonly Factor[];
};

/** Two companies that may be one. */
export type UnsureCompanies = Pick<UnsurePair, 'names' | 'references' | 'features'>;

export type CheckReport = {
  readonly schema: 'refpath/check@1';
  readonly asOf: string;
  readonly files: readonly FileReport[];
  readonly network: NetworkView;
  /** How many records were joined to another, by what joined them. */
  readonly merged: readonly { readonly by: string; readonly count: number }[];
  readonly unsure: readonly UnsurePair[];
  readonly unsureAccounts: readonly UnsureCompanies[];
  /** What the network lacks to find more. */
  readonly missing: readonly Reason[];
  readonly issues: readonly IssueView[];
};

export type Cell = string | number | boolean | null;

/** Rows for csv, tsv and ndjson, made one by one. */
export type Table = {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
  /** How many rows there are, where that is known before they are made. */
  readonly count?: number | undefined;
  /** The same for csv with commas that leaves cells as they are: whole lines of it may come as bytes. */
  readonly lines?: Iterable<readonly Cell[] | Uint8Array>;
};

/** A piece of what a report is written as: text, or its bytes in UTF-8. */
export type Written = string | Uint8Array;
