import fc from 'fast-check';
import type { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/dijkstra.js';
import { describe, expect, test } from 'vitest';
import { MOST_HOPS } from '../../src/graph/cost.ts';
import { type TieAttributes, toGraphology } from '../../src/graph/to-graphology.ts';
import { personId } from '../../src/model/network.ts';
import { strongestPaths } from '../../src/paths/strongest-paths.ts';
import { networkOf, type TieRow } from '../graph/tie-table.ts';

/** At most 7 people: no simple path is longer than the search allows, so its limit never binds. */
const PEOPLE = MOST_HOPS + 1;

const ties = fc.uniqueArray(
  fc
    .tuple(fc.nat(PEOPLE - 1), fc.nat(PEOPLE - 1), fc.integer({ min: 1, max: 100 }))
    .map(([one, other, hundredths]): TieRow => [one, other, hundredths / 100])
    .filter(([one, other]) => one !== other),
  { selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}` },
);

const best = (rows: readonly TieRow[], from: number, to: number) =>
  strongestPaths(networkOf(PEOPLE, rows), {
    ...{ sources: [from], targets: [{ person: to, fit: 1 }], maxHops: MOST_HOPS, top: 1 },
    ...{ perReferrer: 1, minStrength: 0, warm: false, via: [], avoid: [] },
  })[0];

type Graph = UndirectedGraph<Record<string, unknown>, TieAttributes>;

/** The published types promise an array; an unreachable target yields null. */
const byDijkstra = (graph: Graph, from: string, to: string): readonly string[] | null =>
  bidirectional(graph, from, to, (_, { strength }) => -Math.log(strength));

const strengthAlong = (graph: Graph, keys: readonly string[]): number =>
  keys.slice(1).reduce((product, key, i) => {
    const { strength } = graph.getEdgeAttributes(keys[i], key);
    return product * strength;
  }, 1);

describe('the strongest path', () => {
  test('is as strong as the one that Dijkstra finds in the graphology graph', () => {
    fc.assert(
      fc.property(ties, fc.nat(PEOPLE - 2), (rows, from) => {
        const graph = toGraphology(networkOf(PEOPLE, rows));
        const keys = byDijkstra(graph, personId(from), personId(PEOPLE - 1));
        const ours = best(rows, from, PEOPLE - 1)?.strength;
        if (keys === null) expect(ours).toBeUndefined();
        else expect(ours).toBeCloseTo(strengthAlong(graph, keys), 10);
      }),
      { numRuns: 1000 },
    );
  });

  test('is never weakened by one more tie', () => {
    fc.assert(
      fc.property(ties, fc.nat(PEOPLE - 2), (rows, from) => {
        const before = best(rows.slice(1), from, PEOPLE - 1)?.strength ?? 0;
        const after = best(rows, from, PEOPLE - 1)?.strength ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('is the same whatever people are called: keys are never names', () => {
    const names = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', '', 'p1'];
    fc.assert(
      fc.property(ties, fc.shuffledSubarray(names, { minLength: PEOPLE }), (rows, called) => {
        const network = networkOf(PEOPLE, rows);
        const named = toGraphology(network, { attributesOf: (i) => ({ label: called[i] }) });
        const ends = [personId(0), personId(PEOPLE - 1)] as const;
        expect(byDijkstra(named, ...ends)).toEqual(byDijkstra(toGraphology(network), ...ends));
        expect(named.mapNodes((_, { label }) => label)).toEqual(called);
      }),
    );
  });
});
