import type { GraphEdge, GraphNode, GraphReport } from '../model/graph-report.ts';
import { figure } from './figures.ts';
import { visible } from './visible.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NODE_TYPES = { name: 'string', title: 'string', company: 'string', team: 'boolean' } as const;
const EDGE_TYPES = { strength: 'double', warm: 'boolean', observed: 'boolean' } as const;

type Types = Readonly<Record<string, string>>;
type Pair = readonly [name: string, value: string];

/** GEXF 1.2, the newest that networkx and Gephi both read. */
export function* gexf({ nodes, edges }: GraphReport): Iterable<string> {
  yield `${DECLARATION}<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n`;
  yield '<graph defaultedgetype="undirected" mode="static">\n';
  yield gexfAttributes('node', NODE_TYPES) + gexfAttributes('edge', EDGE_TYPES);
  yield '<nodes>\n';
  for (const node of nodes) {
    yield `<node id="${node.key}" label="${escaped(node.name)}">${gexfValues(nodePairs(node))}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  for (const edge of edges) {
    const ends = `source="${edge.source}" target="${edge.target}" weight="${figure(edge.strength)}"`;
    yield `<edge id="${edge.key}" ${ends}>${gexfValues(edgePairs(edge))}</edge>\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const gexfAttributes = (of: string, types: Types): string => {
  const rows = Object.entries(types).map(
    ([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${rows.join('')}</attributes>\n`;
};

const gexfValues = (pairs: readonly Pair[]): string => {
  const values = pairs.map(([name, value]) => `<attvalue for="${name}" value="${value}"/>`);
  return `<attvalues>${values.join('')}</attvalues>`;
};

/** GraphML, for igraph, networkx, yEd and others. */
export function* graphml({ nodes, edges }: GraphReport): Iterable<string> {
  yield `${DECLARATION}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  yield graphmlKeys('node', NODE_TYPES) + graphmlKeys('edge', EDGE_TYPES);
  yield '<graph edgedefault="undirected">\n';
  for (const node of nodes) {
    yield `<node id="${node.key}">${graphmlData(nodePairs(node))}</node>\n`;
  }
  for (const edge of edges) {
    const ends = `source="${edge.source}" target="${edge.target}"`;
    yield `<edge id="${edge.key}" ${ends}>${graphmlData(edgePairs(edge))}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const graphmlKeys = (of: string, types: Types): string =>
  Object.entries(types)
    .map(
      ([name, type]) => `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`,
    )
    .join('');

const graphmlData = (pairs: readonly Pair[]): string =>
  pairs.map(([name, value]) => `<data key="${name}">${value}</data>`).join('');

const nodePairs = ({ name, title, company, team }: GraphNode): readonly Pair[] => [
  ['name', escaped(name)],
  ['title', escaped(title)],
  ['company', escaped(company)],
  ['team', String(team)],
];

const edgePairs = ({ strength, warm, observed }: GraphEdge): readonly Pair[] => [
  ['strength', String(figure(strength))],
  ['warm', String(warm)],
  ['observed', String(observed)],
];

/** Control characters, which XML cannot hold at all, are shown as everywhere else. */
const escaped = (text: string): string =>
  visible(text).replace(/[&<>"\ufffe\uffff]/g, (found) => ENTITIES.get(found) ?? '\ufffd');

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
