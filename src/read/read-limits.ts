/** What a single input may cost before it is refused; every one is a setting. */
export type ReadLimits = {
  /** Characters of one record; a longer one is left out and reading goes on behind it. */
  readonly recordChars: number;
  readonly columns: number;
  readonly fileBytes: number;
  readonly zipEntries: number;
  /** Unpacked bytes per packed byte. */
  readonly zipRatio: number;
  readonly entryBytes: number;
  /** Unpacked bytes of all members of one archive. */
  readonly archiveBytes: number;
};

const MEBIBYTE = 2 ** 20;

export const DEFAULT_READ_LIMITS: ReadLimits = {
  recordChars: MEBIBYTE,
  columns: 4096,
  fileBytes: 2048 * MEBIBYTE,
  zipEntries: 10_000,
  zipRatio: 200,
  entryBytes: 512 * MEBIBYTE,
  archiveBytes: 1024 * MEBIBYTE,
};
