import type { ColumnMap } from './column-map.ts';
import type { DateOrder } from './format.ts';
import type { ReadLimits } from './read-limits.ts';
import type { TieSettings } from './tie-settings.ts';

/** What to read and how; paths are the caller's. */
export type LoadRequest = {
  /** Files, folders, archives, or `-` for standard input. */
  readonly data: readonly string[];
  /** ISO day; evidence dated later is left out and counted. */
  readonly asOf: string;
  /** Names of the team's own company, its customers and partners, and of team members. */
  readonly own: readonly string[];
  readonly customers: readonly string[];
  readonly partners: readonly string[];
  readonly team: readonly string[];
  /** E-mail addresses and profile URLs of people who must appear nowhere. */
  readonly suppress: readonly string[];
  /** Whose LinkedIn archive it is, where no member of the archive says so. */
  readonly owner?: string;
  readonly dateOrder?: DateOrder;
  readonly encoding?: string;
  /** What the columns of tables mean that no format knows. */
  readonly maps?: readonly ColumnMap[];
  /** What a single input may cost, where it differs from the defaults. */
  readonly limits?: Partial<ReadLimits>;
  /** Nobody in the data is an error, unless one wants to look at what was read. */
  readonly mayBeEmpty?: boolean;
  /** Numbers of the scoring model that differ from their defaults. */
  readonly scoring?: Partial<TieSettings>;
};

export type FindRequest = {
  readonly targets: readonly string[];
  readonly accounts: readonly string[];
  /** Person references; empty: the team. */
  readonly from: readonly string[];
  readonly maxHops: number;
  readonly top: number;
  /** Paths per last person before the target, and target; 0: all. */
  readonly perReferrer: number;
  readonly warm: boolean;
  readonly minStrength: number;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
};

/** A row of a targets table. */
export type BatchRow = {
  readonly target: string;
  readonly priority: string;
  readonly from: string;
  readonly file?: string;
  readonly line: number;
};
