import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tieBetween } from '../../src/graph/network.ts';
import { searcher, strongestPaths } from '../../src/paths/strongest-paths.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';
import { bruteForce, type Quest } from '../paths/brute-force.ts';

/** RANDOM_NETWORKS=10000 for the full proof; fewer keep a common run short. */
const RANDOM_NETWORKS = Number(process.env['RANDOM_NETWORKS'] ?? 4000);

type World = {
  readonly people: number;
  readonly rows: readonly TieRow[];
  /** With how many ties are looked at one by one before walks are laid out for all. */
  readonly quest: Quest & { readonly lookAtMost?: number };
};

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
          lookAtMost: fc.constantFrom(0, 0, 3, 9, 50_000),
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
      { numRuns: RANDOM_NETWORKS },
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

describe('every path found', () => {
  const paths = ({ people, rows, quest }: World) => {
    const network = networkOf(people, inShares(rows));
    return { network, found: strongestPaths(network, requestOf(quest)) };
  };

  test('meets nobody twice and follows ties that are there', () => {
    fc.assert(
      fc.property(worlds(12), (world) => {
        const { network, found } = paths(world);
        for (const { people, ties } of found) {
          expect(new Set(people).size).toBe(people.length);
          expect(ties).toEqual(
            people.slice(1).map((person, i) => tieBetween(network, people[i] ?? -1, person)),
          );
          expect(Math.min(...ties)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('is the product of its ties, and never stronger than the weakest of them', () => {
    fc.assert(
      fc.property(worlds(12), (world) => {
        const { network, found } = paths(world);
        for (const { ties, strength } of found) {
          const strengths = ties.map((tie) => network.strength[tie] ?? 0);
          expect(strength).toBeCloseTo(
            strengths.reduce((product, each) => product * each, 1),
            12,
          );
          expect(strength).toBeLessThanOrEqual(Math.min(...strengths));
        }
      }),
    );
  });

  test('is followed by none that promises more', () => {
    fc.assert(
      fc.property(worlds(12), (world) => {
        const promises = paths(world).found.map(({ fit, strength }) => fit * strength);
        for (const [i, promise] of promises.slice(1).entries()) {
          expect(promise).toBeLessThanOrEqual((promises[i] ?? 0) * (1 + 1e-9));
        }
      }),
    );
  });
});

describe('the answer', () => {
  test('does not depend on the order of ties, sources, targets or filters', () => {
    fc.assert(
      fc.property(worlds(10), ({ people, rows, quest }) => {
        const turned = {
          ...quest,
          sources: quest.sources.toReversed(),
          targets: quest.targets.toReversed(),
          via: quest.via.toReversed(),
          avoid: quest.avoid.toReversed(),
        };
        const other = rows.map(([one, two, ...rest]): TieRow => [two, one, ...rest]).toReversed();
        expect(found({ people, rows: other, quest: turned })).toEqual(
          found({ people, rows, quest }),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('begins with the same paths when fewer are asked for', () => {
    fc.assert(
      fc.property(worlds(10), ({ people, rows, quest }) => {
        const more = found({ people, rows, quest: { ...quest, top: 12 } });
        const fewer = found({ people, rows, quest: { ...quest, top: 4 } });
        expect(fewer).toEqual(more.slice(0, 4));
      }),
      { numRuns: 500 },
    );
  });
});
