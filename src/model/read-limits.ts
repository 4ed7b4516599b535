/** A limit of reading that the configuration may change. */
export type ReadKnob = {
  readonly default: number;
  readonly unit: 'characters' | 'columns' | 'bytes' | 'files' | 'number';
  readonly least: number;
  readonly most: number;
  readonly meaning: string;
};

const MEBIBYTE = 2 ** 20;
const MOST_BYTES = 2 ** 50;

const bytes = (value: number, meaning: string): ReadKnob => ({
  default: value,
  unit: 'bytes',
  least: 1,
  most: MOST_BYTES,
  meaning,
});

/** What a single input may cost before it is refused; every one is a setting. */
export const READ_KNOBS = {
  recordChars: {
    default: MEBIBYTE,
    unit: 'characters',
    least: 1,
    most: 256 * MEBIBYTE,
    meaning: 'Characters of one record; a longer one is left out and reading goes on behind it.',
  },
  columns: {
    default: 4096,
    unit: 'columns',
    least: 1,
    most: MEBIBYTE,
    meaning: 'Columns of one record; a wider one is left out.',
  },
  fileBytes: bytes(2048 * MEBIBYTE, 'Size of one file.'),
  zipEntries: {
    default: 10_000,
    unit: 'files',
    least: 1,
    most: MEBIBYTE,
    meaning: 'Members of one archive, with those of archives in it.',
  },
  zipRatio: {
    default: 200,
    unit: 'number',
    least: 1,
    most: 100_000,
    meaning: 'Unpacked bytes per packed byte; a member below a mebibyte may shrink as it likes.',
  },
  entryBytes: bytes(512 * MEBIBYTE, 'Unpacked size of one member of an archive.'),
  archiveBytes: bytes(
    1024 * MEBIBYTE,
    'Unpacked size of all members of one archive, with those of archives in it.',
  ),
} as const satisfies Record<string, ReadKnob>;

export type ReadLimits = Readonly<Record<keyof typeof READ_KNOBS, number>>;

export const READ_LIMIT_NAMES = Object.keys(READ_KNOBS) as readonly (keyof ReadLimits)[];

export const DEFAULT_READ_LIMITS = Object.fromEntries(
  READ_LIMIT_NAMES.map((name) => [name, READ_KNOBS[name].default]),
) as ReadLimits;
