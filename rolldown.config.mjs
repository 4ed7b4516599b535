// One file for the command line: half the start-up of the unbundled modules; heavy parts stay lazy chunks.
export default {
  input: { cli: 'src/cli/main.ts' },
  platform: 'node',
  // Lets the entry file hold what lazy files share with it: fewer files to open at the start.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist/bundle',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    minify: false,
  },
};
