/** Names the columns of a table that no format knows (`--map`). */
export type ColumnMap = {
  /**
   * Which files: the end of a path, with `*` for any part of it. Absent: every file that has all
   * these columns.
   */
  readonly files?: string | undefined;
  readonly format: string;
  /** Headers of the file, and which field of the format each is, by name or header; '' is not read. */
  readonly columns: readonly (readonly [header: string, field: string])[];
};
