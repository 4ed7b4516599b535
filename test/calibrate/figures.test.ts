import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossValidate, FOLDS } from '../../src/calibrate/cross-validate.ts';
import { FITTED_SETTINGS, fitSettings, type Outcomes } from '../../src/calibrate/fit-settings.ts';
import { judge } from '../../src/calibrate/judge.ts';
import { chanceAt, fitLine, fitRisingLine, logOdds } from '../../src/calibrate/logistic.ts';
import {
  DEFAULT_TIE_SETTINGS,
  TIE_KNOBS,
  type TieSettingName,
  type TieSettings,
} from '../../src/model/tie-settings.ts';

describe('log-odds and chances', () => {
  test.each([
    [0.001, -6.906755],
    [0.1, -2.197225],
    [0.2, -1.386294],
    [0.25, -1.098612],
    [0.5, 0],
    [0.75, 1.098612],
    [0.9, 2.197225],
    [0.999, 6.906755],
  ])('of %d are %d, and back', (strength, odds) => {
    expect(logOdds(strength)).toBeCloseTo(odds, 6);
    expect(chanceAt({ intercept: 0, slope: 1 }, logOdds(strength))).toBeCloseTo(strength, 12);
  });

  test.each([
    [{ intercept: 0, slope: 0 }, 5, 0.5],
    [{ intercept: 1, slope: 0 }, -9, 0.731059],
    [{ intercept: -1, slope: 2 }, 0.5, 0.5],
    [{ intercept: 0, slope: 1 }, 800, 1],
    [{ intercept: 0, slope: 1 }, -800, 0],
  ])('on line %j at %d: %d', (line, x, chance) => {
    expect(chanceAt(line, x)).toBeCloseTo(chance, 6);
  });
});

type Outcome = { readonly x: number; readonly won: number };

const outcomes = fc.array(
  fc.record({ x: fc.double({ min: -5, max: 5, noNaN: true }), won: fc.constantFrom(0, 1) }),
  { minLength: 1, maxLength: 30 },
);

const columns = (all: readonly Outcome[]) =>
  [Float64Array.from(all, ({ x }) => x), Uint8Array.from(all, ({ won }) => won)] as const;

/** What the likeliest line makes highest, its pulls written out. */
const height = (all: readonly Outcome[], intercept: number, slope: number): number =>
  all.reduce((sum, { x, won }) => {
    const chance = 1 / (1 + Math.exp(-intercept - slope * x));
    return sum + Math.log(won === 1 ? chance : 1 - chance);
  }, 0) -
  (intercept ** 2 / 1000 + (slope - 1) ** 2) / 2;

describe('the likeliest line', () => {
  test('is on no side lower than where it stands', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const { intercept, slope } = fitLine(...columns(all));
        const top = height(all, intercept, slope);
        for (const [i, s] of [
          [0.01, 0],
          [-0.01, 0],
          [0, 0.01],
          [0, -0.01],
          [0.01, -0.01],
        ] as const) {
          expect(height(all, intercept + i, slope + s)).toBeLessThanOrEqual(top + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('turned round, with what was won lost, is the same line mirrored', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const line = fitLine(...columns(all));
        const mirrored = fitLine(...columns(all.map(({ x, won }) => ({ x: -x, won: 1 - won }))));
        expect(mirrored.slope).toBeCloseTo(line.slope, 6);
        expect(mirrored.intercept).toBeCloseTo(-line.intercept, 6);
      }),
      { numRuns: 40 },
    );
  });

  test('that must rise never falls, and is the other where that rises', () => {
    fc.assert(
      fc.property(outcomes, (all) => {
        const line = fitLine(...columns(all));
        const rising = fitRisingLine(...columns(all));
        expect(rising.slope).toBe(Math.max(0, line.slope));
        if (line.slope >= 0) expect(rising).toEqual(line);
      }),
      { numRuns: 60 },
    );
  });
});

describe('judged by hand', () => {
  test.each([
    ['sure and right', [1, 0], [1, 0], 0, 0],
    ['sure and wrong', [1, 0], [0, 1], -Math.log(1e-6), 1],
    ['a half each', [0.5, 0.5], [1, 0], Math.LN2, 0],
    ['a half, all won', [0.5, 0.5], [1, 1], Math.LN2, 0.5],
    ['three quarters', [0.75, 0.75, 0.75, 0.75], [1, 1, 1, 0], 0.562335, 0],
    ['two tenths apart', [0.15, 0.85], [0, 1], -Math.log(0.85), 0.15],
    ['one tenth together', [0.11, 0.19], [0, 0], 0.163627, 0.15],
  ] as const)('%s', (_, chances, won, logLoss, error) => {
    const judged = judge(Float64Array.from(chances), Uint8Array.from(won));
    expect(judged.logLoss).toBeCloseTo(logLoss, 5);
    expect(judged.error).toBeCloseTo(error, 12);
  });
});

describe('the settings that are fitted', () => {
  /** Asks along one tie whose strength is a setting; `wins` of forty are won. */
  const along = (name: TieSettingName, wins: number): Outcomes => ({
    won: Uint8Array.from({ length: 80 }, (_, i) => (i < 40 ? Number(i % 40 < wins) : i % 2)),
    strengths: (settings) =>
      Float64Array.from({ length: 80 }, (_, i) => (i < 40 ? Math.min(1, settings[name]) : 0.3)),
  });
  const fitted = (name: TieSettingName, wins: number): TieSettings =>
    fitSettings(along(name, wins), DEFAULT_TIE_SETTINGS, [...Array(80).keys()]).settings;

  const strengths = FITTED_SETTINGS.filter((name) => TIE_KNOBS[name].unit === 'strength');

  test.each(strengths)(
    '%s rises with what is won along it, and falls with what is lost',
    (name) => {
      const from = DEFAULT_TIE_SETTINGS[name];
      expect(fitted(name, 40)[name]).toBeGreaterThanOrEqual(from);
      expect(fitted(name, 0)[name]).toBeLessThanOrEqual(from);
      expect(fitted(name, 40)[name]).toBeGreaterThan(fitted(name, 0)[name]);
    },
  );

  test.each(strengths)('%s is told to three digits, and no other setting moves with it', (name) => {
    const { [name]: value, ...others } = fitted(name, 40);
    const { [name]: _, ...before } = DEFAULT_TIE_SETTINGS;
    expect(value).toBe(Number(value.toPrecision(3)));
    expect(others).toEqual(before);
  });

  test('of no asks at all are those there were', () => {
    const none: Outcomes = { won: new Uint8Array(0), strengths: () => new Float64Array(0) };
    expect(fitSettings(none, DEFAULT_TIE_SETTINGS, []).settings).toEqual(DEFAULT_TIE_SETTINGS);
  });
});

describe('each fifth is foreseen from the other four', () => {
  test('so a single win among fifty is foreseen by none of its own fold', () => {
    const won = Uint8Array.from({ length: 50 }, (_, i) => (i === 7 ? 1 : 0));
    const flat: Outcomes = { won, strengths: () => new Float64Array(50).fill(0.5) };
    const { base } = crossValidate(flat, DEFAULT_TIE_SETTINGS);
    // Its fold sees forty asks and no win: chance 0, cut at a millionth; the others one of forty.
    const expected = (-Math.log(1e-6) - 40 * Math.log(39 / 40)) / 50;
    expect(FOLDS).toBe(5);
    expect(base.logLoss).toBeCloseTo(expected, 6);
  });

  test('where all strengths are one, the settings there are foresee as one chance for all does', () => {
    const won = Uint8Array.from({ length: 100 }, (_, i) => (i % 4 === 0 ? 1 : 0));
    const flat: Outcomes = { won, strengths: () => new Float64Array(100).fill(0.5) };
    const { base, before, after } = crossValidate(flat, DEFAULT_TIE_SETTINGS);
    expect(before.logLoss).toBeCloseTo(base.logLoss, 3);
    expect(after).toEqual(before);
  });
});
