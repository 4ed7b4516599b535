import { UndirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import { byteAt, intAt, realAt } from '../model/columns.ts';
import { RefpathError } from '../model/issue.ts';
import { OBSERVED_TIE, type PersonIndex, personId, WARM_TIE } from '../model/network.ts';
import type { Network } from './network.ts';

/** V8 keeps at most 2²⁴ keys in one Map, and graphology keeps its edges in one. */
const MOST_TIES = 2 ** 24;

export type TieAttributes = {
  readonly strength: number;
  readonly warm: boolean;
  readonly observed: boolean;
};

export type Wanted = {
  /** Left out: everyone. */
  readonly people?: Iterable<PersonIndex>;
  /** What a person's node carries; left out: nothing. */
  readonly attributesOf?: (person: PersonIndex) => Attributes;
};

/**
 * The network, or these people and the ties among them, for the ecosystem: export, layout,
 * metrics. Never searched by refpath itself. Keys are `p12` and `t7`, so nobody's name is a key.
 */
export const toGraphology = (
  network: Network,
  { people, attributesOf = () => ({}) }: Wanted = {},
): UndirectedGraph<Attributes, TieAttributes> => {
  if (!people && network.ties > MOST_TIES) {
    throw new RefpathError('graph-too-large', { ties: network.ties, most: MOST_TIES });
  }
  const graph = new UndirectedGraph<Attributes, TieAttributes>({ allowSelfLoops: false });
  const chosen = people ? [...new Set(people)].sort((a, b) => a - b) : range(network.people);
  for (const person of chosen) graph.addNode(personId(person), { ...attributesOf(person) });
  for (const person of chosen) addTiesUpward(graph, network, person);
  return graph;
};

/** Each tie once: from its smaller end, where the ties upward are numbered one after another. */
const addTiesUpward = (
  graph: UndirectedGraph<Attributes, TieAttributes>,
  network: Network,
  person: PersonIndex,
): void => {
  const first = intAt(network.firstTie, person);
  const upward = intAt(network.firstTie, person + 1) - first;
  const slot = intAt(network.start, person + 1) - upward;
  for (let i = 0; i < upward; i++) {
    const other = personId(intAt(network.neighbor, slot + i));
    if (!graph.hasNode(other)) continue;
    const tie = first + i;
    const flags = byteAt(network.flags, tie);
    graph.addEdgeWithKey(`t${tie + 1}`, personId(person), other, {
      strength: realAt(network.strength, tie),
      warm: (flags & WARM_TIE) !== 0,
      observed: (flags & OBSERVED_TIE) !== 0,
    });
  }
};

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
