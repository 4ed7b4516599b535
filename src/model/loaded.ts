import type { Issue } from './issue.ts';
import type { Resolved, Ties } from './network.ts';
import type { Offices } from './offices.ts';
import type { Dialect, UnreadFile } from './raw-file.ts';
import type { FileOutcome, Recognized, Unrecognized } from './recognition.ts';
import type { UnsureCompanies, UnsurePair } from './report.ts';
import type { LoadRequest } from './request.ts';
import type { TieSettings } from './tie-settings.ts';

/** What a file was taken for, once its rows are read: what reading them took is let go. */
export type SeenAs =
  | (Omit<Recognized, 'format' | 'bindings'> & { readonly format: { readonly name: string } })
  | Unrecognized;

/** A file that was read as rows: what it was taken for, and what became of its rows. */
export type LoadedFile = {
  readonly path: string;
  readonly dialect: Dialect;
  readonly recognition: SeenAs;
  readonly outcome: FileOutcome;
};

/** Everything loading gives: the network, and the account of what it was made from. */
export type Loaded<T extends Ties = Ties> = {
  readonly request: LoadRequest;
  readonly resolved: Resolved;
  readonly offices: Offices;
  readonly ties: T;
  readonly tieSettings: TieSettings;
  readonly files: readonly LoadedFile[];
  readonly unread: readonly UnreadFile[];
  /** How many records were joined to another, by what joined them. */
  readonly merged: readonly { readonly by: string; readonly count: number }[];
  readonly unsure: readonly UnsurePair[];
  readonly unsureAccounts: readonly UnsureCompanies[];
  readonly issues: readonly Issue[];
};
