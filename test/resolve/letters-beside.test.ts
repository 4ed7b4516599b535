import { describe, expect, test } from 'vitest';
import {
  digitsOf,
  lettersBeside,
  MORE,
  NAME_ITSELF,
  SHORT_FORM,
  SLIP,
} from '../../src/resolve/letters-beside.ts';
import { cleanOf } from './clean-of.ts';

const found = (name: string, local: string) => {
  const clean = cleanOf({ name, email: `${local}@altex.example` });
  const beside = lettersBeside(clean);
  const number = clean.name[0] ?? 0;
  return { likeness: beside.likeness(0, number), count: beside.count(0, number) };
};

describe('an address is no more than its bearer’s name', () => {
  test.each([
    ['Jon Smith', 'jon.smith', NAME_ITSELF],
    ['Jon Smith', 'smith.jon', NAME_ITSELF],
    ['Jon Smith', 'jonsmith', NAME_ITSELF],
    ['Jon Smith', 'jsmith', NAME_ITSELF],
    ['Jon Smith', 'smith-j', NAME_ITSELF],
    ['Jon Smith', 'jon.smith2', NAME_ITSELF],
    ['Jon Smith', 'smith', NAME_ITSELF],
    ['Jörg Zelwick', 'jorg.zelwick', NAME_ITSELF],
    ['Bob Smith', 'robert.smith', SHORT_FORM],
    ['Robert Smith', 'bob.smith', SHORT_FORM],
    ['Bob Smith', 'robertsmith', SHORT_FORM],
    ['O. Zelwick', 'ona.zelwick', SHORT_FORM],
    ['Ona Zelwik', 'ona.zelwick', SLIP],
    ['Ivannna Zelwick', 'ivanna.zelwick', SLIP],
    ['Bob Zelwik', 'robert.zelwick', SLIP],
    ['Robret Zelwik', 'robert.zelwick', SLIP],
    ['Jörg Müller', 'joerg.mueller', SLIP],
  ])('%s, %s@', (name, local, expected) => {
    expect(found(name, local)).toMatchObject({ likeness: expected });
    expect(found(name, local).count).toBeLessThanOrEqual(1);
  });
});

describe('an address is more than its bearer’s name', () => {
  test.each([
    ['by another given name', 'Ona Zelwick', 'ivo.zelwick', 3],
    ['by another initial and more', 'O. Zelwick', 'ivo.zelwick', 3],
    ['by a short word that is alike', 'Joe Smith', 'jon.smith', 3],
    ['by words of its own', 'Ona Zelwick', 'fluteplayer', 11],
    ['by a word behind the name', 'Ona Zelwick', 'ona.zelwick.flute', 5],
    ['where there is no name', '', 'ona.zelwick', 10],
  ])('%s: %s, %s@', (_, name, local, count) => {
    expect(found(name, local)).toEqual({ likeness: MORE, count });
  });

  test.each(['jon.smith82', 'jsmith1982', 'smith.10'])('by its number: %s@', (local) => {
    expect(found('Jon Smith', local).likeness).toBe(MORE);
    expect(found('Jon Smith', local).count).toBeLessThanOrEqual(1);
  });
});

test.each([
  ['jon.smith', 0],
  ['jon2.smith', 1],
  ['jon.smith1982', 4],
  ['4ever.jon2', 2],
])('digits of %s: %d', (local, expected) => {
  expect(digitsOf(local)).toBe(expected);
});
