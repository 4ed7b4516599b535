import { describe, expect, test } from 'vitest';
import { isFieldOfWork, isTitle } from '../../src/normalize/job-title.ts';

describe('a title rather than a name', () => {
  test.each(['CISO', 'VP Sales', 'sales', 'Leiter Einkauf', 'accountant', 'welder', 'manager'])(
    '%s',
    (text) => {
      expect(isTitle(text)).toBe(true);
    },
  );

  test.each(['Jon Smith', 'Ana Ruiz', 'Mia Carpenter', 'Altex', 'Pixel', '', '42'])(
    'not %j',
    (text) => {
      expect(isTitle(text)).toBe(false);
    },
  );
});

describe('a field of work is of nothing but its words', () => {
  test.each([
    ['enterprise sales', true],
    ['customer success', true],
    ['sales and marketing', true],
    ['Informationssicherheit', true],
    ['Harbor Analytics', false],
    ['Altex Systems', false],
    ['Marble Research', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isFieldOfWork(text)).toBe(expected);
  });
});
