import type { Warmth } from '../model/path.ts';
import type { TieDetail } from '../model/tie.ts';
import type { TieSettings } from '../model/tie-settings.ts';

/** Warm or cold, and why: a code of reason-codes.ts with the facts its sentence needs. */
export type PathVerdict = {
  readonly warmth: Warmth;
  readonly code: string;
  /** 1-based number of the weakest tie. */
  readonly weakestHop: number;
  /** 1-based number of the tie that makes it cold; the weakest one where none does. */
  readonly hop: number;
  readonly facts: Readonly<Record<string, string | number>>;
};

type Tie = Pick<TieDetail, 'strength' | 'verdict'>;

/** A path is warm only if every tie of it is, and their product is no mere chance. */
export const classifyPath = (ties: readonly Tie[], settings: TieSettings): PathVerdict => {
  const weakestHop = 1 + weakest(ties.map(({ strength }) => strength));
  const cold = coldest(ties);
  if (cold) return coldPath(cold.tie, cold.hop, weakestHop);
  const strength = ties.reduce((product, tie) => product * tie.strength, 1);
  const facts = { strength, hops: ties.length, weakest: ties[weakestHop - 1]?.strength ?? 0 };
  if (strength < settings.warmPath) {
    const needed = { ...facts, needed: settings.warmPath };
    return { warmth: 'cold', code: 'path-too-weak', weakestHop, hop: weakestHop, facts: needed };
  }
  const [only, ...others] = ties;
  const because = only && others.length === 0 ? { because: only.verdict.code } : {};
  return {
    warmth: 'warm',
    code: warmCode(ties, settings),
    weakestHop,
    hop: weakestHop,
    facts: { ...facts, ...because },
  };
};

/** The first of the least. */
const weakest = (strengths: readonly number[]): number => strengths.indexOf(Math.min(...strengths));

const coldest = (ties: readonly Tie[]): { tie: Tie; hop: number } | undefined => {
  const cold = ties.map((tie, i) => ({ tie, hop: i + 1 })).filter(({ tie }) => !tie.verdict.warm);
  return cold[weakest(cold.map(({ tie }) => tie.strength))];
};

const coldPath = ({ strength, verdict }: Tie, hop: number, weakestHop: number): PathVerdict => ({
  warmth: 'cold',
  code: verdict.code,
  weakestHop,
  hop,
  facts: {
    hop,
    strength,
    wouldWarm: verdict.wouldWarm,
    ...(verdict.wouldWarmDays === undefined ? {} : { wouldWarmDays: verdict.wouldWarmDays }),
  },
});

const warmCode = (ties: readonly Tie[], settings: TieSettings): string => {
  if (ties.every(({ strength }) => strength >= settings.strongTie)) return 'every-tie-strong';
  return ties.length === 1 ? 'direct-tie-warm' : 'every-tie-warm';
};
