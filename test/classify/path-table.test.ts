import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyPath } from '../../src/classify/classify-path.ts';
import { COLD_TIE_CODES, PATH_CODES } from '../../src/model/reason-codes.ts';
import { DEFAULT_TIE_SETTINGS, type TieSettings } from '../../src/model/tie-settings.ts';
import { type JudgedTie, tie } from './tie.ts';

/** "0.8 0.3?" is a strong tie and a cold one of .3. */
const ties = (text: string): JudgedTie[] =>
  text
    .split(' ')
    .map((one) => tie(Number.parseFloat(one), one.endsWith('?') ? 'bare-connection' : undefined));

const verdict = (text: string, knobs: Partial<TieSettings> = {}): string => {
  const { warmth, code, weakestHop, hop } = classifyPath(ties(text), {
    ...DEFAULT_TIE_SETTINGS,
    ...knobs,
  });
  return `${warmth} ${code} weakest ${weakestHop} because of ${hop}`;
};

describe('ties of a path, and what it is called', () => {
  test.each([
    ['0.2', 'warm direct-tie-warm weakest 1 because of 1'],
    ['0.4', 'warm every-tie-strong weakest 1 because of 1'],
    ['1 1 1', 'warm every-tie-strong weakest 1 because of 1'],
    ['0.4 0.4', 'warm every-tie-strong weakest 1 because of 1'],
    ['0.39 0.9', 'warm every-tie-warm weakest 1 because of 1'],
    ['0.9 0.39', 'warm every-tie-warm weakest 2 because of 2'],
    ['0.32 0.32', 'warm every-tie-warm weakest 1 because of 1'],
    ['0.31 0.32', 'cold path-too-weak weakest 1 because of 1'],
    ['0.47 0.47 0.47', 'warm every-tie-strong weakest 1 because of 1'],
    ['0.46 0.46 0.46', 'cold path-too-weak weakest 1 because of 1'],
    ['0.9 0.3 0.2', 'cold path-too-weak weakest 3 because of 3'],
    ['0.9?', 'cold bare-connection weakest 1 because of 1'],
    ['1 1 0.9?', 'cold bare-connection weakest 3 because of 3'],
    ['0.2 0.9?', 'cold bare-connection weakest 1 because of 2'],
    ['0.3? 0.3?', 'cold bare-connection weakest 1 because of 1'],
    ['0.4? 0.3?', 'cold bare-connection weakest 2 because of 2'],
  ])('%s: %s', (text, expected) => {
    expect(verdict(text)).toBe(expected);
  });

  test.each([
    ['0.3', { strongTie: 0.3 }, 'warm every-tie-strong weakest 1 because of 1'],
    ['0.3 0.3', { warmPath: 0.05 }, 'warm every-tie-warm weakest 1 because of 1'],
    ['0.9 0.9', { warmPath: 0.9 }, 'cold path-too-weak weakest 1 because of 1'],
  ])('%s under %j: %s', (text, knobs, expected) => {
    expect(verdict(text, knobs)).toBe(expected);
  });

  test.each(COLD_TIE_CODES)('a path bears the reason of its one cold tie: %s', (code) => {
    const { warmth, facts, ...made } = classifyPath(
      [tie(0.9), tie(0.5, code)],
      DEFAULT_TIE_SETTINGS,
    );
    expect([warmth, made.code, made.hop]).toEqual(['cold', code, 2]);
    expect(facts).toEqual({ hop: 2, strength: 0.5 });
  });
});

describe('whatever the ties', () => {
  const anyTie = fc
    .tuple(fc.double({ min: 0.001, max: 1, noNaN: true }), fc.constantFrom(...COLD_TIE_CODES, ''))
    .map(([strength, cold]) => (cold === '' ? tie(strength) : tie(strength, cold)));
  const paths = fc.array(anyTie, { minLength: 1, maxLength: 6 });
  const classify = (path: readonly JudgedTie[]) => classifyPath(path, DEFAULT_TIE_SETTINGS);

  test('the weakest hop is the first of the least ties, and the reason is a known one', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const { weakestHop, code, hop, warmth } = classify(path);
        const strengths = path.map(({ strength }) => strength);
        expect(weakestHop).toBe(strengths.indexOf(Math.min(...strengths)) + 1);
        expect([...PATH_CODES, ...COLD_TIE_CODES]).toContain(code);
        expect(path[hop - 1]?.warm).toBe(warmth === 'warm' || code === 'path-too-weak');
      }),
    );
  });

  test('a warm path is never stronger than its weakest tie, nor weaker than is warm', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const { warmth, facts } = classify(path);
        if (warmth === 'cold') return;
        expect(facts['strength']).toBeLessThanOrEqual(Math.min(...path.map((one) => one.strength)));
        expect(facts['strength']).toBeGreaterThanOrEqual(DEFAULT_TIE_SETTINGS.warmPath);
      }),
    );
  });

  test('the way back is as warm', () => {
    fc.assert(
      fc.property(paths, (path) => {
        expect(classify(path.toReversed()).warmth).toBe(classify(path).warmth);
      }),
    );
  });
});
