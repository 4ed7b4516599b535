import { describe, expect, test } from 'vitest';
import { crossValidate } from '../../src/calibrate/cross-validate.ts';
import { fitSettings, type Outcomes } from '../../src/calibrate/fit-settings.ts';
import { DEFAULT_TIE_SETTINGS, type TieSettings } from '../../src/model/tie-settings.ts';

type Ask = { readonly declared: boolean; readonly won: boolean };

/** Asks along a declared tie (as strong as the setting says) or along a colleague's. */
const outcomesOf = (asks: readonly Ask[]): Outcomes => ({
  won: Uint8Array.from(asks, ({ won }) => (won ? 1 : 0)),
  strengths: (settings: TieSettings) =>
    Float64Array.from(asks, ({ declared }) =>
      declared ? settings.declaredDefault : settings.colleagueLimit / 2,
    ),
});

/** So many of each kind in turn; of ten declared ones `declared` are won, of ten others `other`. */
const log = (each: number, declared: number, other: number): Ask[] =>
  Array.from({ length: each }, (_, i) => [
    { declared: true, won: (7 * i) % 10 < declared },
    { declared: false, won: (7 * i) % 10 < other },
  ]).flat();

const validated = (asks: readonly Ask[]) => crossValidate(outcomesOf(asks), DEFAULT_TIE_SETTINGS);

describe('on asks it has not seen', () => {
  test('a fit is better, where kinds of ties differ the other way round than the settings say', () => {
    const { base, before, after } = validated(log(40, 9, 1));
    expect(after.logLoss).toBeLessThan(before.logLoss - 0.1);
    expect(after.logLoss).toBeLessThan(base.logLoss);
  });

  test('a fit is no better than what is, where nothing can be learnt', () => {
    const { base, after } = validated(log(40, 5, 5));
    expect(after.logLoss).toBeGreaterThan(base.logLoss - 0.02);
  });

  test('every ask the same chance costs what a coin of that share costs', () => {
    const { base } = validated(log(50, 5, 5));
    expect(base.logLoss).toBeCloseTo(Math.LN2, 2);
    expect(base.error).toBeLessThan(0.05);
  });

  test('the same log gives the same figures', () => {
    expect(validated(log(30, 8, 3))).toEqual(validated(log(30, 8, 3)));
  });
});

describe('no fitted strength is a certainty', () => {
  const fitted = (from: Partial<TieSettings>) => {
    const asks = log(100, 10, 0);
    const settings = { ...DEFAULT_TIE_SETTINGS, ...from };
    const rows = asks.map((_, i) => i);
    return fitSettings(outcomesOf(asks), settings, rows).settings;
  };

  test('it ends at .9, though every such ask was won', () => {
    expect(fitted({}).declaredDefault).toBeGreaterThan(0.3);
    expect(fitted({}).declaredDefault).toBeLessThanOrEqual(0.9);
  });

  test('unless the configuration says more already', () => {
    expect(fitted({ declaredDefault: 0.95 }).declaredDefault).toBeLessThanOrEqual(0.95);
    expect(fitted({ declaredDefault: 0.95 }).declaredDefault).toBeGreaterThan(0.9);
  });
});
