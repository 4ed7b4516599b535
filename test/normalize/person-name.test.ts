import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullName, splitName } from '../../src/normalize/person-name.ts';

const shown = (text: string): string => fullName(text).shown;
const key = (text: string): string => fullName(text).key;

describe('a full name', () => {
  test.each([
    ['Jon Smith', 'Jon Smith'],
    ['  Jon   Smith ', 'Jon Smith'],
    ['Smith, Jon', 'Jon Smith'],
    ['SMITH, JON', 'JON SMITH'],
    ['Dr. Jon Smith', 'Jon Smith'],
    ['Prof. Dr. Ana Ruiz', 'Ana Ruiz'],
    ['Jon Smith, CISSP, MBA', 'Jon Smith'],
    ['Jon Smith PhD', 'Jon Smith'],
    ['Jon Smith Jr.', 'Jon Smith'],
    ['Jon Smith III', 'Jon Smith'],
    ['Jon Smith, CISSP-ISSAP', 'Jon Smith'],
    ['🚀 Jon Smith ✨', 'Jon Smith'],
    ['𝐉𝐨𝐧 𝐒𝐦𝐢𝐭𝐡', 'Jon Smith'],
    ['Ｊｏｎ　Ｓｍｉｔｈ', 'Jon Smith'],
    ['Jon Smith | We are hiring!', 'Jon Smith'],
    ['Jon Smith - Growth hacker', 'Jon Smith'],
    ['Jon\u00a0Smith\u200b', 'Jon Smith'],
    ['Jon (he/him) Smith', 'Jon Smith'],
    ['FriedrichBuchenberg', 'Friedrich Buchenberg'],
  ])('%s is shown as %s', (text, name) => {
    expect(shown(text)).toBe(name);
  });

  test.each(['Yo-Yo Ma', 'Kim Do', 'Sheeran Ed', 'Don Draper', 'Anna Esposito', 'Mo Salah'])(
    '%s keeps words that could be titles or credentials',
    (text) => {
      expect(shown(text)).toBe(text);
    },
  );

  test.each(['', '-', '🚀', 'LinkedIn Member', 'N/A', 'Unknown'])('“%s” names nobody', (text) => {
    expect(fullName(text)).toEqual({
      shown: '',
      tokens: [],
      family: 0,
      aliases: [],
      generation: 0,
      key: '',
    });
  });
});

describe('two spellings of one name have one key', () => {
  test.each([
    ['Jon Smith', 'SMITH, Jon'],
    ['Jon Smith', 'Smith Jon'],
    ['Jon A. Smith', 'Jon Smith'],
    ['José Núñez', 'Jose Nunez'],
    ['Søren Kjær', 'Soren Kjaer'],
    ['Łukasz Żak', 'Lukasz Zak'],
    ['Иван Петров', 'Ivan Petrov'],
    ['Νίκος Παππάς', 'Nikos Pappas'],
    ['Jean-Pierre Dubois', 'Jean Pierre Dubois'],
    ["Sean O'Brien", 'Sean O’Brien'],
    ['Sean O’Brien', 'Sean OBrien'],
    ['王小明', '小明 王'],
    ['王小明', '王 小明'],
    ['김 민준', '김민준'],
  ])('%s and %s', (a, b) => {
    expect(key(a)).toBe(key(b));
  });

  test.each([
    ['Jon Smith', 'John Smith'],
    ['Jon Smith', 'Jon Smithson'],
    ['Jon', 'Jon Smith'],
    ['नरेन्द्र मोदी', 'नरेन्द्र मोडी'],
  ])('but %s and %s do not', (a, b) => {
    expect(key(a)).not.toBe(key(b));
  });

  test('an initial alone has none', () => {
    expect(key('J.')).toBe('');
  });
});

describe('aliases', () => {
  test.each([
    ['Robert (Bob) Ross', ['bob']],
    ['Robert "Bob" Ross', ['bob']],
    ['Robert “Bob” Ross', ['bob']],
    ['Ana (née Lind) Ruiz', ['nee', 'lind']],
    ['Ana Ruiz (she/her)', []],
    ['Ana Ruiz (CISSP)', []],
    ['Ana Ruiz (open to new opportunities now)', []],
  ])('%s: %j', (text, aliases) => {
    expect(fullName(text).aliases).toEqual(aliases);
  });
});

describe('first and last name apart', () => {
  test('the family name is known, credentials behind it are not part of it', () => {
    expect(splitName('Ana María', 'de la Cruz, CPA')).toMatchObject({
      shown: 'Ana María de la Cruz',
      tokens: ['ana', 'maria', 'de', 'la', 'cruz'],
      family: 3,
    });
  });

  test('a family name that looks like a credential stays', () => {
    expect(splitName('Yo-Yo', 'Ma').shown).toBe('Yo-Yo Ma');
    expect(splitName('Jack', 'Ma').key).toBe('jack ma');
  });

  test.each([
    ['Jon, MBA', 'Smith', 'Jon Smith'],
    ['Jon, PhD, MBA', 'Smith', 'Jon Smith'],
    ['Dr. Jon, CISSP', 'Smith, CPA', 'Jon Smith'],
    ['Jon, Jr.', 'Smith', 'Jon Smith'],
    ['Anna, Maria', 'Ruiz', 'Anna Maria Ruiz'],
    ['Mba', 'Eze', 'Mba Eze'],
    ['Jon', 'MBA', 'Jon MBA'],
  ])('credentials in either cell go, given names stay: "%s", "%s"', (first, last, expected) => {
    expect(splitName(first, last).shown).toBe(expected);
  });

  test('an honorific in front of the first name goes', () => {
    expect(splitName('Dr. Jon', 'Smith').shown).toBe('Jon Smith');
  });

  test('the same name as in one cell has the same key', () => {
    expect(splitName('Jon', 'Smith').key).toBe(key('Jon Smith'));
    expect(splitName('小明', '王').key).toBe(key('王小明'));
  });
});

describe('whatever stands in a cell', () => {
  test('a name shown is a name that shows the same', () => {
    const word = fc.constantFrom(
      'Jon',
      'Ana',
      'Smith',
      'Ruiz',
      'O’Brien',
      'de',
      'Łukasz',
      'PhD',
      'Dr.',
      '🚀',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const once = shown(words.join(' '));
        expect(shown(once)).toBe(once);
      }),
    );
  });

  test('nothing throws, and no control character is shown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(text)).not.toMatch(/\p{Cc}/u);
        expect(splitName(text, text).tokens.every((token) => token !== '')).toBe(true);
      }),
    );
  });
});
