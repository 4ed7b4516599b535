import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { CONCISE_HELP, EXIT_HELP } from '../../src/cli/help.ts';
import { run } from './run-main.ts';
import { wordsOf } from './words.ts';

const WORLD = resolve(import.meta.dirname, '../../fixtures/harbor-analytics');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-examples-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the examples call by a made-up name. */
const PLACES = new Map([
  ['exports', () => WORLD],
  ['FOLDER', () => WORLD],
  ['targets.csv', () => join(WORLD, 'tables/targets.csv')],
  ['people.csv', () => join(WORLD, 'tables/team.csv')],
  ['paths.csv', () => join(folder, 'paths.csv')],
  ['plan.csv', () => join(folder, 'plan.csv')],
  ['network.gexf', () => join(folder, 'network.gexf')],
  ['crm', () => resolve(import.meta.dirname, '../../fixtures/every-tie')],
  ['asks.csv', () => resolve(import.meta.dirname, '../../fixtures/asks/asks.csv')],
  ['settings.json', () => join(folder, 'settings.json')],
]);

const told = `${CONCISE_HELP}${EXIT_HELP}`.matchAll(
  /\brefpath (?:find --|demo\b|check --)[^\n]*?(?= {3}|\n|$)/g,
);

const examples = [
  ...COMMANDS.flatMap((command) => command.examples),
  ...[...told].map(([example]) => example),
];

test('examples were found in the help of every command and in that of refpath itself', () => {
  expect(examples.length).toBeGreaterThanOrEqual(2 * COMMANDS.length + 4);
});

test.each([...new Set(examples)])('%s', async (example) => {
  const [program, ...argv] = wordsOf(example).map((word) => PLACES.get(word)?.() ?? word);
  expect(program).toBe('refpath');
  const env = { REFPATH_CACHE_DIR: join(folder, 'cache') };
  const { code, stdout } = await run([...argv, '--no-config'], { env });
  expect(code).toBe(0);
  if (!argv.includes('-o')) expect(stdout).not.toBe('');
});
