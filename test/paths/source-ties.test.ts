import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieCost } from '../../src/graph/cost.ts';
import { type SourceTies, sourceTies } from '../../src/paths/source-ties.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';

/** "2 at 0.9" for each source that the person knows, as they come. */
const known = ({ start, source, cost }: SourceTies, person: number): string[] =>
  Array.from({ length: (start[person + 1] ?? 0) - (start[person] ?? 0) }, (_, i) => {
    const place = (start[person] ?? 0) + i;
    const strength = [0.9, 0.5, 0.2].find((one) => tieCost(one) === cost[place]);
    return `${source[place]} at ${strength}`;
  });

/** Sources 0, 1 and 2 know each other in part; 3 knows all of them, 4 one, 5 nobody. */
const network = networkOf(6, [
  [0, 1, 0.9, 'warm'],
  [0, 3, 0.2, 'warm'],
  [1, 3, 0.9],
  [2, 3, 0.5, 'warm'],
  [2, 4, 0.5, 'warm'],
  [3, 4, 0.9, 'warm'],
]);

describe('whom the sources know', () => {
  test.each<[number, string[]]>([
    [0, ['1 at 0.9']],
    [1, ['0 at 0.9']],
    [2, []],
    [3, ['1 at 0.9', '2 at 0.5', '0 at 0.2']],
    [4, ['2 at 0.5']],
    [5, []],
  ])('%i knows %j, the cheapest tie first', (person, sources) => {
    expect(known(sourceTies(network, [0, 1, 2], false), person)).toEqual(sources);
  });

  test('by warm ties alone, if so asked', () => {
    expect(known(sourceTies(network, [0, 1, 2], true), 3)).toEqual(['2 at 0.5', '0 at 0.2']);
  });

  test('a source that is named twice is one', () => {
    expect(known(sourceTies(network, [2, 2], false), 4)).toEqual(['2 at 0.5']);
  });

  test('without sources nobody knows one', () => {
    expect(sourceTies(network, [], false).source).toHaveLength(0);
  });
});

const PEOPLE = 8;
const person = fc.nat(PEOPLE - 1);
const tie = fc.tuple(
  person,
  person,
  fc.constantFrom(0.2, 0.5, 0.9),
  fc.constantFrom('warm', 'bare'),
);

test('is every tie of a source, once, dearer and dearer', () => {
  const rows = fc
    .uniqueArray(tie, {
      maxLength: 20,
      selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
    })
    .map((all) => all.filter(([one, other]) => one !== other).map((row): TieRow => [...row]));
  fc.assert(
    fc.property(rows, fc.uniqueArray(person), fc.boolean(), (ties, sources, warm) => {
      const laid = sourceTies(networkOf(PEOPLE, ties), sources, warm);
      for (let one = 0; one < PEOPLE; one++) {
        const around = ties.filter((row) => row.slice(0, 2).includes(one));
        const counting = around.filter(([, , , how]) => !warm || how === 'warm');
        const expected = counting
          .map(([a, b, strength]) => ({ other: a + b - one, strength }))
          .filter(({ other }) => sources.includes(other))
          .map(({ other, strength }) => `${other} at ${strength}`);
        const found = known(laid, one);
        expect(found.toSorted()).toEqual(expected.toSorted());
        const [from, to] = [laid.start[one] ?? 0, laid.start[one + 1] ?? 0];
        expect([...laid.cost.slice(from, to)]).toEqual(
          [...laid.cost.slice(from, to)].sort((a, b) => a - b),
        );
      }
    }),
    { numRuns: 200 },
  );
});
