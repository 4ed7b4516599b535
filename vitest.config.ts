import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Each file in a process of its own costs half a second a file. So tests leave modules, mocks
    // and globals as they found them.
    isolate: false,
    // One less would be the default: on two cores that is one.
    maxWorkers: '100%',
    // Tests that start the program must not write into the home of whoever runs them.
    env: { REFPATH_CACHE_DIR: join(import.meta.dirname, 'node_modules/.cache/refpath') },
    coverage: { include: ['src/**'], exclude: ['src/cli/terminal.ts'] },
  },
});
