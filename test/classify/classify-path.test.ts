import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyPath } from '../../src/classify/classify-path.ts';
import { DEFAULT_TIE_SETTINGS } from '../../src/model/tie-settings.ts';
import { type JudgedTie, tie } from './tie.ts';

const classify = (...ties: readonly JudgedTie[]) => classifyPath(ties, DEFAULT_TIE_SETTINGS);

describe('a path', () => {
  test('of strong ties is warm', () => {
    expect(classify(tie(0.8), tie(0.5))).toEqual({
      warmth: 'warm',
      code: 'every-tie-strong',
      weakestHop: 2,
      hop: 2,
      facts: { strength: 0.4, hops: 2, weakest: 0.5 },
    });
  });

  test('of warm ties is warm, and says that not all are strong', () => {
    expect(classify(tie(0.3), tie(0.9))).toMatchObject({ code: 'every-tie-warm', weakestHop: 1 });
  });

  test('of one warm tie is warm', () => {
    expect(classify(tie(0.25))).toMatchObject({ warmth: 'warm', code: 'direct-tie-warm' });
    expect(classify(tie(0.25)).facts['because']).toBe('recent-two-way-contact');
    expect(classify(tie(0.25), tie(0.9)).facts).not.toHaveProperty('because');
  });

  test('with one cold tie is cold for the reason of that tie', () => {
    expect(classify(tie(0.9), tie(0.6, 'bare-connection'), tie(0.9))).toEqual({
      warmth: 'cold',
      code: 'bare-connection',
      weakestHop: 2,
      hop: 2,
      facts: { hop: 2, strength: 0.6 },
    });
  });

  test('names the weakest of its cold ties, which need not be its weakest tie', () => {
    const made = classify(tie(0.9, 'large-company'), tie(0.25), tie(0.5, 'one-way-contact'));
    expect(made).toMatchObject({ code: 'one-way-contact', hop: 3, weakestHop: 2 });
  });

  test('of too many middling ties is cold, though each is warm', () => {
    expect(classify(tie(0.4), tie(0.4), tie(0.4))).toEqual({
      warmth: 'cold',
      code: 'path-too-weak',
      weakestHop: 1,
      hop: 1,
      facts: { strength: expect.closeTo(0.064, 12), hops: 3, weakest: 0.4, needed: 0.1 },
    });
  });

  test('is warm at the very threshold', () => {
    expect(classify(tie(0.2), tie(0.5)).warmth).toBe('warm');
  });
});

test('a path is warm only if every tie is, and never gets warmer by one more tie', () => {
  const anyTie = fc
    .tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.boolean())
    .map(([strength, warm]) => (warm ? tie(strength) : tie(strength, 'bare-connection')));
  fc.assert(
    fc.property(fc.array(anyTie, { minLength: 1, maxLength: 6 }), anyTie, (ties, more) => {
      const { warmth } = classify(...ties);
      if (warmth === 'warm') expect(ties.every(({ warm }) => warm)).toBe(true);
      if (warmth === 'cold') expect(classify(...ties, more).warmth).toBe('cold');
    }),
  );
});
