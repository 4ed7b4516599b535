import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestName } from '../../src/resolve/best-name.ts';
import { cleanOf } from './clean-of.ts';

const best = (...names: readonly string[]): string => {
  const clean = cleanOf(...names.map((name) => ({ name })));
  return clean.pool.text(bestName(Int32Array.from(names.keys()), clean));
};

describe('of a person’s names the fullest is shown', () => {
  test.each<[string, readonly string[], string]>([
    ['the only one, as it is', ['jon smith'], 'jon smith'],
    ['the one that all rows have', ['JON SMITH', 'JON SMITH'], 'JON SMITH'],
    ['the usual case before capitals', ['JON SMITH', 'Jon Smith'], 'Jon Smith'],
    ['the usual case before none', ['jon smith', 'jon smith', 'Jon Smith'], 'Jon Smith'],
    ['though the other is longer', ['JON ADAM SMITH', 'Jon Smith'], 'Jon Smith'],
    ['more whole words', ['Jon Smith', 'Jon Adam Smith', 'Jon Smith'], 'Jon Adam Smith'],
    ['a word before an initial', ['J. Smith', 'Jon Smith'], 'Jon Smith'],
    ['initials do not count as words', ['Jon A. B. C. Smith', 'Jon Adam Smith'], 'Jon Adam Smith'],
    ['of as many words what more rows say', ['Bob Ross', 'Robert Ross', 'Bob Ross'], 'Bob Ross'],
    ['then the longer', ['Bob Ross', 'Robert Ross'], 'Robert Ross'],
    ['then the smaller', ['Ana Ruiz', 'Ano Ruiz'], 'Ana Ruiz'],
    ['no name is none', ['', 'Jon Smith', ''], 'Jon Smith'],
    ['nobody has a name', ['', ''], ''],
    ['without titles', ['Dr. Jon Smith, CISSP', 'Jon Smith'], 'Jon Smith'],
    ['letters without case are in the usual one', ['王小明', 'WANG XIAOMING'], '王小明'],
    ['a name in another script is as good', ['Пётр Петров', 'P. Petrov'], 'Пётр Петров'],
    ['accents are kept', ['Jose Nunez', 'José Núñez', 'José Núñez'], 'José Núñez'],
    [
      'a name of a word that objects know',
      ['constructor', 'constructor Smith'],
      'constructor Smith',
    ],
  ])('%s', (_, names, expected) => {
    expect(best(...names)).toBe(expected);
  });

  test('whatever the order of rows', () => {
    const name = fc.constantFrom(
      'Jon Smith',
      'JON SMITH',
      'J. Smith',
      'Jon A. Smith',
      'Bob Ross',
      '',
      'Ross',
    );
    const pair = fc
      .array(name, { minLength: 1, maxLength: 6 })
      .chain((names) =>
        fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
      );
    fc.assert(
      fc.property(pair, ([names, others]) => {
        expect(best(...others)).toBe(best(...names));
        expect(names).toContain(best(...names));
      }),
      { numRuns: 80 },
    );
  });
});
