import { ABSENT, byteTable } from '../model/byte-table.ts';
import { byteAt } from '../model/columns.ts';
import { type PartsReader, REFUSED } from '../model/plain-table.ts';
import type { PlainCells } from './plain-cells.ts';

/** Parts of cells, each spelled once; −1 stands for a part that says nothing, which is left out. */
export const plainParts = (
  cells: PlainCells,
  column: number,
  mark: string,
  spell: (text: string) => number,
): PartsReader => {
  const table = byteTable();
  const code = mark.charCodeAt(0);
  const found: number[] = [];
  const partAt = (bytes: Uint8Array, start: number, end: number): number => {
    const known = table.find(bytes, start, end);
    if (known !== ABSENT) return known;
    const { buffer, byteOffset } = bytes;
    const text = Buffer.from(buffer, byteOffset + start, end - start)
      .toString('utf8')
      .trim();
    const value = text === '' ? -1 : spell(text);
    table.add(bytes, start, end, value);
    return value;
  };
  const add = (bytes: Uint8Array, start: number, end: number): void => {
    const part = partAt(bytes, start, end);
    if (part >= 0) found.push(part);
  };
  return {
    at: (part) => found[part] ?? -1,
    read(row) {
      const { bytes } = cells.batch;
      let start = cells.start(row, column);
      const end = cells.end(row, column);
      found.length = 0;
      if (!hasPlainEdges(bytes, start, end)) return REFUSED;
      for (let at = start; at < end; at++) {
        if (byteAt(bytes, at) !== code) continue;
        add(bytes, start, at);
        start = at + 1;
      }
      add(bytes, start, end);
      return found.length;
    },
  };
};

/** Cells are trimmed by another rule than their parts; these need neither. */
const hasPlainEdges = (bytes: Uint8Array, start: number, end: number): boolean =>
  start < end && isPrinted(byteAt(bytes, start)) && isPrinted(byteAt(bytes, end - 1));

const isPrinted = (byte: number): boolean => byte > 0x20 && byte < 0x7f;
