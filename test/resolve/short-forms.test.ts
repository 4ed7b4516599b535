import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortForms } from '../../src/resolve/short-forms.ts';
import { cleanOf } from './clean-of.ts';

const clean = cleanOf({ name: 'Ana' });
const areShort = shortForms(clean);
const short = (a: string, b: string): boolean => areShort(clean.pool.id(a), clean.pool.id(b));

describe('two given names may be one person’s', () => {
  test.each([
    ['bob', 'robert', true],
    ['bob', 'rob', true],
    ['bill', 'william', true],
    ['liz', 'elizabeth', true],
    ['liz', 'beth', true],
    ['peggy', 'margaret', true],
    ['sasha', 'aleksandr', true],
    ['alex', 'alexandra', true],
    ['kate', 'katherine', true],
    ['bob', 'bill', false],
    ['bob', 'william', false],
    ['robert', 'william', false],
    ['robert', 'robert', false],
    ['ana', 'bo', false],
    ['bob', 'bobsled', false],
    ['', 'robert', false],
    ['constructor', '__proto__', false],
    ['王', '小明', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(short(a, b)).toBe(expected);
    expect(short(b, a)).toBe(expected);
  });

  test('the same whichever comes first', () => {
    const name = fc.constantFrom(
      'bob',
      'robert',
      'rob',
      'jon',
      'john',
      'jack',
      'liz',
      'beth',
      'anna',
      'ann',
      'nan',
      'x',
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(short(a, b)).toBe(short(b, a));
      }),
    );
  });
});
