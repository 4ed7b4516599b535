import { describe, expect, test } from 'vitest';
import { isTitle } from '../../src/normalize/job-title.ts';

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
