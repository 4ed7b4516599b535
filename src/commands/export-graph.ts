import { toGraphology, type Wanted } from '../graph/to-graphology.ts';
import { byteAt, intAt, realAt, textAt } from '../model/columns.ts';
import type { GraphEdge, GraphNode, GraphReport } from '../model/graph-report.ts';
import { OBSERVED_TIE, type PersonIndex, personId, WARM_TIE } from '../model/network.ts';
import { type LoadedNetwork, networkOf } from './network-of.ts';
import { nameOf } from './person-view.ts';

/** The network for graph formats, one by one. */
export const graphReport = (loaded: LoadedNetwork): GraphReport => ({
  nodes: nodesOf(loaded),
  edges: edgesOf(loaded),
});

/** The network, or these people ("p12") and the ties among them, as a graphology graph. */
export const graphologyGraph = (
  loaded: LoadedNetwork,
  people?: readonly string[],
): ReturnType<typeof toGraphology> => {
  const attributesOf: Wanted['attributesOf'] = (person) => {
    const { key: _, ...attributes } = nodeOf(loaded, person);
    return attributes;
  };
  const network = networkOf(loaded);
  if (!people) return toGraphology(network, { attributesOf });
  const chosen = people.map((id) => Number(id.slice(1)) - 1);
  return toGraphology(network, {
    people: chosen.filter((person) => person >= 0 && person < network.people),
    attributesOf,
  });
};

function* nodesOf(loaded: LoadedNetwork): Iterable<GraphNode> {
  const { count } = loaded.resolved.people;
  for (let person = 0; person < count; person++) yield nodeOf(loaded, person);
}

const nodeOf = ({ resolved }: LoadedNetwork, person: PersonIndex): GraphNode => {
  const { people } = resolved;
  return {
    key: personId(person),
    name: nameOf(resolved, person),
    title: textAt(people.title, person),
    company: textAt(people.company, person),
    team: byteAt(people.team, person) === 1,
  };
};

function* edgesOf({ ties }: LoadedNetwork): Iterable<GraphEdge> {
  for (let tie = 0; tie < ties.count; tie++) {
    const flags = byteAt(ties.flags, tie);
    yield {
      key: `t${tie + 1}`,
      source: personId(intAt(ties.a, tie)),
      target: personId(intAt(ties.b, tie)),
      strength: realAt(ties.strength, tie),
      warm: (flags & WARM_TIE) !== 0,
      observed: (flags & OBSERVED_TIE) !== 0,
    };
  }
}
