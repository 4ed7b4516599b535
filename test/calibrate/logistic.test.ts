import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceAt, fitLine, fitRisingLine, logOdds } from '../../src/calibrate/logistic.ts';

const real = (...values: readonly number[]): Float64Array => Float64Array.from(values);
const won = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

/** `count` outcomes at x, of which `wins` were won. */
const at = (x: number, count: number, wins: number) => ({
  x: Array.from({ length: count }, () => x),
  won: Array.from({ length: count }, (_, i) => (i < wins ? 1 : 0)),
});

const fitOf = (...groups: readonly ReturnType<typeof at>[]) =>
  fitLine(real(...groups.flatMap(({ x }) => x)), won(...groups.flatMap((group) => group.won)));

describe('a line through outcomes', () => {
  test('meets the shares that came true at two points, given enough of them', () => {
    const line = fitOf(at(-2, 10_000, 2_000), at(2, 10_000, 8_000));
    expect(chanceAt(line, -2)).toBeCloseTo(0.2, 3);
    expect(chanceAt(line, 2)).toBeCloseTo(0.8, 3);
    expect(line.slope).toBeCloseTo(Math.log(4) / 2, 3);
  });

  test('has the slope it is drawn to where outcomes do not tell', () => {
    const line = fitOf(at(0, 50, 25));
    expect(line.slope).toBeCloseTo(1, 9);
    expect(line.intercept).toBeCloseTo(0, 9);
  });

  test('stays finite where x tells the outcomes apart without exception', () => {
    const line = fitOf(at(-1, 40, 0), at(1, 40, 40));
    expect(line.slope).toBeGreaterThan(1);
    expect(line.slope).toBeLessThan(20);
  });

  test('stays finite where all were won', () => {
    const line = fitOf(at(-1, 30, 30), at(2, 30, 30));
    expect(Number.isFinite(line.intercept)).toBe(true);
    expect(chanceAt(line, 0)).toBeGreaterThan(0.9);
  });

  test('turns down where strength misleads', () => {
    expect(fitOf(at(-3, 500, 450), at(3, 500, 50)).slope).toBeLessThan(0);
  });

  test('that must rise is flat there, at the share that came true', () => {
    const x = real(...Array.from({ length: 40 }, (_, i) => (i < 20 ? -3 : 3)));
    const misled = fitRisingLine(x, won(...Array.from({ length: 40 }, (_, i) => (i < 15 ? 1 : 0))));
    expect(misled.slope).toBe(0);
    expect(chanceAt(misled, 3)).toBeCloseTo(15.5 / 41, 12);
    const led = won(...Array.from({ length: 40 }, (_, i) => (i > 20 ? 1 : 0)));
    expect(fitRisingLine(x, led)).toEqual(fitLine(x, led));
  });

  test('of nothing is what it is drawn to', () => {
    expect(fitLine(real(), won())).toEqual({ intercept: 0, slope: 1 });
  });

  test('says on average what came true, whatever the outcomes', () => {
    const outcome = fc.record({
      x: fc.double({ min: -7, max: 7, noNaN: true }),
      won: fc.constantFrom(0, 1),
    });
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 5, maxLength: 60 }), (outcomes) => {
        const x = real(...outcomes.map((one) => one.x));
        const line = fitLine(x, won(...outcomes.map((one) => one.won)));
        const said = x.reduce((sum, value) => sum + chanceAt(line, value), 0);
        const came = outcomes.reduce((sum, one) => sum + one.won, 0);
        // The pull on the intercept is the only thing that may keep them apart.
        expect(Math.abs(said - came)).toBeLessThan(0.01 + 0.002 * Math.abs(line.intercept));
      }),
    );
  });

  test('does not depend on the order of outcomes', () => {
    const x = real(-3, -1, 0, 1, 2, 4);
    const y = won(0, 1, 0, 1, 1, 1);
    const back = fitLine(x.toReversed(), y.toReversed());
    expect(back.slope).toBeCloseTo(fitLine(x, y).slope, 9);
  });
});

test('log-odds of a half are none; the ends stand for hardly and surely', () => {
  expect(logOdds(0.5)).toBe(0);
  expect(logOdds(0.8)).toBeCloseTo(Math.log(4), 12);
  expect(logOdds(1)).toBeCloseTo(-logOdds(0), 12);
  expect(logOdds(0)).toBe(logOdds(0.0001));
});
