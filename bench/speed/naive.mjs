// What one would write in an afternoon: csv-parse into graphology, then Dijkstra from a node that stands before
// the team. No hop limit, one path, no evidence, no reasons: less than refpath does.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { UndirectedGraph } from 'graphology';
import { dijkstra } from 'graphology-shortest-path';

const [folder, target] = process.argv.slice(2);
const rowsOf = (name) => createReadStream(join(folder, name)).pipe(parse({ columns: true }));

const graph = new UndirectedGraph();
graph.addNode('team');
for await (const { id, team } of rowsOf('people.csv')) {
  graph.mergeNode(id);
  if (team === 'true') graph.mergeEdge('team', id, { cost: 0 });
}
for await (const { from, to, strength } of rowsOf('ties.csv')) {
  graph.mergeEdge(from, to, { cost: -Math.log(Number(strength) || 0.2) });
}
const path = dijkstra.bidirectional(graph, 'team', target, 'cost');
process.stdout.write(`${JSON.stringify(path)}\n`);
