import { describe, expect, test } from 'vitest';
import { titleParts } from '../../src/normalize/job-title-parts.ts';

const parts = (title: string): string[] => titleParts(title).map((part) => part.join(' '));

describe('a title is cut', () => {
  test('at marks, into words that the tables know', () => {
    expect(parts('VP, Sales | Board Member')).toEqual(['vp', 'sales', 'board member']);
    expect(parts('Director – Sales (EMEA)')).toEqual(['director', 'sales', 'emea']);
    expect(parts('Directors of Sales')).toEqual(['director sales']);
  });

  test('before the company', () => {
    expect(parts('CISO at Head & Partner')).toEqual(['ciso']);
    expect(parts('CTO @Altex, Founder')).toEqual(['cto', 'founder']);
    expect(parts('Leiter Einkauf bei Werkzeug')).toEqual(['leiter einkauf']);
  });

  test('within German compounds', () => {
    expect(parts('Vertriebsleiterin')).toEqual(['vertriebs leiter']);
    expect(parts('Abteilungsleitung')).toEqual(['abteilung leitung']);
    expect(parts('Reisebegleiter')).toEqual(['reisebegleiter']);
  });
});

describe('what a title no longer or not yet holds is gone', () => {
  test.each([
    ['ex-CMO', []],
    ['ex-CMO & CEO', ['ceo']],
    ['CEO, former CFO', ['ceo']],
    ['Former CEO and founder', []],
    ['CEO (former)', []],
    ['Geschäftsführer a.D.', []],
    ['Aspiring data scientist', []],
    ['Incoming VP Sales | Consultant', ['consultant']],
    ['Head of Future Mobility', ['head future mobility']],
  ])('%s', (title, left) => {
    expect(parts(title)).toEqual(left);
  });
});

describe('spellings that mean the same', () => {
  test.each([
    ['Geschäftsführer', 'Geschaeftsfuehrer'],
    ['Geschäftsführer', 'Geschäftsführerin'],
    ['Leiter Einkauf', 'Leiter/in Einkauf (m/w/d)'],
    ['Leiter Einkauf', 'Leiter:in Einkauf'],
    ['Leiter Einkauf', 'Leiter*in Einkauf'],
    ['VP Sales', 'V.P. Sales'],
    ['CEO', 'C.E.O.'],
    ['Head of R&D', 'Head of R & D'],
    ['Directeur général', 'DIRECTEUR GENERAL'],
  ])('%s and %s', (one, other) => {
    expect(parts(other)).toEqual(parts(one));
  });
});
