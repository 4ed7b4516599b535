import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searcher, strongestPaths } from '../../src/paths/strongest-paths.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';
import { bruteForce, type Quest } from '../paths/brute-force.ts';

type World = { readonly people: number; readonly rows: readonly TieRow[]; readonly quest: Quest };

/** Hundredths; short lists make many paths equally strong. */
const STRENGTHS = [
  [50],
  [50, 25],
  [100, 50, 10, 1],
  [90, 81, 60, 36, 54],
  Array.from({ length: 100 }, (_, i) => i + 1),
];

const worlds = (mostPeople: number, longest = 6): fc.Arbitrary<World> =>
  fc
    .record({
      people: fc.integer({ min: 2, max: mostPeople }),
      strengths: fc.constantFrom(...STRENGTHS),
      maxHops: fc.integer({ min: 1, max: longest }),
    })
    .chain(({ people, strengths, maxHops }) => {
      const person = fc.nat(people - 1);
      const some = (most: number, min = 0) => fc.array(person, { minLength: min, maxLength: most });
      const hundredth = fc.constantFrom(...strengths);
      const tie = fc.tuple(person, person, hundredth, fc.constantFrom('warm', 'warm', 'bare'));
      return fc.record({
        people: fc.constant(people),
        rows: fc
          .uniqueArray(tie, { maxLength: 3 * people, selector: pairOf })
          .map((rows) => rows.filter(([one, other]) => one !== other)),
        quest: fc.record({
          sources: some(4, 1),
          targets: fc.array(fc.record({ person, fit: fc.oneof(hundredth, fc.constant(100)) }), {
            minLength: 1,
            maxLength: 4,
          }),
          maxHops: fc.constant(maxHops),
          top: fc.constantFrom(1, 2, 3, 5, 10, 5000),
          perReferrer: fc.constantFrom(1, 1, 2, 3, 0),
          minStrength: fc.oneof(fc.constant(0), fc.constant(0), hundredth),
          warm: fc.boolean(),
          via: fc.oneof(fc.constant([]), some(2)),
          avoid: fc.oneof(fc.constant([]), some(2)),
        }),
      });
    });

const pairOf = ([one, other]: readonly [number, number, ...unknown[]]): string =>
  `${Math.min(one, other)} ${Math.max(one, other)}`;

const inShares = (rows: readonly TieRow[]): TieRow[] =>
  rows.map(([one, other, hundredths, how = 'bare']) => [one, other, hundredths / 100, how]);

const requestOf = (quest: Quest) => ({
  ...quest,
  minStrength: quest.minStrength / 100,
  targets: quest.targets.map(({ person, fit }) => ({ person, fit: fit / 100 })),
});

const found = ({ people, rows, quest }: World): (readonly number[])[] =>
  strongestPaths(networkOf(people, inShares(rows)), requestOf(quest)).map((path) => path.people);

describe('the strongest paths', () => {
  test('are those of brute force, in its order, with every option', () => {
    fc.assert(
      fc.property(worlds(8), (world) => {
        expect(found(world)).toEqual(bruteForce(world.rows, world.quest));
      }),
      { numRuns: 4000 },
    );
  });

  test('are those of brute force among more people', () => {
    fc.assert(
      fc.property(worlds(20, 4), (world) => {
        expect(found(world)).toEqual(bruteForce(world.rows, world.quest));
      }),
      { numRuns: 500 },
    );
  });

  test('are the same from a searcher that has answered other requests before', () => {
    fc.assert(
      fc.property(worlds(8), fc.array(fc.nat(7)), ({ people, rows, quest }, others) => {
        const network = networkOf(people, inShares(rows));
        const request = requestOf(quest);
        const search = searcher(network, request);
        for (const person of others) {
          search({ ...request, targets: [{ person: person % people, fit: 1 }], top: 3 });
        }
        expect(search(request)).toEqual(strongestPaths(network, request));
      }),
      { numRuns: 500 },
    );
  });
});
