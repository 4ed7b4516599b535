import type { FilePart, PlainRows, RawFile } from '../model/raw-file.ts';

/** A part of a file as though it were all of it; nothing but its plain rows is any different. */
export type PartOfFile = {
  readonly file: RawFile;
  /** Once it is read: the line behind it; undefined: everything to the end of the file was read. */
  lineBehind(): number | undefined;
};

/** Ends the reading of a part that needs more than itself to be read. */
export const NOT_PLAIN = Symbol('not plain');

/** `alone`: a line that is not plain ends reading with NOT_PLAIN, instead of all that follows being read. */
export const partOf = (file: RawFile, part: FilePart | undefined, alone = false): PartOfFile => {
  let rows: PlainRows | undefined;
  const plain = (): PlainRows | undefined => {
    rows = file.plain?.(part);
    return alone && rows ? plainAlone(rows) : rows;
  };
  const whole = { file, lineBehind: () => undefined };
  if (part === undefined) return whole;
  const apart: RawFile = {
    ...file,
    plain,
    get notes() {
      return file.notes;
    },
  };
  return { file: apart, lineBehind: () => (rows?.ended ? rows.lineBehind() : undefined) };
};

const plainAlone = (rows: PlainRows): PlainRows => ({
  width: rows.width,
  batches: rows.batches,
  general() {
    throw NOT_PLAIN;
  },
  get ended() {
    return rows.ended;
  },
  lineBehind: rows.lineBehind,
});
