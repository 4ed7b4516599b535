import { byteAt, intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';
import { compareText } from './compare-text.ts';

/** `compareText` for texts by their numbers: where the pool has their bytes by now, no string is made of them. */
export const textOrder = (pool: TextPool): ((a: number, b: number) => number) => {
  const kept = pool.bytes();
  const isKept = (id: number): boolean => id > 0 && id < (kept?.ends.length ?? 0);
  return (a, b) => {
    if (!kept || !isKept(a) || !isKept(b)) return compareText(pool.text(a), pool.text(b));
    const { ends, arena } = kept;
    let x = intAt(ends, a - 1);
    let y = intAt(ends, b - 1);
    const left = intAt(ends, a) - x;
    const right = intAt(ends, b) - y;
    const end = x + Math.min(left, right);
    while (x < end && byteAt(arena, x) === byteAt(arena, y)) {
      x++;
      y++;
    }
    return x === end
      ? Math.sign(left - right)
      : Math.sign(unitRank(byteAt(arena, x)) - unitRank(byteAt(arena, y)));
  };
};

/** Bytes sort as code points do, units of 16 bits do not: letters of two units stand before U+E000 and those behind it. */
const unitRank = (byte: number): number => (byte === 0xee || byte === 0xef ? byte + 0x10 : byte);
