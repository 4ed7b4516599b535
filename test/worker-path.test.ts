import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerPath } from '../src/worker-path.ts';

let folder = '';
const beside = (): string => pathToFileURL(join(folder, 'index.js')).href;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-worker-'));
  for (const name of ['bundled.cjs', 'plain.js', 'both.cjs', 'both.js', 'source.ts']) {
    writeFileSync(join(folder, name), '');
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a worker’s program lies beside who starts it', () => {
  test.each([
    ['bundled', 'bundled.cjs'],
    ['plain', 'plain.js'],
    ['both', 'both.cjs'],
  ])('%s: %s', (name, file) => {
    expect(workerPath(name, beside())).toBe(join(folder, file));
  });

  test.each(['source', 'nowhere', '../plain'])('or nowhere: %s', (name) => {
    expect(workerPath(name, beside())).toBeUndefined();
  });
});
