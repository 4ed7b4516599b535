import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameComparer } from '../../src/resolve/name-similarity.ts';
import { cleanOf } from './clean-of.ts';

const couldBe = (a: string, b: string): boolean => {
  const clean = cleanOf({ name: a }, { name: b });
  return nameComparer(clean).compatible(clean.name[0] ?? 0, clean.name[1] ?? 0);
};

describe('two names at one address could be one person’s', () => {
  test.each<[string, string, boolean]>([
    ['Jon Smith', 'Jon Smith', true],
    ['Jon Smith', '', true],
    ['', '', true],
    ['Jon Smith', 'Smith Jon', true],
    ['Jon Smith', 'Jon Walsh', true],
    ['Jon Smith', 'Jonn Smitt', true],
    ['Jon Smith', 'J. Walsh', true],
    ['Jon Smith', 'K. Walsh', false],
    ['Robert Ross', 'Bob Lind', true],
    ['Robert (Bobby) Ross', 'Bobby L.', true],
    ['Jon Smith', 'Mary Walsh', false],
    ['Jon Smith', 'Mary', false],
    ['Martha Lind', 'Marhta Ruiz', true],
    ['Пётр Петров', 'Петр Сидоров', true],
    ['Пётр Петров', 'Анна Сидорова', false],
    ['王小明', '王小明', true],
    ['王小明', '李大伟', false],
    ['محمد علي', 'علي حسن', true],
    ['constructor', '__proto__', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(couldBe(a, b)).toBe(expected);
    expect(couldBe(b, a)).toBe(expected);
  });

  test('whichever comes first', () => {
    const word = fc.constantFrom('Jon', 'Joe', 'J.', 'Smith', 'Smyth', 'Bob', 'Robert', 'Lind');
    const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(couldBe(a, b)).toBe(couldBe(b, a));
        expect(couldBe(a, a)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('two full names are clearly two people’s', () => {
  const areOther = (a: string, b: string): boolean => {
    const clean = cleanOf({ name: a }, { name: b });
    return nameComparer(clean).areOther(clean.name[0] ?? 0, clean.name[1] ?? 0);
  };

  test.each<[string, string, boolean]>([
    ['Ivo Zelwick', 'Ian Zelwick', true],
    ['Jon Smith', 'Jane Smith', true],
    ['Martin Cole', 'Marvin Cole', true],
    ['Daniel Cole', 'Daniela Cole', true],
    ['Anna Miller', 'Anna Smith', true],
    ['I. Zelwick', 'O. Zelwick', true],
    ['Пётр Петров', 'Павел Петров', true],
    ['Ivo Zelwick', 'I. Zelwick', false],
    ['Ivo Zelwick', 'Zelwick, Ivo', false],
    ['Ivo Zelwick', 'Ivo Adam Zelwick', false],
    ['Robert Ross', 'Bob Ross', false],
    ['Jörg Müller', 'Joerg Mueller', false],
    ['Jon Smithson', 'Jon Smithsen', false],
    ['Ivo Zelwick', 'Ivo', false],
    ['Ivo', 'Ian', false],
    ['Ivo Zelwick', '', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(areOther(a, b)).toBe(expected);
    expect(areOther(b, a)).toBe(expected);
  });
});

describe('a handle of the net', () => {
  const isHandle = (name: string, ...others: readonly string[]): boolean => {
    const clean = cleanOf({ name }, ...others.map((other) => ({ name: other })));
    return nameComparer(clean).isHandle(clean.name[0] ?? 0);
  };

  test.each<[string, readonly string[], boolean]>([
    ['skillgod', [], true],
    ['skillgod', ['Jon Smith'], true],
    ['bob', ['Jon Smith'], false],
    ['liz', [], false],
    ['oz', [], true],
    ['bob7', [], true],
    ['user7', ['Jon Smith'], true],
    ['Jon Smith2', [], true],
    ['jon', ['Jon Smith'], false],
    ['smith', ['Jon Smith'], false],
    ['ona', ['Ona'], true],
    ['Jon Smith', [], false],
    ['王小明', [], false],
    ['李', ['Jon Smith'], false],
    ['محمد', [], false],
    ['constructor', [], true],
  ])('%s beside %j: %s', (name, others, expected) => {
    expect(isHandle(name, ...others)).toBe(expected);
  });
});

describe('two names are variants of one', () => {
  const areVariants = (a: string, b: string): boolean => {
    const clean = cleanOf({ name: a }, { name: b });
    return nameComparer(clean).areVariants(clean.name[0] ?? 0, clean.name[1] ?? 0);
  };

  test.each<[string, string, boolean]>([
    ['Robert Smith', 'Robert Smith', true],
    ['Robert Smith', 'Smith, Robert', true],
    ['Robert Smith', 'Bob Smith', true],
    ['Rob Smith', 'Bob Smith', true],
    ['Bob Smith', 'Robert Paul Smith', true],
    ['Robert Smith', 'Robert Smyth', false],
    ['Bob Smith', 'Tom Smith', false],
    ['Bob Smith', 'Bob Lind', false],
    ['R. Smith', 'Robert Smith', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(areVariants(a, b)).toBe(expected);
    expect(areVariants(b, a)).toBe(expected);
  });
});

describe('a name is two others together', () => {
  const isBoth = (...names: readonly [string, string, string]): boolean => {
    const clean = cleanOf(...names.map((name) => ({ name })));
    const [name = 0, a = 0, b = 0] = clean.name;
    return nameComparer(clean).isBothTogether(name, a, b);
  };

  test.each<[string, string, string, boolean]>([
    ['Anna Maria Ruiz', 'Anna Ruiz', 'Maria Ruiz', true],
    ['Maria Anna Ruiz', 'Ruiz, Anna', 'Ruiz, Maria', true],
    ['Ona Ruiz Lind', 'Ona Ruiz', 'Ona Lind', true],
    ['Anna Maria Ruiz', 'Anna Ruiz', 'Anna Ruiz', false],
    ['Anna Maria Ruiz', 'Anna Ruiz', 'Anna Maria Ruiz', false],
    ['Anna Maria Ruiz', 'Anna Ruiz', 'Eva Ruiz', false],
    ['Anna Maria Ruiz', 'Anna Ruiz', 'Marie Ruiz', false],
    ['Anna Ruiz', 'Anna', 'Maria', false],
  ])('%s of %s and %s: %s', (name, a, b, expected) => {
    expect(isBoth(name, a, b)).toBe(expected);
    expect(isBoth(name, b, a)).toBe(expected);
  });
});
