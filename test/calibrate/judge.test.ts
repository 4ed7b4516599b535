import { describe, expect, test } from 'vitest';
import { judge } from '../../src/calibrate/judge.ts';

const judged = (chances: readonly number[], won: readonly number[]) =>
  judge(Float64Array.from(chances), Uint8Array.from(won));

describe('chances', () => {
  test('of one half cost ln 2, whatever came', () => {
    expect(judged([0.5, 0.5], [1, 0]).logLoss).toBeCloseTo(Math.LN2, 12);
  });

  test('that were right cost little, that were wrong a lot, and never infinitely much', () => {
    expect(judged([0.9, 0.1], [1, 0]).logLoss).toBeCloseTo(-Math.log(0.9), 12);
    expect(judged([0.9, 0.1], [0, 1]).logLoss).toBeCloseTo(-Math.log(0.1), 12);
    expect(judged([0, 1], [1, 0]).logLoss).toBeLessThan(14);
  });

  test('have no error where as many came true as was said, tenth by tenth', () => {
    const quarter = [0.25, 0.25, 0.25, 0.25];
    expect(judged(quarter, [1, 0, 0, 0]).error).toBeCloseTo(0, 12);
    expect(judged(quarter, [1, 1, 0, 0]).error).toBeCloseTo(0.25, 12);
  });

  test('too high here do not make up for too low there', () => {
    expect(judged([0.05, 0.95], [1, 0]).error).toBeCloseTo(0.95, 12);
  });

  test('of nobody are judged as nothing', () => {
    expect(judged([], [])).toEqual({ logLoss: 0, error: 0 });
  });
});
