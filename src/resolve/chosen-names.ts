import { byteAt, intAt } from '../model/columns.ts';
import type { TextPool } from '../model/text-pool.ts';

/**
 * Whether a profile, by its number in the pool, goes under a name that its owner chose ("in:jon-smith") and not under a
 * member's number. Where the pool has its bytes by now, no string is made of it.
 */
export const chosenNames = (pool: TextPool): ((url: number) => boolean) => {
  const kept = pool.bytes();
  return (url) => {
    if (url === 0) return false;
    return kept && url < kept.ends.length
      ? byteAt(kept.arena, intAt(kept.ends, url - 1)) === FIRST
      : pool.text(url).startsWith('in:');
  };
};

/** The two name spaces begin with different letters. */
const FIRST = 'in:'.charCodeAt(0);
