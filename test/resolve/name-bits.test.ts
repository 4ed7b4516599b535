import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequenciesOf } from '../../src/resolve/frequency.ts';
import { type NameBits, nameBits } from '../../src/resolve/name-bits.ts';
import { cleanOf } from './clean-of.ts';

const compare = (a: string, b: string, others: readonly string[] = []): NameBits => {
  const clean = cleanOf({ name: a }, { name: b }, ...others.map((name) => ({ name })));
  const bits = nameBits(clean, frequenciesOf(clean, new Int32Array(clean.count).fill(-1)));
  return bits(clean.name[0] ?? 0, clean.name[1] ?? 0);
};

describe('words of two names', () => {
  test.each<[string, string, number, number, boolean]>([
    ['Jon Smith', 'Jon Smith', 2, 0, true],
    ['Jon Smith', 'Smith Jon', 2, 0, true],
    ['Jon Smith', 'Jon Adam Smith', 2, 0, false],
    ['Jon Smith', 'J. Smith', 2, 0, true],
    ['Jon Smith', 'K. Smith', 1, 1, false],
    ['Jon Smith', 'Smith', 1, 0, false],
    ['Jon Smith', 'Jon Smyth', 2, 0, true],
    ['Jon Smith', 'Jon Walsh', 1, 1, false],
    ['Robert Ross', 'Bob Ross', 2, 0, true],
    ['Jon Smith', 'Mary Walsh', 0, 0, false],
    ['Jon Smith', '', 0, 0, false],
    ['', '', 0, 0, false],
    ['Ana Maria Lopez Ruiz', 'Ana Lopez', 2, 0, false],
    ['Ana Ana', 'Ana Ruiz', 1, 1, false],
    ['王小明', '王小明', 1, 0, true],
    ['王小明', '李大伟', 0, 0, false],
    ['Пётр Петров', 'Петр Петров', 2, 0, true],
    ['Kim Min-jun', 'Minjun Kim', 2, 0, true],
    ['Kim Min-jun', 'Minsu Kim', 1, 1, false],
    ['Jean-Claude Orvel', 'JC Orvel', 2, 0, true],
    ['Jean-Claude Orvel', 'CJ Orvel', 1, 1, false],
    ['J. S.', 'Jon Smith', 0, 0, false],
    ['J. S.', 'J. S.', 0, 0, false],
    ['constructor Smith', '__proto__ Smith', 1, 1, false],
  ])('%s and %s: %d agree, %d differ', (a, b, agree, differ, equal) => {
    expect(compare(a, b)).toMatchObject({ agree, differ, equal });
    expect(compare(b, a)).toMatchObject({ agree, differ, equal });
  });
});

describe('a given name that may be another’s', () => {
  test.each([
    ['Daniel Zelwick', 'Daniela Zelwick', 1],
    ['Maria Zelwick', 'Mario Zelwick', 1],
    ['Harry Zelwick', 'Larry Zelwick', 1],
    ['Jon Zelwick', 'Jon Zelwick', 0],
    ['Jon Zelwick', 'J. Zelwick', 0],
    ['Bob Zelwick', 'Robert Zelwick', 0],
    ['Friedrich Zelwick', 'Friedrych Zelwick', 0],
    ['Jon Zelwick', 'Jon Zelwik', 0],
  ])('%s and %s: %d', (a, b, others) => {
    expect(compare(a, b).others).toBe(others);
  });
});

describe('a family name that may be another’s', () => {
  test.each([
    ['Ona Martin', 'Ona Martinez', 1, 1],
    ['Ona Lindberg', 'Ona Lundberg', 1, 1],
    ['Martin Ona', 'Martinez Ona', 1, 1],
    ['Daniel Martin', 'Daniela Martinez', 2, 1],
    ['Harry Zelwick', 'Larry Zelwick', 1, 1],
    ['Ona Meyer', 'Ona Meier', 0, 0],
    ['Ona Clark', 'Ona Clarke', 0, 0],
    ['Ona Zelwick', 'Ona Zelwik', 0, 0],
    ['Ona Martin', 'Ona Martni', 0, 0],
    ['Ona Barvakoe', 'Ona Barvanok', 1, 0],
    ['Ona Lindenwald', 'Ona Lyndenwold', 0, 0],
  ])('%s and %s: %d, of which many bear %d', (a, b, others, known) => {
    expect(compare(a, b)).toMatchObject({ others, known });
    expect(compare(b, a)).toMatchObject({ others, known });
  });
});

describe('bits', () => {
  const bits = (a: string, b: string, others: readonly string[] = []): number =>
    compare(a, b, others).bits;

  test.each<[string, readonly [string, string], readonly [string, string]]>([
    ['an equal name before a slip', ['Jon Smith', 'Jon Smith'], ['Jon Smith', 'Jon Smyth']],
    ['a short form before a slip', ['Robert Ross', 'Bob Ross'], ['Robert Ross', 'Rovert Ross']],
    ['a slip before another word', ['Jon Smith', 'Jon Smyth'], ['Jon Smith', 'Jon Walsh']],
    ['a full name before an initial', ['Jon Smith', 'Jon Smith'], ['Jon Smith', 'J. Smith']],
    ['an initial before another initial', ['Jon Smith', 'J. Smith'], ['Jon Smith', 'K. Smith']],
    ['three words before two', ['Ana Lea Ruiz', 'Ana Lea Ruiz'], ['Ana Ruiz', 'Ana Ruiz']],
  ])('%s', (_, more, less) => {
    expect(bits(...more)).toBeGreaterThan(bits(...less));
  });

  test('of a name others bear are fewer', () => {
    const others = ['Ana Smith', 'Bo Smith', 'Cem Smith', 'Jon Lind', 'Jon Kaya'];
    expect(bits('Jon Smith', 'Jon Smith', others)).toBeLessThan(bits('Jon Smith', 'Jon Smith'));
  });

  test('are none where no word agrees', () => {
    expect(bits('Jon Smith', 'Mary Walsh')).toBe(0);
  });

  test('are the same both ways', () => {
    const word = fc.constantFrom(
      'Jon',
      'Joe',
      'J.',
      'Smith',
      'Smyth',
      'Bob',
      'Robert',
      'Walsh',
      '王小明',
    );
    const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect(back.bits).toBeCloseTo(there.bits, 10);
        expect([back.agree, back.differ]).toEqual([there.agree, there.differ]);
      }),
      { numRuns: 60 },
    );
  });
});
