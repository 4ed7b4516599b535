import { realAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';

/** How an evidence loses its say: half of what can fade is gone after each half-life. */
export type Fading = { readonly halfLifeDays: number; readonly floorShare: number };

/** Never fades: what holds as long as it is said. */
export const LASTING: Fading = { halfLifeDays: 1, floorShare: 1 };

/** What is left after some days, 1 when fresh, never under the floor. */
export const fade = (ageDays: number, halfLifeDays: number, floorShare: number): number =>
  floorShare + (1 - floorShare) * halved(Math.max(0, ageDays) / halfLifeDays);

/** The same from a day on. Unknown is neither fresh nor gone: half of what can fade is left. */
export const fadeSince = (day: Day, asOf: Day, { halfLifeDays, floorShare }: Fading): number =>
  day === NO_DAY ? (1 + floorShare) / 2 : fade(asOf - day, halfLifeDays, floorShare);

/** Keys and values side by side; a key of 0 is never asked for. */
const SLOTS = 2 ** 14;
const known = new Float64Array(2 * SLOTS);

/**
 * 2^−times. Powers are dear, and millions of ties ask for those of the same few thousand ages: each
 * is kept where its number falls, until another takes the place. The same bits either way.
 */
export const halved = (times: number): number => {
  if (times === 0) return 1;
  const slot = 2 * ((times * SPREAD) & (SLOTS - 1));
  if (realAt(known, slot) === times) return realAt(known, slot + 1);
  const value = 2 ** -times;
  known[slot] = times;
  known[slot + 1] = value;
  return value;
};

/** Far from any whole number of days in a half-life. */
const SPREAD = 7919.618;
