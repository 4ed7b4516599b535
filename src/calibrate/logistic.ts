/** ln(p / (1 − p)) of a chance that success follows from x: intercept + slope × x. */
export type Line = { readonly intercept: number; readonly slope: number };

const ROUNDS = 30;
const ENOUGH = 1e-10;

/** How far from 1 the slope is expected: log-odds of strength may well be those of success. */
const SLOPE_SPREAD = 1;

/**
 * The likeliest line through outcomes (1: success), by iteratively reweighted least squares
 * (Newton's method on the log-likelihood, each step halved until it leads upward). The slope is
 * drawn to 1 with the weight of one standard deviation, so that outcomes which x tells apart without
 * exception do not send it to infinity.
 */
export const fitLine = (x: Float64Array, won: Uint8Array): Line => {
  let line: Line = { intercept: 0, slope: 1 };
  for (let round = 0; round < ROUNDS; round++) {
    const next = climbed(line, newtonStep(line, x, won), (at) => likelihood(at, x, won));
    const moved = Math.abs(next.intercept - line.intercept) + Math.abs(next.slope - line.slope);
    line = next;
    if (moved < ENOUGH) break;
  }
  return line;
};

/** The intercept is all but free; without any pull, outcomes of one kind would send it off. */
const PULLS = { intercept: 1e-3, slope: 1 / SLOPE_SPREAD ** 2 };

/** Log-likelihood of the line, less what it is drawn away from. */
const likelihood = (line: Line, x: Float64Array, won: Uint8Array): number => {
  const pulled = PULLS.intercept * line.intercept ** 2 + PULLS.slope * (line.slope - 1) ** 2;
  return x.reduce((sum, at, i) => {
    const toward = line.intercept + line.slope * at;
    return sum - Math.log1p(Math.exp(won[i] === 1 ? -toward : toward));
  }, -pulled / 2);
};

/** The step to the summit of the parabola that fits the likelihood here. */
const newtonStep = (line: Line, x: Float64Array, won: Uint8Array): Line => {
  let [g0, g1] = [-PULLS.intercept * line.intercept, -PULLS.slope * (line.slope - 1)];
  let [h00, h01, h11] = [PULLS.intercept, 0, PULLS.slope];
  for (let i = 0; i < x.length; i++) {
    const at = x[i] ?? 0;
    const said = chanceAt(line, at);
    const weight = said * (1 - said);
    const missed = (won[i] ?? 0) - said;
    g0 += missed;
    g1 += missed * at;
    h00 += weight;
    h01 += weight * at;
    h11 += weight * at * at;
  }
  const determinant = h00 * h11 - h01 * h01;
  return {
    intercept: (h11 * g0 - h01 * g1) / determinant,
    slope: (h00 * g1 - h01 * g0) / determinant,
  };
};

const HALVINGS = 30;

const climbed = (from: Line, step: Line, height: (line: Line) => number): Line => {
  const least = height(from);
  for (let part = 1, i = 0; i < HALVINGS; part /= 2, i++) {
    const next = {
      intercept: from.intercept + part * step.intercept,
      slope: from.slope + part * step.slope,
    };
    if (height(next) >= least) return next;
  }
  return from;
};

/**
 * The same, never falling: what makes stronger paths look worse is chance, or settings far off. Flat
 * where outcomes would have it fall.
 */
export const fitRisingLine = (x: Float64Array, won: Uint8Array): Line => {
  const line = fitLine(x, won);
  if (line.slope >= 0) return line;
  const wins = won.reduce((sum, one) => sum + one, 0);
  return { intercept: Math.log((wins + 0.5) / (won.length - wins + 0.5)), slope: 0 };
};

export const chanceAt = ({ intercept, slope }: Line, x: number): number =>
  1 / (1 + Math.exp(-intercept - slope * x));

/** Strengths of 0.001 and 1 stand for "hardly" and "surely", not for infinite odds. */
const NEAREST = 1e-3;

export const logOdds = (strength: number): number => {
  const inside = Math.min(1 - NEAREST, Math.max(NEAREST, strength));
  return Math.log(inside / (1 - inside));
};
