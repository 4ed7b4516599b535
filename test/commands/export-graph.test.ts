import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import { beforeAll, expect, test } from 'vitest';
import { exportGraph, type LoadedNetwork, load, toGraphology } from '../../src/index.ts';
import { presenters } from '../../src/present/presenters.ts';

const DESKS = join(import.meta.dirname, '../../fixtures/two-desks');
let desks: LoadedNetwork;

beforeAll(async () => {
  desks = await load({ data: [DESKS], asOf: '2026-11-22' });
});

test('what is exported is the graph that a library caller gets', async () => {
  const json = [...presenters.graph.json(await exportGraph(desks))].join('');
  const exported = UndirectedGraph.from(JSON.parse(json));
  const graph = await toGraphology(desks);
  expect(exported.order).toBe(desks.resolved.people.count);
  expect(exported.size).toBe(desks.ties.count);
  expect(exported.nodes()).toEqual(graph.nodes());
  expect(exported.mapNodes((_, attributes) => attributes)).toEqual(
    graph.mapNodes((_, attributes) => attributes),
  );
  graph.forEachEdge((key, { strength, warm, observed }, one, other) => {
    expect(exported.edge(one, other)).toBe(key);
    expect(exported.getEdgeAttributes(key)).toMatchObject({ warm, observed });
    expect(exported.getEdgeAttribute(key, 'strength')).toBeCloseTo(strength, 5);
  });
});

test('some people come with the ties among them; who is nobody is left out', async () => {
  const all = await toGraphology(desks);
  const [tie = ''] = all.edges();
  const ends = all.extremities(tie);
  const some = await toGraphology(desks, [...ends, 'p0', 'p999', 'nonsense']);
  expect(some.nodes().toSorted()).toEqual(ends.toSorted());
  expect(some.edges()).toEqual([tie]);
});
