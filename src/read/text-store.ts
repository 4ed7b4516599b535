/** Many texts as bytes, by their number: a string of a dozen letters costs three times as much, and holds on to more. */
export type TextStore = {
  readonly count: number;
  add(text: string): void;
  /** '' where there is none. */
  text(number: number): string;
};

export const textStore = (): TextStore => {
  let bytes = Buffer.allocUnsafe(1024);
  let ends = new Uint32Array(64);
  let count = 0;
  let used = 0;
  let isAscii = true;
  return {
    get count() {
      return count;
    },
    add(text) {
      const most = used + text.length * MOST_BYTES;
      if (most > bytes.length) bytes = wider(bytes, Math.max(bytes.length * 1.5, most));
      if (count === ends.length) ends = longer(ends);
      const written = bytes.write(text, used);
      isAscii &&= written === text.length;
      used += written;
      ends[count++] = used;
    },
    text(number) {
      if (!(Number.isInteger(number) && number >= 0 && number < count)) return '';
      const start = number === 0 ? 0 : ends[number - 1];
      // Twice as fast, and most workbooks hold nothing else.
      return bytes.toString(isAscii ? 'latin1' : 'utf8', start, ends[number]);
    },
  };
};

/** A unit of a string takes up to three bytes in UTF-8. */
const MOST_BYTES = 3;

const wider = (bytes: Buffer, size: number): Buffer<ArrayBuffer> => {
  const wide = Buffer.allocUnsafe(Math.ceil(size));
  wide.set(bytes);
  return wide;
};

const longer = (ends: Uint32Array): Uint32Array<ArrayBuffer> => {
  const long = new Uint32Array(ends.length * 2);
  long.set(ends);
  return long;
};
