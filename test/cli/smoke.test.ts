import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'bin/refpath.js');
const isBuilt = existsSync(join(ROOT, 'dist/bundle/cli.cjs'));

const run = (command: string) =>
  spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd: ROOT, encoding: 'utf8' });

test('without a build it says how to make one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'refpath-bare-'));
  mkdirSync(join(folder, 'bin'));
  const bare = join(folder, 'bin', 'refpath.cjs');
  copyFileSync(PROGRAM, bare);
  const { status, stderr } = spawnSync(process.execPath, [bare, 'demo'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(status).toBe(70);
  expect(stderr).toContain('npm ci && npm run build');
});

// `npm run check` builds before it tests; a test run alone needs no build.
describe.runIf(isBuilt)('the built program', () => {
  test('shows the example network', () => {
    const { status, stdout, stderr } = run(`${PROGRAM} demo`);
    expect({ status, stderr: stderr.split('\n').length }).toEqual({ status: 0, stderr: 3 });
    expect(stdout).toContain('Jim Walsh → Jon Smith');
  });

  test.each(['table', 'json', 'ndjson', 'csv', 'tsv'])(
    'ends quietly when the reader of its %s goes away',
    (format) => {
      const { status, stderr } = run(
        `${PROGRAM} demo -q --per-referrer 0 --format ${format} | head -1`,
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );

  test('gives a large output whole to a slow pipe', () => {
    const records = `${PROGRAM} export records -q --data fixtures/harbor-analytics --format ndjson`;
    const whole = run(records).stdout;
    const slow = run(`${records} | (sleep 0.3; wc -c)`).stdout;
    expect(Number(slow)).toBe(Buffer.byteLength(whole));
    expect(Number(slow)).toBeGreaterThan(65_536);
  });

  test.runIf(existsSync('/dev/full'))('tells of a full disk with exit 73', () => {
    const { status, stderr } = run(`${PROGRAM} demo -q > /dev/full`);
    expect({ status, stderr }).toEqual({
      status: 73,
      stderr: 'refpath: Cannot write "standard output" (the disk is full).\n',
    });
  });
});
