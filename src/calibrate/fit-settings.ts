import { TIE_KNOBS, type TieSettingName, type TieSettings } from '../model/tie-settings.ts';
import { chanceAt, fitRisingLine, type Line, logOdds } from './logistic.ts';

/** Asks with an outcome: who won, and how strong each path was on its day under some settings. */
export type Outcomes = {
  readonly won: Uint8Array;
  readonly strengths: (settings: TieSettings) => Float64Array;
};

export type Fit = { readonly settings: TieSettings; readonly line: Line };

/** One for each kind of evidence: how much it says. The shapes behind it stay as published. */
export const FITTED_SETTINGS = [
  'contactEvenOdds',
  'declaredDefault',
  'dealStrength',
  'colleagueLimit',
  'connectionStrength',
] as const satisfies readonly TieSettingName[];

/** A setting may become a quarter to four times of what it is. */
const FACTORS = Array.from({ length: 17 }, (_, i) => 2 ** ((i - 8) / 4));
const ROUNDS = 2;

/** What a doubling must gain in log-likelihood: settings move only where outcomes ask for it. */
const PRICE_OF_DOUBLING = 0.5;

/**
 * Settings near `from` under which the outcomes of some asks are likeliest. One setting after the
 * other, and for each choice the line from log-odds of strength to log-odds of success. `some` are
 * row numbers: those kept back judge the fit.
 */
export const fitSettings = (
  outcomes: Outcomes,
  from: TieSettings,
  some: readonly number[],
): Fit => {
  const won = Uint8Array.from(some, (i) => outcomes.won[i] ?? 0);
  const lossOf = (settings: TieSettings): number =>
    loss(pathOdds(outcomes, settings, some), won) + price(settings, from);
  let best = { settings: from, loss: lossOf(from) };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of FITTED_SETTINGS) best = bestOf(name, best, { from, lossOf });
  }
  const { settings } = best;
  return { settings, line: fitRisingLine(pathOdds(outcomes, settings, some), won) };
};

type Candidate = { readonly settings: TieSettings; readonly loss: number };
type Search = { readonly from: TieSettings; readonly lossOf: (settings: TieSettings) => number };

const bestOf = (name: TieSettingName, best: Candidate, { from, lossOf }: Search): Candidate =>
  FACTORS.reduce((least: Candidate, factor) => {
    const settings = { ...best.settings, [name]: within(name, from[name], factor) };
    const loss = lossOf(settings);
    return loss < least.loss ? { settings, loss } : least;
  }, best);

/** No log of asks shows that a tie is certain: a strength that ends at 1 would be one everywhere. */
const SUREST = 0.9;

/** To three digits, within the limits of the setting. */
const within = (name: TieSettingName, from: number, factor: number): number => {
  const { least, most, unit } = TIE_KNOBS[name];
  const highest = unit === 'strength' ? Math.max(SUREST, from) : most;
  return Number(Math.min(highest, Math.max(least, from * factor)).toPrecision(3));
};

const price = (settings: TieSettings, from: TieSettings): number =>
  FITTED_SETTINGS.reduce((sum, name) => {
    const doublings = from[name] > 0 ? Math.log2(settings[name] / from[name]) : 0;
    return sum + PRICE_OF_DOUBLING * doublings ** 2;
  }, 0);

/** Log-odds of the paths asked for, of some rows. */
export const pathOdds = (
  outcomes: Outcomes,
  settings: TieSettings,
  some: readonly number[],
): Float64Array => {
  const strengths = outcomes.strengths(settings);
  return Float64Array.from(some, (i) => logOdds(strengths[i] ?? 0));
};

const loss = (odds: Float64Array, won: Uint8Array): number => {
  const line = fitRisingLine(odds, won);
  return odds.reduce((sum, at, i) => {
    const chance = chanceAt(line, at);
    return sum - Math.log(Math.max(1e-12, won[i] === 1 ? chance : 1 - chance));
  }, 0);
};
