import { describe, expect, test } from 'vitest';
import { companyName } from '../../src/normalize/company-name.ts';
import { oneself } from '../../src/normalize/legal-forms.ts';

describe('who works for himself is no company', () => {
  const key = (text: string): string => companyName(text).key;

  test('whatever it is called, before or behind a trade', () => {
    for (const words of oneself()) {
      expect([words, key(words)]).toEqual([words, '']);
      expect([words, key(`${words} Designer`)]).toEqual([words, '']);
      expect([words, key(`Designer ${words}`)]).toEqual([words, '']);
    }
  });

  test.each([
    ['Self Storage', 'selfstorage'],
    ['Fern Employed', 'fernemployed'],
    ['Freelance.com', 'freelancecom'],
    ['Altex Freelance Designers', 'altexfreelancedesigners'],
  ])('%s is one', (text, expected) => {
    expect(key(text)).toBe(expected);
  });
});
