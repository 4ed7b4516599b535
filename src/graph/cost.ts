import { realAt } from '../model/columns.ts';

/**
 * Strength as a whole number that adds along a path: the only file that knows the logarithm.
 *
 * cost of a tie = 8 · round(−ln strength · 2⁴²) + 1. Sums are exact in a double (at most
 * 7 · 8 · 27.7 · 2⁴² < 2⁵³), so equal strengths tie the same way in any order of adding. The 1s
 * count the hops: of equally strong paths the one with fewer hops is cheaper. Two paths whose
 * strengths differ by less than about one part in 10¹¹ count as equally strong or in either order.
 */
const UNITS = 2 ** 42;
const HOP_DIGITS = 8;

/** Paths are at most this long; the hop count has room for one more. */
export const MOST_HOPS = 6;

/** Strengths and fits below this cost as much as this. */
export const WEAKEST = 1e-12;

/** Above every cost, below infinity: what is unreachable lies beyond even this. */
export const NO_LIMIT = Number.MAX_VALUE;

/** The cost of one hop; a strength of 0, or none, is no tie: it costs infinity. */
export const tieCost = (strength: number): number => HOP_DIGITS * steps(strength) + 1;

/** What a target's fit adds to every path to it: on the same scale, and no hop. */
export const fitCost = (fit: number): number => HOP_DIGITS * steps(fit);

/** The highest cost of a path, its target's fit aside, that is still at least so strong. */
export const costLimit = (strength: number): number => {
  if (strength > 1) return -1;
  return strength > 0 ? HOP_DIGITS * steps(strength) + HOP_DIGITS - 1 : NO_LIMIT;
};

/**
 * The product, the same for the same strengths in any order, rounded to at least 11 digits:
 * 0.1 · 0.1 is shown as the 0.01 that the costs take it for.
 */
export const pathStrength = (strengths: readonly number[]): number => {
  const [first = 1, second = 1, third = 1] = strengths;
  if (strengths.length > 3) return rounded(product(strengths.toSorted((a, b) => a - b)));
  const least = Math.min(first, second, third);
  const most = Math.max(first, second, third);
  const middle = Math.max(Math.min(first, second), Math.min(Math.max(first, second), third));
  return rounded(least * middle * most);
};

const product = (strengths: readonly number[]): number =>
  strengths.reduce((before, strength) => before * strength, 1);

const FOURTEEN_PLACES = 1e14;

const rounded = (share: number): number =>
  share > 0.001
    ? Math.round(share * FOURTEEN_PLACES) / FOURTEEN_PLACES
    : Number(share.toPrecision(12));

const DECIMAL_BASE = 10_000;

/**
 * Decimals of up to four digits cost the sum of their prime factors' rounded logarithms, so that
 * 0.5 · 0.5 costs exactly what 0.25 does; the rest, their own logarithm.
 */
const steps = (share: number): number => {
  if (!(share > 0)) return Number.POSITIVE_INFINITY;
  if (share >= 1) return 0;
  const whole = Math.round(share * DECIMAL_BASE);
  if (whole > 0 && whole / DECIMAL_BASE === share) return decimalSteps(whole);
  return Math.round(-Math.log(Math.max(share, WEAKEST)) * UNITS);
};

const decimalSteps = (whole: number): number => wholeLog(DECIMAL_BASE) - wholeLog(whole);

/** log n in units as a sum over n's prime factors, each rounded once; most runs ask for few, so each is kept once asked. */
const wholeLog = (n: number): number => {
  const known = realAt(logs, n);
  if (known > 0) return known;
  const made = sumOfLogs(n);
  logs[n] = made;
  return made;
};

const logs = new Float64Array(DECIMAL_BASE + 1);

const sumOfLogs = (n: number): number => {
  let sum = 0;
  let rest = n;
  for (let factor = 2; factor * factor <= rest; factor++) {
    for (; rest % factor === 0; rest /= factor) sum += primeLog(factor);
  }
  return rest > 1 ? sum + primeLog(rest) : sum;
};

const primeLog = (prime: number): number => Math.round(Math.log(prime) * UNITS);
