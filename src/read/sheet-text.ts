/** Gathers the text of a cell: what stands in `t` and `v`; how it is to be spoken (`rPh`) is no part of it. */
export const sheetText = () => {
  let text = '';
  let wanted = false;
  let spoken = false;
  return {
    open(name: string): void {
      if (name === 't' || name === 'v') wanted = true;
      else if (name === 'rPh') spoken = true;
    },
    close(name: string): void {
      if (name === 't' || name === 'v') wanted = false;
      else if (name === 'rPh') spoken = false;
    },
    add(more: string): void {
      if (wanted && !spoken && text.length < LONGEST_TEXT) text += more;
    },
    /** What was gathered since the last end. */
    end(): string {
      const all = text.includes('_x') ? text.replace(ESCAPED, unescaped) : text;
      text = '';
      return all;
    },
  };
};

/** Longer than any cell may be, and than any record. */
const LONGEST_TEXT = 2 ** 24;

/** "_x000D_": characters that XML cannot hold, as OOXML writes them. */
const ESCAPED = /_x([0-9a-f]{4})_/gi;

const unescaped = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));
