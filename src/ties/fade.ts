import { type Day, NO_DAY } from '../model/day.ts';

/** How an evidence loses its say: half of what can fade is gone after each half-life. */
export type Fading = { readonly halfLifeDays: number; readonly floorShare: number };

/** Never fades: what holds as long as it is said. */
export const LASTING: Fading = { halfLifeDays: 1, floorShare: 1 };

/** What is left after some days, 1 when fresh, never under the floor. */
export const fade = (ageDays: number, halfLifeDays: number, floorShare: number): number =>
  floorShare + (1 - floorShare) * 2 ** (-Math.max(0, ageDays) / halfLifeDays);

/** The same from a day on. Unknown is neither fresh nor gone: half of what can fade is left. */
export const fadeSince = (day: Day, asOf: Day, { halfLifeDays, floorShare }: Fading): number =>
  day === NO_DAY ? (1 + floorShare) / 2 : fade(asOf - day, halfLifeDays, floorShare);
