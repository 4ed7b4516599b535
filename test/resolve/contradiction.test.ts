import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { contradict, initialsOf } from '../../src/resolve/contradiction.ts';
import { cleanOf } from './clean-of.ts';

const apart = (a: PersonClaim, b: PersonClaim): boolean => contradict(0, 1, cleanOf(a, b));

describe('two addresses in one house are two people’s', () => {
  test.each<[string, string, string, boolean]>([
    ['with another number', 'jon.smith1@altex.example', 'jon.smith2@altex.example', true],
    ['with a number and none', 'jsmith@altex.example', 'jsmith7@altex.example', true],
    ['with a number in front', '2jsmith@altex.example', 'jsmith@altex.example', true],
    ['with the same number elsewhere', 'jon7smith@altex.example', 'jsmith7@altex.example', false],
    ['with another middle letter', 'jon.a.smith@altex.example', 'jon.b.smith@altex.example', true],
    ['with dashes between', 'jon-a-smith@altex.example', 'jon-b-smith@altex.example', true],
    [
      'with a middle letter and none',
      'jon.a.smith@altex.example',
      'jon.smith@altex.example',
      false,
    ],
    ['with another first letter', 'j.smith@altex.example', 'k.smith@altex.example', false],
    ['in another order', 'jon.smith@altex.example', 'smith.jon@altex.example', false],
    ['tagged', 'jon.smith+a1@altex.example', 'jon.smith+b2@altex.example', false],
    ['under a part of the domain', 'jon1@mail.altex.example', 'jon2@altex.example', true],
    ['at two houses', 'jon1@altex.example', 'jon2@pixel.example', false],
    ['at a provider', 'jon1@gmail.com', 'jon2@gmail.com', false],
    [
      'at a provider of git',
      '1+jon1@users.noreply.github.com',
      'jon2@users.noreply.github.com',
      false,
    ],
    ['if one is an inbox', 'info@altex.example', 'jon2@altex.example', false],
    ['if both are inboxes', 'info1@altex.example', 'info2@altex.example', false],
    ['if one is nobody’s', 'noreply@altex.example', 'jon2@altex.example', false],
    ['if it is one address', 'jon2@altex.example', 'JON2@altex.example', false],
  ])('%s: %s and %s', (_, a, b, expected) => {
    expect(apart({ email: a }, { email: b })).toBe(expected);
    expect(apart({ email: b }, { email: a })).toBe(expected);
  });

  test('any of several', () => {
    const both = 'jon@gmail.com; jon.smith@altex.example';
    expect(apart({ email: both }, { email: 'x@web.de; jon.smith2@altex.example' })).toBe(true);
    expect(apart({ email: both }, { email: 'x@web.de; jsmith@altex.example' })).toBe(false);
  });
});

describe('two names are two people’s', () => {
  test.each<[string, string, boolean]>([
    ['Jon A. Smith', 'Jon B. Smith', true],
    ['Jon A. B. Smith', 'Jon B. Smith', false],
    ['Jon A. B. Smith', 'Jon C. Smith', true],
    ['A. Jon Smith', 'Jon B. Smith', true],
    ['J. Smith', 'K. Smith', true],
    ['J. Smith', 'Jon Smith', false],
    ['Jon Adam Smith', 'Jon B. Smith', false],
    ['J.R. Smith', 'J. Smith', false],
    ['Jon a Smith', 'Jon A. Smith', false],
    ['', 'Jon A. Smith', false],
    ['', '', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(apart({ name: a }, { name: b })).toBe(expected);
    expect(apart({ name: b }, { name: a })).toBe(expected);
  });
});

test.each([
  ['Jon Smith', ''],
  ['Jon A. Smith', 'a'],
  ['J.R.R. Tolk', 'jrr'],
  ['Ö. Lind', 'o'],
  ['', ''],
])('the initials of %s are %s', (name, expected) => {
  expect(initialsOf(0, cleanOf({ name }))).toBe(expected);
});

test('nobody contradicts themselves, and both sides say the same', () => {
  const person = fc.record({
    name: fc.constantFrom('Jon Smith', 'Jon A. Smith', 'Jon B. Smith', ''),
    email: fc.constantFrom(
      'j@x.example',
      'j1@x.example',
      'j.a.s@x.example',
      'j.b.s@x.example',
      'a@y.example; j2@x.example',
      '',
    ),
  });
  fc.assert(
    fc.property(person, person, (a, b) => {
      expect(apart(a, a)).toBe(false);
      expect(apart(a, b)).toBe(apart(b, a));
    }),
    { numRuns: 60 },
  );
});
