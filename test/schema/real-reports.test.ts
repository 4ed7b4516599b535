import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SCHEMAS, type SchemaName } from '../../src/schema/json-schema.ts';
import { run } from '../cli/run-main.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const WORLD = join(ROOT, 'fixtures/two-desks');
const HOW = ['--data', WORLD, '--as-of', '2026-11-22', '--no-config', '-q'];

const problemsOf = (name: SchemaName, value: unknown): unknown =>
  SCHEMAS[name].safeParse(value).error?.issues ?? [];

describe('what a real network gives fits its schema', () => {
  test.each(['find', 'explain', 'draft'] as const)('%s', async (name) => {
    const targets = ['CISO at Granite Bank', 'Eve Moss', 'Nobody at all'];
    for (const target of targets) {
      const argv = [name, '--target', target, '--format', 'json', ...HOW];
      expect(problemsOf(name, JSON.parse((await run(argv)).stdout))).toEqual([]);
    }
  });

  test('check', async () => {
    const { stdout } = await run(['check', '--format', 'json', ...HOW]);
    expect(problemsOf('check', JSON.parse(stdout))).toEqual([]);
  });

  test('check of bad input', async () => {
    const data = join(ROOT, 'fixtures/broken');
    const { stdout } = await run(['check', '--format', 'json', '--data', data, '--no-config']);
    expect(problemsOf('check', JSON.parse(stdout))).toEqual([]);
  });

  test('batch, whole and line by line', async () => {
    const batch = ['batch', '--targets', join(WORLD, 'targets.csv'), ...HOW];
    const whole = await run([...batch, '--format', 'json']);
    expect(problemsOf('batch', JSON.parse(whole.stdout))).toEqual([]);
    const lines = (await run([...batch, '--format', 'ndjson'])).stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const line of lines) expect(problemsOf('batch-line', JSON.parse(line))).toEqual([]);
  });
});

describe('plan, whole and line by line', () => {
  const plan = ['plan', '--targets', join(WORLD, 'targets.csv'), ...HOW];

  test.each([[], ['--max-hops', '1'], ['--avoid', 'Ben Cole']])('%j', async (...more) => {
    const whole = await run([...plan, ...more, '--format', 'json']);
    expect(problemsOf('plan', JSON.parse(whole.stdout))).toEqual([]);
    const lines = (await run([...plan, ...more, '--format', 'ndjson'])).stdout
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(problemsOf('plan-line', JSON.parse(line))).toEqual([]);
  });
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));

const isSchemaName = (name: string): name is SchemaName => name in SCHEMAS;

/** "refpath/find@1" → "find" */
const nameIn = (json: string): string => /"schema":\s*"refpath\/([a-z-]+)@1"/.exec(json)?.[1] ?? '';

test('every golden JSON fits its schema', () => {
  const goldens = filesIn(join(ROOT, 'test/cli/cases'))
    .filter((path) => path.endsWith('/stdout'))
    .map((path) => readFileSync(path, 'utf8'))
    .filter((text) => text.startsWith('{') && isSchemaName(nameIn(text)));
  for (const text of goldens) {
    const name = nameIn(text);
    if (isSchemaName(name)) expect(problemsOf(name, JSON.parse(text))).toEqual([]);
  }
  expect(goldens.length).toBeGreaterThan(0);
});
