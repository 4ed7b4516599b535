import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeOutput } from '../../src/cli/write-output.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-out-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const target = (): string => join(folder, 'paths.csv');
const modeOf = (path: string): number => statSync(path).mode & 0o777;

describe('a file is written', () => {
  test('whole, readable by its owner alone whatever the umask', async () => {
    const old = process.umask(0);
    await writeOutput(target(), ['a,b\n', '1,2\n']).finally(() => process.umask(old));
    expect(readFileSync(target(), 'utf8')).toBe('a,b\n1,2\n');
    expect(modeOf(target())).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['paths.csv']);
  });

  test('in place of an old one, keeping a stricter mode and dropping a laxer one', async () => {
    writeFileSync(target(), 'old', { mode: 0o644 });
    await writeOutput(target(), ['new']);
    expect(modeOf(target())).toBe(0o600);
    chmodSync(target(), 0o400);
    await writeOutput(target(), ['newer']);
    expect([readFileSync(target(), 'utf8'), modeOf(target())]).toEqual(['newer', 0o400]);
  });

  test('empty where there is nothing to write', async () => {
    await writeOutput(target(), []);
    expect(readFileSync(target(), 'utf8')).toBe('');
  });
});

describe('the old file stays, and nothing else is left', () => {
  function* failing(): Iterable<string> {
    yield 'half';
    throw new Error('no more');
  }

  test('where making the output fails', async () => {
    writeFileSync(target(), 'old');
    await expect(writeOutput(target(), failing())).rejects.toThrow('no more');
    expect(readFileSync(target(), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['paths.csv']);
  });
});

describe('refused, with the code for it', () => {
  test('a symbolic link: it would write somewhere else', async () => {
    writeFileSync(join(folder, 'secret'), 'old');
    symlinkSync(join(folder, 'secret'), target());
    await expect(writeOutput(target(), ['new'])).rejects.toMatchObject({ code: 'output-symlink' });
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('old');
  });

  test('a folder', async () => {
    mkdirSync(target());
    await expect(writeOutput(target(), ['new'])).rejects.toMatchObject({
      code: 'cannot-write',
      facts: { reason: 'it is a folder' },
    });
  });

  test('a folder that does not exist', async () => {
    await expect(writeOutput(join(folder, 'no', 'x.csv'), ['new'])).rejects.toMatchObject({
      code: 'cannot-write',
      facts: { reason: 'there is no such folder' },
    });
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk', async () => {
    await expect(writeOutput('/dev/full', ['new'])).rejects.toMatchObject({
      code: 'cannot-write',
      facts: { reason: 'the disk is full' },
    });
  });
});

test.skipIf(!existsSync('/dev/null'))('a device is written through, not replaced', async () => {
  await writeOutput('/dev/null', ['gone']);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

describe('what killed runs left is swept', () => {
  test('if their process is gone, and only of this file', async () => {
    const gone = spawnSync(process.execPath, ['-e', '0']).pid;
    const dead = `.paths.csv.${gone}.0123abcd.tmp`;
    const alive = `.paths.csv.${process.pid}.0123abcd.tmp`;
    const other = `.other.csv.${gone}.0123abcd.tmp`;
    const own = `.paths.csv.notes.tmp`;
    for (const name of [dead, alive, other, own]) writeFileSync(join(folder, name), '');
    await writeOutput(target(), ['new']);
    expect(readdirSync(folder).sort()).toEqual([other, alive, own, 'paths.csv'].sort());
  });
});

describe('a run that is interrupted', () => {
  // Writes one piece, says so, and never ends.
  const program = (path: string): string => `
    import { writeOutput } from ${JSON.stringify(join(import.meta.dirname, '../../src/cli/write-output.ts'))};
    function* pieces() { yield 'half'; for (;;) yield 'x'.repeat(65536); }
    setTimeout(() => process.stdout.write('writing'), 300);
    await writeOutput(${JSON.stringify(path)}, pieces());
  `;
  const canRunTypes = Number(process.versions.node.split('.')[0]) >= 24;

  test.skipIf(!canRunTypes)('takes its temporary file along', async () => {
    writeFileSync(target(), 'old');
    const child = spawn(process.execPath, ['--input-type=module', '-e', program(target())]);
    await new Promise((done) => child.stdout.once('data', done));
    child.kill('SIGTERM');
    const signal = await new Promise((done) => child.once('exit', (_code, by) => done(by)));
    expect(signal).toBe('SIGTERM');
    expect(readFileSync(target(), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['paths.csv']);
  });
});
