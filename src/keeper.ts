import type { ClaimColumns } from './model/claim-columns.ts';
import {
  type ClaimedRows,
  claimedRows,
  claimsOfFile,
  type FileClaims,
} from './model/claims-of-file.ts';
import type { FileOutcome } from './model/recognition.ts';
import { type Budget, partsIn } from './snapshot/cache-folder.ts';
import { pack } from './snapshot/pack.ts';
import { readySnapshot, type Saving, startSaving } from './snapshot/save-snapshot.ts';

/** What is kept of a file: what it claims, as of a time. */
export type Part = FileClaims & { readonly stamp: string; readonly outcome: FileOutcome };

/** A file of which a part is kept: its number among the claims, and under which key. */
export type PartToKeep = Pick<Part, 'stamp' | 'outcome'> & {
  readonly file: number;
  readonly key: string;
};

/** Keeps for the next run, here or in another thread: nothing is written before it is asked to. */
export type Keeper = {
  /** Takes parts out of what all files claim, before more is done with it. */
  take(claims: ClaimColumns, parts: readonly PartToKeep[]): void;
  keepParts(): void;
  /** Where a network goes. */
  saving(folder: string, key: string): Saving;
  /** Nothing is to be kept. */
  drop(): void;
};

/** Everything is made once the answer is out. */
export const keeperHere = (home: string): Keeper => {
  let taken: (() => void)[] = [];
  return {
    take(claims, parts) {
      taken = parts.map((part) => () => {
        const rows = claimedRows(claims, [part.file]);
        if (rows) readyPart(home, part, rows)();
      });
    },
    keepParts() {
      for (const save of taken.splice(0)) save();
    },
    saving: startSaving,
    drop: () => void taken.splice(0),
  };
};

/** Makes what is kept of one file, by its place among the rows; gives what writes it. */
export const readyPart = (
  home: string,
  part: PartToKeep,
  rows: ClaimedRows,
  place = 0,
): (() => void) => {
  const own = rows.files[place];
  if (own === undefined) return () => undefined;
  const { stamp, outcome, key } = part;
  const made: Part = { stamp, outcome, ...claimsOfFile(own, rows) };
  return readySnapshot(partsIn(home), key, pack(made, NO_HINTS), BUDGET);
};

const BUDGET: Budget = { files: 4096, bytes: 2 ** 30 };
const NO_HINTS = { tables: [], pools: new Set() };
