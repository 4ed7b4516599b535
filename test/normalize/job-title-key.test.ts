import { describe, expect, test } from 'vitest';
import { titleKey } from '../../src/normalize/job-title-key.ts';

describe('one office under many names', () => {
  test.each([
    'CISO',
    'Chief Information Security Officer',
    'Head of Infosec',
    'Head of Information Security',
    'Leiter IT-Sicherheit',
    'Leiterin Informationssicherheit',
    'RSSI',
  ])('%s is ciso', (title) => {
    expect(titleKey(title)).toBe('ciso');
  });

  test('order, commas and small words do not matter', () => {
    expect(titleKey('Vice President of Sales')).toBe('sales vp');
    expect(titleKey('Sales VP')).toBe('sales vp');
    expect(titleKey('VP, Sales')).toBe('sales vp');
  });

  test('languages meet', () => {
    expect(titleKey('Vertriebsleiter')).toBe(titleKey('Head of Sales'));
    expect(titleKey('Directeur financier')).toBe(titleKey('CFO'));
    expect(titleKey('Directora de Recursos Humanos')).toBe(titleKey('CHRO'));
  });
});

describe('different offices', () => {
  test('stay apart', () => {
    expect(titleKey('VP Sales')).not.toBe(titleKey('VP Marketing'));
    expect(titleKey('CISO')).not.toBe(titleKey('CIO'));
  });

  test('an aide has a word that the office served has not', () => {
    expect(titleKey('Executive Assistant to the CEO').split(' ')).toContain('aide');
    expect(titleKey('CEO | Assistant to the board').split(' ')).toEqual(['ceo']);
  });

  test('no office, no key', () => {
    expect(titleKey('former CISO')).toBe('');
    expect(titleKey('')).toBe('');
  });
});
