/** Everything that can be wrong with what was given, as a code with facts; worded in present/wording.ts. */
export type Issue = {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  /** 1-based column of the table, and its header. */
  readonly column?: number;
  readonly field?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** True where rows or files are lost by it; `--strict` refuses those. */
  readonly refused: boolean;
};

/** Stops the command with an exit code of its own; thrown only at the edges and for misuse. */
export class RefpathError extends Error {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  constructor(code: string, facts: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}
