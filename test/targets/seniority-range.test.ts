import { describe, expect, test } from 'vitest';
import { seniorityField, seniorityRange } from '../../src/targets/seniority-range.ts';

describe('a range in plain words', () => {
  test('opens upwards or downwards and keeps the rest', () => {
    expect(seniorityRange('VP Sales or above')).toEqual({
      seniorities: ['owner', 'c-level', 'vp'],
      rest: 'VP Sales',
    });
    expect(seniorityRange('up to senior')?.seniorities).toEqual(['senior', 'entry']);
  });

  test('is none without a level or without its words', () => {
    expect(seniorityRange('sales or above')).toBeUndefined();
    expect(seniorityRange('VP Sales')).toBeUndefined();
  });
});

describe('a seniority field', () => {
  test.each([
    ['c-level', ['c-level']],
    ['C Level', ['c-level']],
    ['Vice President', ['vp']],
    ['c-level+', ['owner', 'c-level']],
    ['>= vp', ['owner', 'c-level', 'vp']],
    ['<=senior', ['senior', 'entry']],
    ['director-vp', ['vp', 'head', 'director']],
    ['vp - director', ['vp', 'head', 'director']],
    ['c-level-vp', ['c-level', 'vp']],
    ['manager..c-level', ['c-level', 'vp', 'head', 'director', 'manager']],
    ['entry to senior', ['senior', 'entry']],
    ['vp–c-level', ['c-level', 'vp']],
    ['senior-director', ['director']],
    ['vp-boss', ['vp']],
    ['boss', []],
    ['', []],
  ])('%s', (value, seniorities) => {
    expect(seniorityField(value)).toEqual(seniorities);
  });
});
