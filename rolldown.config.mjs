import { basename } from 'node:path';

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
    const fileName = `words/${basename(id)}`;
    this.emitFile({ type: 'asset', fileName, source: JSON.stringify(table) });
    const columns = Object.keys(table).map((name) => {
      const key = JSON.stringify(name);
      return `get ${key}() { return table()[${key}]; },`;
    });
    const lines = [
      "import { readFileSync } from 'node:fs';",
      'let made;',
      `const path = () => \`\${import.meta.dirname}/${fileName}\`;`,
      "const table = () => (made ??= JSON.parse(readFileSync(path(), 'utf8')));",
    ];
    return {
      code: [...lines, 'export default {', ...columns, '};'].join('\n'),
      moduleType: 'js',
    };
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

// Few files, the heavy parts lazy chunks: half the start-up of the unbundled modules. CommonJS, since Node
// loads its own loader for modules first; names and statements stay as they are, for the stacks of bug reports.
export default {
  input: {
    cli: 'src/cli/start.ts',
    'batch-worker': 'src/cli/batch-worker.ts',
    'load-worker': 'src/load-worker.ts',
  },
  platform: 'node',
  plugins: [quickStart, wordsWhenAsked, plainLetters],
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
        { name: 'answer', test: /src\/(?:cli\/run-find|index)\.ts$/, priority: 1 },
      ],
    },
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
};
