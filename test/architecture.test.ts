import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom, in the order the data travels; no row names a row below its own users. */
const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
  model: { rooms: [], packages: [] },
  read: { rooms: ['model'], packages: ['node:', 'csv-parse', 'yauzl', 'zod'] },
  recognize: { rooms: ['model'], packages: [] },
  normalize: { rooms: ['model'], packages: ['tldts', 'email-providers'] },
  resolve: { rooms: ['model'], packages: [] },
  ties: { rooms: ['model'], packages: [] },
  graph: { rooms: ['model'], packages: ['graphology', 'graphology-types'] },
  paths: { rooms: ['model', 'graph'], packages: [] },
  targets: { rooms: ['model', 'normalize'], packages: [] },
  classify: { rooms: ['model'], packages: [] },
  wording: { rooms: ['model'], packages: [] },
  draft: { rooms: ['model'], packages: [] },
  plan: { rooms: ['model'], packages: [] },
  calibrate: { rooms: ['model'], packages: [] },
  'pipeline.ts': {
    rooms: ['model', 'recognize', 'normalize', 'resolve', 'ties', 'graph', 'stays-beside.ts'],
    packages: [],
  },
  commands: {
    rooms: [
      'model',
      'ties',
      'graph',
      'paths',
      'targets',
      'classify',
      'wording',
      'draft',
      'plan',
      'calibrate',
    ],
    packages: [],
  },
  snapshot: { rooms: ['model'], packages: ['node:'] },
  // Packing is a function of bytes: it looks at nothing outside.
  present: {
    rooms: ['model', 'wording'],
    packages: ['csv-stringify', 'string-width', 'node:zlib'],
  },
  schema: { rooms: ['model'], packages: ['zod'] },
  'load-worker.ts': {
    rooms: ['model', 'read', 'recognize', 'normalize', 'load-threads.ts'],
    packages: ['node:'],
  },
  'load-threads.ts': {
    rooms: ['model', 'read', 'recognize', 'worker-path.ts'],
    packages: ['node:'],
  },
  'pair-worker.ts': {
    rooms: ['model', 'normalize', 'resolve', 'pair-threads.ts', 'turns.ts'],
    packages: ['node:'],
  },
  'pair-threads.ts': {
    rooms: ['model', 'resolve', 'turns.ts', 'worker-path.ts'],
    packages: [],
  },
  'stays-beside.ts': { rooms: ['model', 'normalize', 'resolve', 'ties'], packages: [] },
  'layout-worker.ts': { rooms: ['ties', 'turns.ts'], packages: ['node:'] },
  'layout-threads.ts': { rooms: ['model', 'ties', 'turns.ts', 'worker-path.ts'], packages: [] },
  'tie-worker.ts': { rooms: ['ties', 'turns.ts'], packages: ['node:'] },
  'tie-threads.ts': { rooms: ['model', 'ties', 'turns.ts', 'worker-path.ts'], packages: [] },
  'turns.ts': { rooms: ['model'], packages: ['node:'] },
  'worker-path.ts': { rooms: [], packages: ['node:'] },
  'load.ts': {
    rooms: [
      ...['model', 'read', 'recognize', 'normalize'],
      ...['pipeline.ts', 'load-threads.ts', 'pair-threads.ts', 'layout-threads.ts'],
      ...['tie-threads.ts', 'commands'],
    ],
    packages: [],
  },
  'keeper.ts': { rooms: ['model', 'snapshot'], packages: [] },
  'keep-worker.ts': { rooms: ['snapshot', 'keeper.ts', 'keep-thread.ts'], packages: ['node:'] },
  'keep-thread.ts': {
    rooms: ['model', 'snapshot', 'keeper.ts', 'worker-path.ts'],
    packages: ['node:'],
  },
  'kept-parts.ts': {
    rooms: ['model', 'snapshot', 'recognize', 'keeper.ts', 'keep-thread.ts', 'load.ts'],
    packages: [],
  },
  'keep-network.ts': {
    rooms: ['model', 'snapshot', 'targets', 'commands', 'keeper.ts'],
    packages: [],
  },
  'recall.ts': {
    rooms: [
      ...['model', 'read', 'snapshot', 'kept-parts.ts', 'keep-network.ts', 'load.ts'],
      'commands',
    ],
    packages: [],
  },
  'index.ts': { rooms: ['model', 'read', 'recall.ts', 'load.ts', 'commands'], packages: [] },
  cli: {
    rooms: ['model', 'present', 'schema', 'wording', 'snapshot', 'index.ts', 'worker-path.ts'],
    packages: ['node:', 'commander', 'zod', 'chalk'],
  },
};

/** Only these may look at the outside world. */
const MAY_TOUCH_THE_WORLD = new Set(['read', 'snapshot', 'cli']);
const WORLD =
  /\b(?:console|process)\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\blocaleCompare\(|\btoLocale[A-Z]\w*\(/;

const SOURCE = resolve(import.meta.dirname, '../src');

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    .filter((path) => path.endsWith('.ts'));

const roomOf = (path: string): string => relative(SOURCE, path).split('/')[0] ?? '';

const importsOf = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'/gm)]
    .concat([...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)])
    .map((found) => found[1] ?? '');

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

const files = filesIn(SOURCE).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const leaks = ({ path, text }: { path: string; text: string }): string[] => {
  const room = roomOf(path);
  const allowed = MAY_IMPORT[room];
  const name = relative(SOURCE, path);
  if (!allowed) return [`${name}: the room "${room}" is not in the table`];
  return importsOf(text).flatMap((wanted) => {
    if (wanted.startsWith('.')) {
      const target = roomOf(resolve(dirname(path), wanted));
      const fine = target === room || allowed.rooms.includes(target);
      return fine ? [] : [`${name}: may not import ${target}/ (${wanted})`];
    }
    const fine = allowed.packages.some((known) =>
      known.endsWith(':') ? wanted.startsWith(known) : wanted.split('/')[0] === known,
    );
    return fine ? [] : [`${name}: may not import the package ${wanted}`];
  });
};

describe('the house', () => {
  test('was looked at: its files and imports were found', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(10);
  });

  test('imports go one way', () => {
    expect(files.flatMap(leaks)).toEqual([]);
  });

  test('a planted leak is seen', () => {
    const planted = {
      path: join(SOURCE, 'ties/planted.ts'),
      text: "import { x } from '../paths/x.ts';",
    };
    expect(leaks(planted)).toEqual(['ties/planted.ts: may not import paths/ (../paths/x.ts)']);
  });

  test('only the edges look at the clock, the process or the locale', () => {
    const found = files
      .filter(({ path }) => !MAY_TOUCH_THE_WORLD.has(roomOf(path)))
      .filter(({ text }) => WORLD.test(withoutComments(text)))
      .map(({ path }) => relative(SOURCE, path));
    expect(found).toEqual([]);
  });

  test('files stay under 250 lines, tables of data aside', () => {
    const long = files
      .filter(({ path }) => !/(?:-data|-table|-words|-names)\.ts$/.test(path))
      .filter(({ text }) => text.split('\n').length > 251)
      .map(({ path }) => relative(SOURCE, path));
    expect(long).toEqual([]);
  });

  test('there are no drawers', () => {
    const drawers = files
      .map(({ path }) => relative(SOURCE, path))
      .filter((name) => /(?:^|\/)(?:utils?|helpers?|common|shared|types)(?:\/|\.ts$)/.test(name));
    expect(drawers).toEqual([]);
  });
});
