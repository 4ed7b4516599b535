import type { EvidenceSummary } from './evidence.ts';
import type { Issue } from './issue.ts';
import type { Approach, Program, ReferralSource, Warmth } from './path.ts';
import type { Factor } from './tie.ts';

/** A person as every output shows one. */
export type PersonView = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly company: string;
  readonly email: string;
  readonly linkedinUrl: string;
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

/** What a find gives before it is worded: the same, with issues as codes. */
export type Found = Omit<FindReport, 'issues'> & { readonly issues: readonly Issue[] };
