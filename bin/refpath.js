#!/usr/bin/env node
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '../dist/bundle/cli.cjs');

if (existsSync(bundle)) {
  const { main } = require(bundle);
  // Never process.exit: it would cut what a pipe has not taken yet.
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
} else {
  process.stderr.write('refpath is not built yet. Build it with: npm ci && npm run build\n');
  process.exitCode = 70;
}
