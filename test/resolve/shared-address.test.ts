import { describe, expect, test } from 'vitest';
import { groups, networkOf } from './network-of.ts';

const isOne = (...people: Parameters<typeof networkOf>[0]): boolean =>
  new Set(groups(networkOf(people))).size === 1;

describe('one mailbox under two names', () => {
  test('a married name keeps the first', () => {
    const email = 'anna.m@altex.example';
    expect(isOne({ name: 'Anna Miller', email }, { name: 'Anna Smith', email })).toBe(true);
  });

  test('a handle of the net speaks neither for nor against', () => {
    const email = 'kumaraman2211@web.de';
    expect(isOne({ name: 'Aman Kumar', email }, { name: 'skillgod-0', email })).toBe(true);
    expect(isOne({ name: 'Aman Kumar', email }, { name: 'mostlyaman', email })).toBe(true);
  });

  test('but a first name that people here have is a name', () => {
    const email = 'lind.family@web.de';
    const outcome = networkOf([
      { name: 'Bo Lind', email },
      { name: 'Ana', email },
      { name: 'Ana Ruiz', email: 'ana@x.example' },
    ]);
    expect(groups(outcome)).toEqual([0, 1, 2]);
  });

  test('no name at all goes with the only one', () => {
    const email = 'jon@altex.example';
    expect(isOne({ name: 'Jon Smith', email }, { email })).toBe(true);
  });

  test('a desk’s inbox joins rows of one name only', () => {
    const email = 'info@altex.example';
    const outcome = networkOf([
      { name: 'Jon Smith', email },
      { name: 'Jon Smith', email },
      { name: 'Jon Smyth', email },
      { email },
    ]);
    expect(groups(outcome)).toEqual([0, 0, 1, 2]);
  });
});

describe('one address at a house under two given names of a family', () => {
  test.each<[string, string, string, string, boolean]>([
    ['is theirs both by the family’s name', 'ruiz', 'Karl Ruiz', 'Eva Ruiz', false],
    ['and by an initial', 'a.ruiz', 'Anna Ruiz', 'Alonso Ruiz', false],
    ['and by neither', 'flute', 'Karl Ruiz', 'Eva Ruiz', false],
    ['but not where it names one of them', 'xiaoming.wang', 'Michael Wang', 'Xiaoming Wang', true],
    ['nor where it has the initial of one', 'twang', 'Tom Wang', 'Xiaoming Wang', true],
    ['nor where one is short for the other', 'a.ruiz', 'Alexandra Ruiz', 'Alex Ruiz', true],
    ['nor where one is an initial', 'ruiz', 'K. Ruiz', 'Karl Ruiz', true],
    ['nor where one is a slip', 'a.ruiz', 'Alonos Ruiz', 'Alonso Ruiz', true],
    ['nor where one row has no family’s name', 'ruiz', 'Karl', 'Karl Ruiz', true],
    ['nor by another family’s name', 'anna', 'Anna Ruiz', 'Anna Lind', true],
  ])('%s: %s@ of %s and %s', (_, local, a, b, expected) => {
    const email = `${local}@altex.example`;
    expect(isOne({ name: a, email }, { name: b, email })).toBe(expected);
    expect(isOne({ name: b, email }, { name: a, email })).toBe(expected);
  });

  test('and the user is asked', () => {
    const email = 'ruiz@altex.example';
    const { unsure } = networkOf([
      { name: 'Karl Ruiz', email },
      { name: 'Eva Ruiz', email },
    ]);
    expect(unsure[0]).toMatchObject({ shared: 'email', against: 'names-differ' });
  });
});

describe('two addresses', () => {
  test('of alike names in one house are two people', () => {
    expect(
      isOne(
        { name: 'Jon Smith', email: 'jon.smith@altex.example', company: 'Altex' },
        { name: 'Joe Smith', email: 'joe.smith@altex.example', company: 'Altex' },
      ),
    ).toBe(false);
    expect(
      isOne(
        { name: 'Jon Smith', email: 'jon.smith@altex.example', company: 'Altex' },
        { name: 'John Smith', email: 'john.smith@altex.example', company: 'Altex' },
      ),
    ).toBe(false);
  });

  test('of two given names in houses of alike names are two people’s', () => {
    const tom = { name: 'Tom Harrow', email: 'tom@altex.example' };
    expect(isOne(tom, { name: 'Tim Harrow', email: 'tim@altex2.example' })).toBe(false);
    expect(isOne(tom, { name: 'Tom Harow', email: 'tom@altex2.example' })).toBe(true);
  });

  test('that differ by a slip are one person’s', () => {
    expect(
      isOne(
        { name: 'Ondrej Xylander', email: 'oxylander77@altex.example' },
        { name: 'Ondrej Xylander', email: 'oxylandr77@altex.example' },
      ),
    ).toBe(true);
  });

  test('with one odd local part say so of a given name as well', () => {
    const jon = { name: 'Jürgen', email: 'flute.player77@gmx.de' };
    expect(isOne(jon, { name: 'Jürgen Xylander', email: 'flute.player77@web.de' })).toBe(true);
    expect(isOne(jon, { name: 'Ana Xylander', email: 'flute.player77@web.de' })).toBe(false);
    expect(
      isOne(
        { ...jon, email: 'jurgen.x@gmx.de' },
        { name: 'Jürgen Xylander', email: 'jurgen.x@web.de' },
      ),
    ).toBe(false);
  });

  test('with one unusual local part at two houses are one person’s, if the name is', () => {
    const first = { name: 'Ondrej Xylander', email: 'flute.player77@web.de' };
    const second = { name: 'Ondrej Xylander', email: 'flute.player77@gmx.de' };
    expect(isOne(first, second)).toBe(true);
    expect(isOne(first, { ...second, name: 'Ana Ruiz' })).toBe(false);
  });
});
