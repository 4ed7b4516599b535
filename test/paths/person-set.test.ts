import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMember, personSet } from '../../src/paths/person-set.ts';

test('holds its members and nobody else', () => {
  const people = 200;
  fc.assert(
    fc.property(fc.array(fc.nat(people - 1)), (members) => {
      const set = personSet(people, members);
      const found = Array.from({ length: people }, (_, person) => isMember(set, person));
      const expected = Array.from({ length: people }, (_, person) => members.includes(person));
      expect(found).toEqual(expected);
    }),
  );
});
