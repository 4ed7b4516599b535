import type { Warmth } from '../model/path.ts';
import type { PathCode } from '../model/reason-codes.ts';
import type { TieStanding } from '../model/tie.ts';
import type { TieSettings } from '../model/tie-settings.ts';

/** Warm or cold, and why: a code of the tie or the path with the facts its sentence needs. */
export type PathVerdict = {
  readonly warmth: Warmth;
  readonly code: string;
  /** 1-based number of the weakest tie. */
  readonly weakestHop: number;
  /** 1-based number of the tie that makes it cold; the weakest one where none does. */
  readonly hop: number;
  readonly facts: Readonly<Record<string, string | number>>;
};

type Tie = Pick<TieStanding, 'strength' | 'warm' | 'code'>;

/** A path is warm only if every tie of it is, and their product is no mere chance. */
export const classifyPath = (ties: readonly Tie[], settings: TieSettings): PathVerdict => {
  const weakestHop = 1 + weakestOf(ties, true);
  const coldest = weakestOf(ties, false);
  const cold = ties[coldest];
  if (cold) return coldPath(cold, coldest + 1, weakestHop);
  const strength = ties.reduce((product, tie) => product * tie.strength, 1);
  const weakest = ties[weakestHop - 1]?.strength ?? 0;
  const facts = { strength, hops: ties.length, weakest };
  if (strength < settings.warmPath) {
    const needed = { ...facts, needed: settings.warmPath };
    return { warmth: 'cold', code: 'path-too-weak', weakestHop, hop: weakestHop, facts: needed };
  }
  const only = ties.length === 1 ? ties[0] : undefined;
  return {
    warmth: 'warm',
    code: warmCode(ties.length, weakest, settings),
    weakestHop,
    hop: weakestHop,
    facts: only ? { ...facts, because: only.code } : facts,
  };
};

/** The first of the least, of all ties or of the cold ones; −1: none is cold. */
const weakestOf = (ties: readonly Tie[], warmToo: boolean): number => {
  let weakest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ties.length; i++) {
    const { strength = least, warm = true } = ties[i] ?? {};
    if (strength >= least || (warm && !warmToo)) continue;
    weakest = i;
    least = strength;
  }
  return weakest;
};

const coldPath = ({ strength, code }: Tie, hop: number, weakestHop: number): PathVerdict => ({
  warmth: 'cold',
  code,
  weakestHop,
  hop,
  facts: { hop, strength },
});

const warmCode = (hops: number, weakest: number, settings: TieSettings): PathCode => {
  if (weakest >= settings.strongTie) return 'every-tie-strong';
  return hops === 1 ? 'direct-tie-warm' : 'every-tie-warm';
};
