import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from './run-main.ts';
import { wordsOf } from './words.ts';

/** `cases/<command>/<case>/cmd` is one command line; stdout, stderr and exit are what it must give. */
const CASES = join(import.meta.dirname, 'cases');

const foldersIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : [];

describe.each(foldersIn(CASES).flatMap(foldersIn))('%s', (folder) => {
  test('gives what is written there', async () => {
    const [program, ...argv] = wordsOf(readFileSync(join(folder, 'cmd'), 'utf8'));
    expect(program).toBe('refpath');
    const { stdout, stderr, code } = await run(argv);
    await expect(stdout).toMatchFileSnapshot(join(folder, 'stdout'));
    await expect(stderr).toMatchFileSnapshot(join(folder, 'stderr'));
    await expect(`${code}\n`).toMatchFileSnapshot(join(folder, 'exit'));
  });
});

test('a command line is cut into words', () => {
  expect(wordsOf(`refpath find --target "CISO at Altex" --via 'Ana Ruiz' -q`)).toEqual([
    'refpath',
    'find',
    '--target',
    'CISO at Altex',
    '--via',
    'Ana Ruiz',
    '-q',
  ]);
});
