import { crossValidate, FOLDS } from '../calibrate/cross-validate.ts';
import { FITTED_SETTINGS, fitSettings, type Outcomes } from '../calibrate/fit-settings.ts';
import { chanceAt, logOdds } from '../calibrate/logistic.ts';
import type { AskRow, CalibrationReport, ForesightView } from '../model/calibration.ts';
import { isoOf } from '../model/day.ts';
import { RefpathError } from '../model/issue.ts';
import { sixDigits } from '../model/six-digits.ts';
import { TIE_KNOBS, type TieSettings } from '../model/tie-settings.ts';
import { strengthsAsOf } from '../ties/strength-as-of.ts';
import { issueView } from '../wording/issues.ts';
import { type AskedPath, askedPaths } from './asked-paths.ts';
import type { LoadedNetwork } from './network-of.ts';

/** Fewer outcomes, or fewer of one kind, say nothing that the next dozen would not overturn. */
const FEWEST_OUTCOMES = 50;
const FEWEST_OF_A_KIND = 10;

/**
 * Fits the settings that say how much each kind of evidence counts to the outcomes of asks, each
 * with the strengths of its day, and judges the fit on asks it has not seen. Changes nothing.
 * Throws RefpathError `too-few-asks`.
 */
export const calibrate = (loaded: LoadedNetwork, rows: readonly AskRow[]): CalibrationReport => {
  const { paths, open, issues } = askedPaths(loaded, rows);
  const won = paths.filter((path) => path.won).length;
  refuseTooFew(won, paths.length - won);
  const { tieSettings } = loaded;
  const outcomes = outcomesOf(loaded, paths);
  const validation = crossValidate(outcomes, tieSettings);
  const all = paths.map((_, i) => i);
  const { settings, line } = fitSettings(outcomes, tieSettings, all);
  const better = validation.after.logLoss < validation.before.logLoss;
  return {
    schema: 'refpath/calibrate@1',
    asOf: isoOf(loaded.resolved.asOf),
    asks: {
      read: rows.length,
      won,
      lost: paths.length - won,
      open,
      unknown: rows.length - open - paths.length,
    },
    folds: FOLDS,
    base: foresight(validation.base),
    before: foresight(validation.before),
    after: foresight(validation.after),
    better,
    changes: changesOf(tieSettings, settings),
    chances: SHOWN_STRENGTHS.map((strength) => ({
      strength,
      chance: sixDigits(chanceAt(line, logOdds(strength))),
    })),
    scoring: better
      ? Object.fromEntries(changesOf(tieSettings, settings).map(({ setting, to }) => [setting, to]))
      : {},
    issues: issues.map(issueView),
  };
};

const SHOWN_STRENGTHS = [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8];

const refuseTooFew = (won: number, lost: number): void => {
  if (won + lost >= FEWEST_OUTCOMES && Math.min(won, lost) >= FEWEST_OF_A_KIND) return;
  throw new RefpathError('too-few-asks', {
    won,
    lost,
    needed: FEWEST_OUTCOMES,
    each: FEWEST_OF_A_KIND,
  });
};

/** A path is as strong as the product of its two ties. */
const outcomesOf = ({ resolved, ties }: LoadedNetwork, paths: readonly AskedPath[]): Outcomes => {
  const near = strengthsAsOf(
    resolved,
    ties,
    paths.map(({ seller, referrer, day }) => ({ a: seller, b: referrer, day })),
  );
  const far = strengthsAsOf(
    resolved,
    ties,
    paths.map(({ referrer, target, day }) => ({ a: referrer, b: target, day })),
  );
  const known = new Map<string, Float64Array>();
  return {
    won: Uint8Array.from(paths, (path) => (path.won ? 1 : 0)),
    strengths: (settings) => {
      // The folds of a validation look at the same settings again and again.
      const key = FITTED_SETTINGS.map((name) => settings[name]).join(' ');
      const seen = known.get(key);
      if (seen) return seen;
      const others = far(settings);
      const strengths = near(settings).map((strength, i) => strength * (others[i] ?? 0));
      known.set(key, strengths);
      return strengths;
    },
  };
};

const foresight = ({ logLoss, error }: ForesightView): ForesightView => ({
  logLoss: sixDigits(logLoss),
  error: sixDigits(error),
});

const changesOf = (from: TieSettings, to: TieSettings): CalibrationReport['changes'] =>
  FITTED_SETTINGS.filter((name) => to[name] !== from[name]).map((setting) => ({
    setting,
    from: from[setting],
    to: to[setting],
    meaning: TIE_KNOBS[setting].meaning,
  }));
