import type { TieSettings } from '../model/tie-settings.ts';
import { fitSettings, type Outcomes, pathOdds } from './fit-settings.ts';
import { type Judgement, judge } from './judge.ts';
import { chanceAt, fitRisingLine } from './logistic.ts';

export type Validation = {
  /** Every ask the same chance: the share that came true in the other folds. */
  readonly base: Judgement;
  /** Settings as they are, with a line fitted. */
  readonly before: Judgement;
  /** Settings fitted, with a line fitted. */
  readonly after: Judgement;
};

export const FOLDS = 5;

/**
 * What the fit is worth on asks it has not seen: each fifth is foreseen from the other four. Rows
 * go round the folds in their order, so the same log gives the same folds.
 */
export const crossValidate = (outcomes: Outcomes, settings: TieSettings): Validation => {
  const count = outcomes.won.length;
  const chances = {
    base: new Float64Array(count),
    before: new Float64Array(count),
    after: new Float64Array(count),
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const rows = Array.from({ length: count }, (_, i) => i);
    const seen = rows.filter((i) => i % FOLDS !== fold);
    const unseen = rows.filter((i) => i % FOLDS === fold);
    const foreseen = foresee(outcomes, settings, { seen, unseen });
    unseen.forEach((row, i) => {
      chances.base[row] = foreseen.base;
      chances.before[row] = foreseen.before[i] ?? 0;
      chances.after[row] = foreseen.after[i] ?? 0;
    });
  }
  return {
    base: judge(chances.base, outcomes.won),
    before: judge(chances.before, outcomes.won),
    after: judge(chances.after, outcomes.won),
  };
};

type Split = { readonly seen: readonly number[]; readonly unseen: readonly number[] };

const foresee = (outcomes: Outcomes, settings: TieSettings, { seen, unseen }: Split) => {
  const won = Uint8Array.from(seen, (i) => outcomes.won[i] ?? 0);
  const plain = fitRisingLine(pathOdds(outcomes, settings, seen), won);
  const fit = fitSettings(outcomes, settings, seen);
  return {
    base: won.reduce((sum, one) => sum + one, 0) / Math.max(1, won.length),
    before: pathOdds(outcomes, settings, unseen).map((odds) => chanceAt(plain, odds)),
    after: pathOdds(outcomes, fit.settings, unseen).map((odds) => chanceAt(fit.line, odds)),
  };
};
