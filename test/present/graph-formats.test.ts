import { UndirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import type { GraphReport } from '../../src/model/graph-report.ts';
import { graphJson } from '../../src/present/graph-json.ts';
import { gexf, graphml } from '../../src/present/graph-xml.ts';
import { NAUGHTY } from './reports.ts';

const report: GraphReport = {
  nodes: [
    { key: 'p1', name: 'Ana "A" Reis', title: 'R&D <lead>', company: '', team: true },
    { key: 'p2', name: 'Bo\u0000\u001b', title: '', company: 'Fern & Co', team: false },
  ],
  edges: [
    { key: 't1', source: 'p1', target: 'p2', strength: 0.123456789, warm: false, observed: true },
  ],
};

const linesOf = (pieces: Iterable<string>) => [...pieces].join('').split('\n');

test('gexf has people as nodes and ties as weighted edges', () => {
  const lines = linesOf(gexf(report));
  expect(lines.slice(0, 3)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">',
    '<graph defaultedgetype="undirected" mode="static">',
  ]);
  expect(lines).toContain('<attribute id="strength" title="strength" type="double"/>');
  expect(lines).toContain(
    '<node id="p1" label="Ana &quot;A&quot; Reis"><attvalues>' +
      '<attvalue for="name" value="Ana &quot;A&quot; Reis"/>' +
      '<attvalue for="title" value="R&amp;D &lt;lead&gt;"/><attvalue for="company" value=""/>' +
      '<attvalue for="team" value="true"/></attvalues></node>',
  );
  expect(lines).toContain(
    '<edge id="t1" source="p1" target="p2" weight="0.123457"><attvalues>' +
      '<attvalue for="strength" value="0.123457"/><attvalue for="warm" value="false"/>' +
      '<attvalue for="observed" value="true"/></attvalues></edge>',
  );
  expect(lines.slice(-4)).toEqual(['</edges>', '</graph>', '</gexf>', '']);
});

test('graphml has the same', () => {
  const lines = linesOf(graphml(report));
  expect(lines).toContain('<key id="team" for="node" attr.name="team" attr.type="boolean"/>');
  expect(lines).toContain(
    '<node id="p2"><data key="name">Bo\\x00\\x1b</data><data key="title"></data>' +
      '<data key="company">Fern &amp; Co</data><data key="team">false</data></node>',
  );
  expect(lines).toContain(
    '<edge id="t1" source="p1" target="p2"><data key="strength">0.123457</data>' +
      '<data key="warm">false</data><data key="observed">true</data></edge>',
  );
  expect(lines.slice(-3)).toEqual(['</graph>', '</graphml>', '']);
});

describe.each([
  { format: 'gexf', write: gexf },
  { format: 'graphml', write: graphml },
])('$format', ({ write }) => {
  test.each(NAUGHTY)('holds %j without breaking', (name) => {
    const [node] = report.nodes;
    const nodes = [{ ...node, key: 'p1', name, title: name, company: name, team: false }];
    const text = [...write({ nodes, edges: [] })].join('');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what XML may not hold.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/);
    expect(text).not.toMatch(/&(?!(?:amp|lt|gt|quot);)/);
    const plain = [...write({ nodes: [{ ...nodes[0], key: 'p1', name: '' } as never], edges: [] })];
    expect(text.match(/</g)?.length).toBe(plain.join('').match(/</g)?.length);
  });
});

describe('json', () => {
  test('is a graph that graphology takes', () => {
    const graph = UndirectedGraph.from(JSON.parse([...graphJson(report)].join('')));
    expect(graph.order).toBe(2);
    expect(graph.getNodeAttributes('p1')).toEqual({
      ...{ name: 'Ana "A" Reis', title: 'R&D <lead>', company: '', team: true },
    });
    expect(graph.getEdgeAttributes('p2', 'p1')).toEqual({
      ...{ strength: 0.123457, warm: false, observed: true },
    });
  });

  test('may be empty', () => {
    const empty = [...graphJson({ nodes: [], edges: [] })].join('');
    expect(UndirectedGraph.from(JSON.parse(empty)).order).toBe(0);
  });
});
