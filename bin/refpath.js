#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/bundle/cli.js', import.meta.url);

if (existsSync(bundle)) {
  const { main } = await import(bundle.href);
  // Never process.exit: it would cut what a pipe has not taken yet.
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('refpath is not built yet. Build it with: npm ci && npm run build\n');
  process.exitCode = 70;
}
