import { byteAt, intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';

/** UTF-16 units of one text at a time: `units[0 … read(text))`, until the next is read. */
export type TextUnits = { readonly units: Int32Array; read(text: number): number };

/** Plain ASCII is read from the pool's bytes as they are by now: no string is made of it. */
export const textUnits = (pool: TextPool): TextUnits => {
  const kept = pool.bytes();
  let units = new Int32Array(256);
  const makeRoom = (length: number): void => {
    if (length > units.length) units = new Int32Array(length * 2);
  };
  const readText = (id: number): number => {
    const text = pool.text(id);
    makeRoom(text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    return text.length;
  };
  return {
    get units() {
      return units;
    },
    read(id) {
      if (!kept || id === 0 || id >= kept.ends.length) return readText(id);
      const start = intAt(kept.ends, id - 1);
      const length = intAt(kept.ends, id) - start;
      makeRoom(length);
      for (let i = 0; i < length; i++) {
        const unit = byteAt(kept.arena, start + i);
        if (unit > LAST_OF_ASCII) return readText(id);
        units[i] = unit;
      }
      return length;
    },
  };
};

const LAST_OF_ASCII = 0x7f;
