import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
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
  /** A program that writes one piece after another, and never ends. */
  const program = async (): Promise<string> => {
    const endless = `
      import { writeOutput } from ${JSON.stringify(resolve(import.meta.dirname, '../../src/cli/write-output.ts'))};
      function* pieces() { for (let i = 0; ; i++) yield i === 50 ? (process.stdout.write('writing'), 'x') : 'x'.repeat(65536); }
      await writeOutput(process.argv[2], pieces());`;
    writeFileSync(join(folder, 'endless.mjs'), endless);
    const bundle = await rolldown({ input: join(folder, 'endless.mjs'), platform: 'node' });
    await bundle.write({ file: join(folder, 'program.mjs') });
    await bundle.close();
    return join(folder, 'program.mjs');
  };

  const interrupted = async (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<string[]> => {
    const place = join(folder, 'out');
    mkdirSync(place);
    writeFileSync(join(place, 'paths.csv'), 'old');
    const child = spawn(process.execPath, [await program(), join(place, 'paths.csv')]);
    await once(child.stdout, 'data');
    child.kill(signal);
    const [, by] = await once(child, 'exit');
    expect(by).toBe(signal);
    expect(readFileSync(join(place, 'paths.csv'), 'utf8')).toBe('old');
    return readdirSync(place);
  };

  test.each(['SIGTERM', 'SIGINT'] as const)('by %s takes its file along', async (signal) => {
    expect(await interrupted(signal)).toEqual(['paths.csv']);
  });

  test('by SIGKILL leaves it to the next run', async () => {
    expect(await interrupted('SIGKILL')).toHaveLength(2);
    await writeOutput(join(folder, 'out', 'paths.csv'), ['new']);
    expect(readdirSync(join(folder, 'out'))).toEqual(['paths.csv']);
  });
});
