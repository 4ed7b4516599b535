// Compiles the program with this very engine, so that the first run need not: runs the commands that one waits for
// on the example network, and takes over what they would keep for their next run (decision 17).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = import.meta.dirname;
const KEPT = join(ROOT, 'dist/code');
const EXAMPLE = join(ROOT, 'fixtures/harbor-analytics');
const FIND = ['find', '--data', EXAMPLE, '--target', 'CISO at Altex'];

/** A second run answers from what the first one kept of the network. */
const RUNS = [
  ['--help'],
  ...[FIND, FIND],
  ['check', '--data', EXAMPLE],
  ['export', 'rows', join(EXAMPLE, 'tables/accounts.csv')],
];

const cache = mkdtempSync(join(tmpdir(), 'refpath-code-'));
try {
  rmSync(KEPT, { recursive: true, force: true });
  for (const words of RUNS) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/refpath.js'), ...words],
      {
        encoding: 'utf8',
        env: { ...process.env, REFPATH_CACHE_DIR: cache },
      },
    );
    if (status !== 0) throw new Error(`refpath ${words.join(' ')}: ${stderr}`);
  }
  mkdirSync(KEPT);
  // For everybody who may read the program.
  for (const book of readdirSync(join(cache, 'code')))
    writeFileSync(join(KEPT, book), readFileSync(join(cache, 'code', book)));
} finally {
  rmSync(cache, { recursive: true, force: true });
}
