import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formalNamesOf } from '../../src/normalize/formal-names.ts';
import { personIndexes, wordsOf } from '../../src/targets/person-index.ts';
import { smallNetwork } from './small-network.ts';

const NAMES = [
  'Ana Ruiz',
  'Robert Stone',
  'Dr Ana Maria Ruiz',
  'Jon Smith',
  'Grace Security Stone',
  'Smith',
  'Jr Stone',
  'Kim Do',
];

const { people, records } = smallNetwork(NAMES.map((name) => ({ name })));

/** Whoever has each word given, or a formal name that it stands for: found by asking everybody. */
const bearers = (text: string) => {
  const given = [...new Set(wordsOf(text))];
  if (given.length === 0) return [];
  return NAMES.flatMap((name, person) => {
    const own = wordsOf(name);
    const all = given.every((word) => [word, ...formalNamesOf(word)].some((w) => own.includes(w)));
    const whole = own.length === given.length && own.every((word) => given.includes(word));
    return all ? [{ person, whole }] : [];
  });
};

const WORDS =
  'Ana ana ANA Ruiz Bob Robert Stone Smith Security Head Director of at Altex Dr dr. Prof Jr III CISSP MBA Kim Do McDonald O’Brien J J. Grace';

const word = fc.constantFrom(...WORDS.split(' '));
const gap = fc.constantFrom(' ', ' ', ' ', ', ', ',', ' - ', ' (');

const text = fc
  .tuple(word, fc.array(fc.tuple(gap, word), { maxLength: 5 }))
  .map(([first, more]) => first + more.map((pair) => pair.join('')).join(''));

test('a text with a word that nobody bears is nobody’s name, and all others mean whom they did', () => {
  const indexes = personIndexes(people, records);
  fc.assert(
    fc.property(text, (one) => {
      expect(indexes.byName(one)).toEqual(bearers(one));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Ana Ruiz', ['Ana Ruiz', 'Dr Ana Maria Ruiz']],
  ['Bob Stone', ['Robert Stone']],
  ['Dr Robert Stone', ['Robert Stone']],
  ['Robert Stone MBA', ['Robert Stone']],
  ['Ruiz, Ana', ['Ana Ruiz', 'Dr Ana Maria Ruiz']],
  ['Robert Stone, CISSP', ['Robert Stone']],
  ['Head of Security', []],
  ['Director Robert Stone', []],
  ['Robert Stone at Altex', []],
  ['RobertStone', ['Robert Stone']],
])('%j means %j', (asked, names) => {
  const found = personIndexes(people, records).byName(asked);
  expect(found.map(({ person }) => NAMES[person])).toEqual(names);
});
