import { describe, expect, test } from 'vitest';
import { toGraphology } from '../../src/graph/to-graphology.ts';
import { networkOf, type TieRow } from './tie-table.ts';

const ROWS: TieRow[] = [
  [0, 1, 0.9, 'both'],
  [1, 2, 0.5, 'observed'],
  [0, 3, 0.4, 'bare'],
  [2, 3, 0.3, 'warm'],
];
const network = networkOf(5, ROWS);

describe('the network as a graphology graph', () => {
  test('has everyone, also those without ties, and each tie once', () => {
    const graph = toGraphology(network);
    expect(graph.nodes()).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(graph.edges()).toEqual(['t1', 't2', 't3', 't4']);
    expect(graph.type).toBe('undirected');
  });

  test('has strength, warmth and observation on each tie', () => {
    const graph = toGraphology(network);
    const attributes = [
      ['p1', 'p2'],
      ['p2', 'p3'],
      ['p1', 'p4'],
      ['p3', 'p4'],
    ].map(([one, other]) => graph.getEdgeAttributes(one, other));
    expect(attributes).toEqual([
      { strength: 0.9, warm: true, observed: true },
      { strength: 0.5, warm: false, observed: true },
      { strength: 0.4, warm: false, observed: false },
      { strength: 0.3, warm: true, observed: false },
    ]);
  });

  test('carries what is told about a person, never as a key', () => {
    const names = ['constructor', '__proto__', 'Ana', 'Ana', ''];
    const graph = toGraphology(network, { attributesOf: (person) => ({ name: names[person] }) });
    expect(graph.mapNodes((key, { name }) => [key, name])).toEqual([
      ['p1', 'constructor'],
      ['p2', '__proto__'],
      ['p3', 'Ana'],
      ['p4', 'Ana'],
      ['p5', ''],
    ]);
  });

  test('is its own: changing it changes no network and no other graph', () => {
    const shared = { name: 'Bo' };
    const graph = toGraphology(network, { attributesOf: () => shared });
    graph.setNodeAttribute('p1', 'name', 'Cy');
    expect(graph.getNodeAttribute('p2', 'name')).toBe('Bo');
    expect(shared.name).toBe('Bo');
  });
});

describe('a part of the network as a graphology graph', () => {
  test('has the people asked for and the ties among them, in order', () => {
    const graph = toGraphology(network, { people: [3, 0, 1, 3] });
    expect(graph.nodes()).toEqual(['p1', 'p2', 'p4']);
    expect(graph.edges()).toEqual(['t1', 't2']);
    expect(graph.areNeighbors('p1', 'p4')).toBe(true);
  });

  test('may be nobody', () => {
    expect(toGraphology(network, { people: [] }).order).toBe(0);
  });
});

describe('a network beyond what graphology can hold', () => {
  const huge = { ...network, ties: 2 ** 24 + 1 };

  test('is refused as a whole, with the limit', () => {
    expect(() => toGraphology(huge)).toThrow('graph-too-large');
  });

  test('is still there in part', () => {
    expect(toGraphology(huge, { people: [0, 1] }).size).toBe(1);
  });
});
