/** commander can run other programs as commands; ours has none, and node:child_process takes time to load. */
const withoutProcesses = {
  name: 'without-processes',
  transform(code, id) {
    if (!id.endsWith('commander/lib/command.js')) return null;
    return code.replace("require('node:child_process')", '{}');
  },
};

// Few files, the heavy parts lazy chunks: half the start-up of the unbundled modules. CommonJS, since Node
// loads its own loader for modules first; names and statements stay as they are, for the stacks of bug reports.
export default {
  input: { cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch-worker.ts' },
  platform: 'node',
  plugins: [withoutProcesses],
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
