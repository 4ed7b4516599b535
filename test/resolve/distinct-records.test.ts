import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonClaim } from '../../src/model/claims.ts';
import { distinctRecords } from '../../src/resolve/distinct-records.ts';
import { cleanPeople, type Known } from './clean-people.ts';

const ONE = (): number => 0;
const apart = (record: number): number => record;

const kept = (
  people: readonly Known[],
  root: (record: number) => number,
  order = [...people.keys()],
): number[] => {
  const { clean, account } = cleanPeople(people);
  return [...distinctRecords(Int32Array.from(order), clean, account, root)];
};

const ANA: PersonClaim = { name: 'Ana Ruiz', email: 'ana@altex.example', city: 'Porto' };

describe('a second record of one person', () => {
  test.each<[why: string, second: PersonClaim, kept: readonly number[]]>([
    ['that says the same stands for nothing', ANA, [0]],
    ['under its name in another order', { ...ANA, name: 'RUIZ, Ana', city: 'PORTO' }, [0, 1]],
    ['in the same letters of another size', { ...ANA, email: 'Ana@Altex.example' }, [0]],
    ['in another town', { ...ANA, city: 'Leith' }, [0, 1]],
    ['without a town', { name: 'Ana Ruiz', email: 'ana@altex.example' }, [0, 1]],
    ['with a company', { ...ANA, company: 'Altex' }, [0, 1]],
    ['with a profile', { ...ANA, url: 'linkedin.com/in/ana' }, [0, 1]],
    ['under another address', { ...ANA, email: 'ana@pixel.example' }, [0, 1]],
    ['under one address more', { ...ANA, email: 'ana@altex.example; a@gmail.com' }, [0, 1]],
    ['under none', { name: 'Ana Ruiz', city: 'Porto' }, [0, 1]],
    ['under another name', { ...ANA, name: 'Ana Ruis' }, [0, 1]],
    ['title aside', { ...ANA, title: 'CTO' }, [0]],
  ])('%s', (_, second, expected) => {
    expect(kept([ANA, second], ONE)).toEqual(expected);
  });
});

test('two people are compared however much they say the same', () => {
  expect(kept([ANA, ANA, ANA], apart)).toEqual([0, 1, 2]);
});

test('the first in the order given stands for the others', () => {
  expect(kept([ANA, ANA, ANA], ONE, [2, 0, 1])).toEqual([2]);
});

test('only records of the order are there', () => {
  expect(kept([ANA, ANA, { name: 'Bo Lind' }], ONE, [2, 1])).toEqual([2, 1]);
});

test('of many records each set has one', () => {
  const person = fc.record(
    {
      name: fc.constantFrom('Ana Ruiz', 'Bo Lind'),
      email: fc.constantFrom('a@x.example', 'b@x.example', 'a@x.example; b@x.example'),
      city: fc.constantFrom('Porto', 'Leith'),
      company: fc.constantFrom('Altex', 'Pixel'),
    },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 40 }), fc.nat(3), (people, roots) => {
      const root = (record: number): number => record % (roots + 1);
      const says = people.map((one, i) =>
        JSON.stringify([root(i), one.name, one.email, one.city, one.company]),
      );
      const first = says.flatMap((text, i) => (says.indexOf(text) === i ? [i] : []));
      expect(kept(people, root)).toEqual(first);
    }),
    { numRuns: 80 },
  );
});
