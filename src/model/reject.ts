/** A row that was refused, and why; `column` is 1-based, absent where the row as a whole is at fault. */
export type Reject = {
  readonly line: number;
  readonly column?: number | undefined;
  readonly code: string;
};

/** The refused rows of one file with all their cells, as often as they are asked for. */
export type RejectedFile = {
  readonly path: string;
  readonly headerLine: number;
  readonly headers: readonly string[];
  rows(): Iterable<Reject & { readonly cells: readonly string[] }>;
};

/** How a table of refused rows begins; its cells follow under numbers. */
export const REJECT_COLUMNS = ['file', 'line', 'column', 'reason'] as const;

/** What stands as the reason of a row that is the header of the rows below. */
export const REJECT_HEADER = 'header';
