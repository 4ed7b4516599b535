import { describe, expect, test } from 'vitest';
import { SENIORITIES } from '../../src/model/persona.ts';
import { functionFit, seniorityFit, titleFit, titleValue } from '../../src/targets/fit-title.ts';
import { titleWanted } from '../../src/targets/title-wanted.ts';

const fitOfTitle = (wanted: string, held: string): number =>
  titleFit(titleWanted(wanted), titleWanted(held)).value;

describe('a title', () => {
  test('fits wholly under any name of the office', () => {
    expect(fitOfTitle('CISO', 'Head of Information Security')).toBe(1);
    expect(fitOfTitle('VP Sales', 'Vice President, Sales')).toBe(1);
  });

  test('fits nearly where it says more', () => {
    expect(fitOfTitle('VP Sales', 'VP Sales EMEA')).toBe(0.95);
    expect(fitOfTitle('CEO', 'Founder & CEO')).toBe(0.95);
  });

  test('fits by its level and function', () => {
    expect(fitOfTitle('VP Sales', 'VP Business Development')).toBe(0.9);
    expect(fitOfTitle('VP Sales', 'Director of Sales')).toBeCloseTo(0.9 * 0.75 * 0.85);
    expect(fitOfTitle('CISO', 'CIO')).toBeCloseTo(0.9 * 0.6);
  });

  test('does not fit in another function or without the level', () => {
    expect(fitOfTitle('VP Sales', 'VP Engineering')).toBe(0);
    expect(fitOfTitle('CISO', 'Security Engineer')).toBe(0);
  });

  test.each([
    ['CEO', 'Executive Assistant to the CEO'],
    ['CEO', 'former CEO'],
    ['Director', 'Art Director'],
    ['Manager', 'Product Manager'],
  ])('%s is not %s', (wanted, held) => {
    expect(fitOfTitle(wanted, held)).toBe(0);
  });

  test('a stand-in fits less than who holds the office', () => {
    expect(fitOfTitle('CISO', 'Deputy CISO')).toBeLessThan(fitOfTitle('CISO', 'Group CISO'));
  });

  test('without a level is compared by its words', () => {
    expect(fitOfTitle('data scientist', 'Data Scientist')).toBe(1);
    expect(fitOfTitle('data scientist', 'Data Analyst')).toBeCloseTo(0.5 * (1 + 1 / 3));
    expect(fitOfTitle('data scientist', 'Lawyer')).toBe(0);
  });
});

describe('levels', () => {
  test('fit less the further they are apart, either way', () => {
    for (const wanted of SENIORITIES) {
      const fits = SENIORITIES.map((held) => seniorityFit(wanted, held));
      const place = SENIORITIES.indexOf(wanted);
      expect(fits[place]).toBe(1);
      expect(fits.slice(0, place + 1)).toEqual(fits.slice(0, place + 1).toSorted());
      expect(fits.slice(place)).toEqual(fits.slice(place).toSorted().toReversed());
    }
  });

  test('a title without one has none', () => {
    expect(seniorityFit('vp', '')).toBe(0);
  });
});

test('functions are the same, related or apart', () => {
  expect(functionFit('security', 'security')).toBe(1);
  expect(functionFit('security', 'it')).toBe(0.6);
  expect(functionFit('it', 'security')).toBe(0.6);
  expect(functionFit('security', 'sales')).toBe(0);
  expect(functionFit('security', '')).toBe(0);
});

test('what a title counts is the same with its reason and without', () => {
  const titles = [
    'CISO',
    'Head of Sales',
    'VP Sales EMEA',
    'Deputy CISO',
    'data scientist',
    'Chef',
  ];
  for (const wanted of titles) {
    for (const text of [...titles, '', 'Director of Security', 'Founder & CEO']) {
      const held = titleWanted(text);
      const value = titleValue(titleWanted(wanted), held);
      expect([wanted, text, value]).toEqual([
        wanted,
        text,
        titleFit(titleWanted(wanted), held).value,
      ]);
    }
  }
});
