import { describe, expect, test } from 'vitest';
import { crossValidate } from '../../src/calibrate/cross-validate.ts';
import { fitSettings, type Outcomes, pathOdds } from '../../src/calibrate/fit-settings.ts';
import { chanceAt } from '../../src/calibrate/logistic.ts';
import { DEFAULT_TIE_SETTINGS, TIE_KNOBS, type TieSettings } from '../../src/model/tie-settings.ts';

type Kind = 'contact' | 'declared' | 'colleague';

/** What one tie of each kind says, as the model has it: Z / (Z + odds), or a setting itself. */
const strengthOf = (kind: Kind, settings: TieSettings): number => {
  if (kind === 'contact') return 16 / (16 + settings.contactEvenOdds);
  return kind === 'declared' ? settings.declaredDefault : settings.colleagueLimit / 2;
};

/** Asks in turn along ties of each kind; so many of ten are won. */
const asks = (won: Readonly<Record<Kind, number>>, each = 40): Outcomes => {
  const kinds: readonly Kind[] = ['contact', 'declared', 'colleague'];
  const rows = kinds.flatMap((kind) =>
    // 7 goes round ten without order: no fold sees only the lost ones.
    Array.from({ length: each }, (_, i) => ({ kind, won: (7 * i) % 10 < won[kind] ? 1 : 0 })),
  );
  return {
    won: Uint8Array.from(rows, (row) => row.won),
    strengths: (settings) => Float64Array.from(rows, (row) => strengthOf(row.kind, settings)),
  };
};

const everyRow = ({ won }: Outcomes): number[] => [...won.keys()];
const fitted = (outcomes: Outcomes) =>
  fitSettings(outcomes, DEFAULT_TIE_SETTINGS, everyRow(outcomes));

describe('settings fitted to outcomes', () => {
  test('rise for the kind that opens doors, fall for the kind that does not', () => {
    const { settings } = fitted(asks({ contact: 5, declared: 9, colleague: 1 }));
    expect(settings.declaredDefault).toBeGreaterThan(DEFAULT_TIE_SETTINGS.declaredDefault);
    expect(settings.colleagueLimit).toBeLessThan(DEFAULT_TIE_SETTINGS.colleagueLimit);
  });

  test('foresee the shares that came true', () => {
    const outcomes = asks({ contact: 5, declared: 8, colleague: 2 }, 200);
    const { settings, line } = fitted(outcomes);
    const odds = pathOdds(outcomes, settings, [0, 200, 400]);
    const chances = [...odds].map((at) => chanceAt(line, at));
    expect(chances[0]).toBeCloseTo(0.5, 1);
    expect(chances[1]).toBeCloseTo(0.8, 1);
    expect(chances[2]).toBeCloseTo(0.2, 1);
  });

  test('stay as they are where no ask tells about them', () => {
    const { settings } = fitted(asks({ contact: 5, declared: 9, colleague: 1 }));
    expect(settings.dealStrength).toBe(DEFAULT_TIE_SETTINGS.dealStrength);
    expect(settings.connectionStrength).toBe(DEFAULT_TIE_SETTINGS.connectionStrength);
    expect(settings.warmTie).toBe(DEFAULT_TIE_SETTINGS.warmTie);
  });

  test('stay within their limits and a factor of four', () => {
    const { settings } = fitted(asks({ contact: 0, declared: 10, colleague: 0 }, 400));
    for (const name of ['contactEvenOdds', 'declaredDefault', 'colleagueLimit'] as const) {
      const from = DEFAULT_TIE_SETTINGS[name];
      expect(settings[name]).toBeGreaterThanOrEqual(Math.max(TIE_KNOBS[name].least, from / 4));
      expect(settings[name]).toBeLessThanOrEqual(Math.min(TIE_KNOBS[name].most, from * 4));
    }
  });

  test('look only at the rows they are given', () => {
    const outcomes = asks({ contact: 5, declared: 9, colleague: 1 });
    const other = { ...outcomes, won: outcomes.won.map((one, i) => (i < 40 ? one : 1 - one)) };
    const first = [...Array(40).keys()];
    expect(fitSettings(outcomes, DEFAULT_TIE_SETTINGS, first)).toEqual(
      fitSettings(other, DEFAULT_TIE_SETTINGS, first),
    );
  });
});

describe('cross-validation', () => {
  test('finds the fit better on asks it has not seen, where kinds differ from the settings', () => {
    const { base, before, after } = crossValidate(
      asks({ contact: 5, declared: 9, colleague: 1 }),
      DEFAULT_TIE_SETTINGS,
    );
    expect(after.logLoss).toBeLessThan(before.logLoss - 0.05);
    expect(after.logLoss).toBeLessThan(base.logLoss);
  });

  test('finds nothing to gain where strength says nothing about the outcome', () => {
    const { base, after } = crossValidate(
      asks({ contact: 5, declared: 5, colleague: 5 }),
      DEFAULT_TIE_SETTINGS,
    );
    expect(after.logLoss).toBeGreaterThan(base.logLoss - 0.01);
  });

  test('never lets an ask foresee itself', () => {
    const outcomes = asks({ contact: 5, declared: 5, colleague: 5 }, 4);
    const turned = { ...outcomes, won: outcomes.won.map((one, i) => (i === 3 ? 1 - one : one)) };
    const chance = (of: Outcomes) => crossValidate(of, DEFAULT_TIE_SETTINGS).base.logLoss;
    expect(chance(turned)).not.toBe(chance(outcomes));
  });
});
