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
];

const quickStart = {
  name: 'quick-start',
  transform(code, id) {
    const slow = SLOW_STARTS.find(([file]) => id.endsWith(file));
    if (slow === undefined) return null;
    const [file, text, instead] = slow;
    if (!code.includes(text)) throw new Error(`${file} no longer has: ${text}`);
    return code.replace(text, instead);
  },
};

// Few files, the heavy parts lazy chunks: half the start-up of the unbundled modules. CommonJS, since Node
// loads its own loader for modules first; names and statements stay as they are, for the stacks of bug reports.
export default {
  input: { cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch-worker.ts' },
  platform: 'node',
  plugins: [quickStart],
  // Lets the entry file hold what lazy files share with it: fewer files to open at the start.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/bundle',
    cleanDir: true,
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
};
