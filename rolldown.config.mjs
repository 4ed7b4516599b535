import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, dirname } from 'node:path';
import { rolldown } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/** What packages do when they are loaded, and what it is replaced by: none of it is needed by most runs. */
const SLOW_STARTS = [
  // Other programs as commands: ours has none.
  ['commander/lib/command.js', "require('node:child_process')", '{}'],
  // Language data; for texts beyond ASCII alone.
  [
    'string-width/index.js',
    'const segmenter = new Intl.Segmenter();',
    `let made;
const segmenter = { segment: (text) => (made ??= new Intl.Segmenter()).segment(text) };`,
  ],
  // 50 ms to read; for what may be an emoji alone.
  [
    'string-width/index.js',
    'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
    `let emoji;
const mayBeEmoji = (text) => /[^\\0-\\x7f]/.test(text) && /\\p{Emoji}/u.test(text);
const rgiEmojiRegex = {
  test: (text) =>
    mayBeEmoji(text) && (emoji ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text),
};`,
  ],
];

const quickened = (code, [file, text, instead]) => {
  if (!code.includes(text)) throw new Error(`${file} no longer has: ${text}`);
  return code.replace(text, () => instead);
};

const quickStart = {
  name: 'quick-start',
  transform(code, id) {
    const slow = SLOW_STARTS.filter(([file]) => id.endsWith(file));
    return slow.length === 0 ? null : slow.reduce(quickened, code);
  },
};

/** Tables of words are files of their own, read when one of their columns is asked for. */
const wordsWhenAsked = {
  name: 'words-when-asked',
  transform(code, id) {
    const table = id.endsWith('.json') ? JSON.parse(code) : [];
    if (Array.isArray(table)) return null;
    const columns = Object.keys(table).map((name) => {
      const key = JSON.stringify(name);
      return `get ${key}() { return table()[${key}]; },`;
    });
    return readWhenAsked(this, id, table, ['export default {', ...columns, '};']);
  },
};

/** Tables that are made of others are made here, not at each start: a module of them gives what its functions give. */
const tablesMade = {
  name: 'tables-made',
  async load(id) {
    if (!id.includes('/normalize/tables/')) return null;
    const made = Object.entries(await run(id)).map(([name, make]) => [name, make()]);
    const functions = made.map(([name]) => `export const ${name} = () => table().${name};`);
    return readWhenAsked(this, id, Object.fromEntries(made), functions);
  },
};

/** What a module of ours exports. */
const run = async (id) => {
  const bundle = await rolldown({ input: id, platform: 'node' });
  const { output } = await bundle.generate({ format: 'cjs' });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', output[0].code)(
    ...[module, module.exports, createRequire(id)],
  );
  return module.exports;
};

/** A module that reads its table from a file of its own. */
const readWhenAsked = (plugin, id, table, lines) => {
  const fileName = `${basename(dirname(id))}/${basename(id).replace('.ts', '.json')}`;
  plugin.emitFile({ type: 'asset', fileName, source: JSON.stringify(table) });
  const reading = [
    "import { readFileSync } from 'node:fs';",
    'let made;',
    `const path = () => \`\${import.meta.dirname}/${fileName}\`;`,
    "const table = () => (made ??= JSON.parse(readFileSync(path(), 'utf8')));",
  ];
  return { code: [...reading, ...lines].join('\n'), moduleType: 'js' };
};

/** Functions of src/model/columns.ts that read one cell of a column. */
const CELL_READERS = new Set(['at', 'intAt', 'realAt', 'byteAt']);

/** Cells are read where they are asked for: a call for each, short as it is, is a sixth of what a first run costs. */
const cellsInPlace = {
  name: 'cells-in-place',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes("/columns.ts'")) return null;
    const nodes = [...eachNode(parseAst(code, { lang: 'ts' }))];
    const readers = nodes.filter(isReader).map(({ local }) => local.name);
    const calls = nodes.filter((node) => isCallOf(readers, node));
    const named = nodes.filter(({ type, name }) => type === 'Identifier' && readers.includes(name));
    // An import names each twice; whatever else is called so could be something else.
    if (named.length !== calls.length + 2 * readers.length)
      throw new Error(`${id} does more with readers of cells than to call them`);
    return inPlace(code, calls);
  },
};

/** All but names of properties. */
function* eachNode(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const [name, part] of Object.entries(node)) {
    if (node.computed !== false || (name !== 'property' && name !== 'key')) yield* eachNode(part);
  }
}

const isReader = ({ type, imported, local }) =>
  type === 'ImportSpecifier' && CELL_READERS.has(imported.name) && imported.name === local.name;

const isCallOf = (readers, { type, callee, arguments: cell }) =>
  type === 'CallExpression' && readers.includes(callee.name) && cell.length === 2;

/** Patterns that ask for properties of letters take up to a millisecond each to read, and most runs use few: made where one is used. */
const patternsWhenAsked = {
  name: 'patterns-when-asked',
  transform(code, id) {
    if (!/=\s*\/.*\\p\{/.test(code)) return null;
    const program = parseAst(code, { lang: id.endsWith('.ts') ? 'ts' : 'js' });
    const nodes = [...eachNode(program)];
    const edits = program.body.flatMap(patternIn).flatMap(({ name, start, end, text }) => [
      { from: start, to: end, text: `let ${name};` },
      ...nodes
        .filter((node) => node.type === 'Identifier' && node.name === name)
        .filter((node) => node.start < start || node.start >= end)
        .map((node) => ({ from: node.start, to: node.end, text: `(${name} ??= ${text})` })),
    ]);
    return edits.length === 0 ? null : edited(code, edits);
  },
};

/** What a file calls a pattern for all of itself, if a statement does. */
const patternIn = ({ type, kind, declarations, start, end }) => {
  const [{ id, init } = {}, ...others] = type === 'VariableDeclaration' ? declarations : [];
  const asksForProperties = init?.type === 'Literal' && /\\p\{/.test(init.regex?.pattern);
  return kind === 'const' && asksForProperties && others.length === 0
    ? [{ name: id.name, start, end, text: init.raw }]
    : [];
};

/** `intAt(column, index)` as `(column)[index]`. */
const inPlace = (code, calls) =>
  edited(
    code,
    calls.flatMap(({ start, end, arguments: [column, index] }) => [
      { from: start, to: column.start, text: '(' },
      { from: column.end, to: index.start, text: ')[' },
      { from: index.end, to: end, text: ']' },
    ]),
  );

/** From the last place to the first, since one may stand within another. */
const edited = (code, edits) =>
  edits
    .sort((a, b) => b.from - a.from)
    .reduce((done, { from, to, text }) => done.slice(0, from) + text + done.slice(to), code);

/** A thread loads the rest of its program as it was compiled when it was built (src/cli/start.ts). */
const threadsWithKeptCode = {
  name: 'threads-with-kept-code',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.isEntry && file.name.endsWith('-worker'))
        file.code = `require("./cli.cjs").startThread();${file.code}`;
    }
  },
};

/** Files of plain letters are read faster: one byte a letter, and nothing to be decoded. */
const plainLetters = {
  name: 'plain-letters',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = escaped(file.code, file.fileName);
    }
  },
};

const escaped = (code, name) => {
  // Where an escape would mean something else than the letter itself.
  if (/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`]/.test(code))
    throw new Error(`${name} has letters that cannot be escaped`);
  return code.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
};

/** A snapshot holds for the very program that made it, which a digest of all its files tells at once (src/snapshot/snapshot-key.ts). */
const digestOfAll = {
  name: 'digest-of-all',
  transform: (code, id) =>
    id.endsWith('src/snapshot/snapshot-key.ts')
      ? quickened(code, [id, "DIGEST: string = ''", `DIGEST: string = '${DIGEST}'`])
      : null,
  generateBundle(_options, bundle) {
    const files = Object.values(bundle).sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
    const hash = createHash('sha256');
    for (const { fileName, code, source } of files)
      hash.update(`${fileName}\n`).update(code ?? source);
    const digest = hash.digest('hex').slice(0, DIGEST.length);
    for (const file of files) {
      if (file.type === 'chunk') file.code = file.code.replaceAll(DIGEST, digest);
    }
  },
};

/** Stands for it, as long. */
const DIGEST = '(digest of all files of it)'.padEnd(32, '-');

// Few files, the heavy parts lazy chunks: half the start-up of the unbundled modules. CommonJS, since Node
// loads its own loader for modules first; names and statements stay as they are, for the stacks of bug reports.
export default {
  input: {
    cli: 'src/cli/start.ts',
    'batch-worker': 'src/cli/batch-worker.ts',
    'keep-worker': 'src/keep-worker.ts',
    'layout-worker': 'src/layout-worker.ts',
    'load-worker': 'src/load-worker.ts',
    'pair-worker': 'src/pair-worker.ts',
    'tie-worker': 'src/tie-worker.ts',
  },
  platform: 'node',
  plugins: [
    quickStart,
    wordsWhenAsked,
    tablesMade,
    cellsInPlace,
    patternsWhenAsked,
    threadsWithKeptCode,
    plainLetters,
    digestOfAll,
  ],
  // Lets the entry file hold what lazy files share with it: fewer files to open at the start.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/bundle',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    // What every run needs, and what those that answer from a network need: each file costs a millisecond.
    codeSplitting: {
      groups: [
        { name: 'start', test: /src\/cli\/start\.ts$/, priority: 3 },
        { name: 'main', test: /src\/cli\/main\.ts$/, priority: 2 },
        {
          name: 'answer',
          test: /src\/(?:cli\/run-find|index|model\/read-limits)\.ts$/,
          priority: 1,
        },
        { name: 'load-keep', test: /src\/keeper\.ts$/, priority: 0.6 },
        { name: 'load-rows', test: /src\/read\/read-rows\.ts$/, priority: 0.5 },
        { name: 'load', test: /src\/(?:load|kept-parts|keep-network)\.ts$/, priority: 0 },
      ],
    },
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
};
