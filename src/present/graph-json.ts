import type { GraphReport } from '../model/graph-report.ts';
import { jsonLine } from './json.ts';

const OPTIONS = { type: 'undirected', multi: false, allowSelfLoops: false };

/** What graphology exports and imports. */
export function* graphJson({ nodes, edges }: GraphReport): Iterable<string> {
  yield `{"options":${JSON.stringify(OPTIONS)},"attributes":{},"nodes":[`;
  yield* listed(nodes, ({ key, ...attributes }) => ({ key, attributes }));
  yield '],"edges":[';
  yield* listed(edges, ({ key, source, target, ...attributes }) => ({
    ...{ key, source, target, attributes },
    undirected: true,
  }));
  yield ']}\n';
}

function* listed<T>(things: Iterable<T>, shape: (thing: T) => unknown): Iterable<string> {
  let first = true;
  for (const thing of things) {
    yield `${first ? '\n' : ',\n'}${jsonLine(shape(thing)).trimEnd()}`;
    first = false;
  }
  yield '\n';
}
