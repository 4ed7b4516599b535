import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/cli/commands.ts';
import { OPTIONS } from '../src/cli/options.ts';
import { run } from './cli/run-main.ts';

const README = readFileSync('README.md', 'utf8');

/** `a "b c" d` → a, b c, d */
const words = (line: string): string[] =>
  (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'));

const CONSOLE = /```console\n\$ npx refpath (.*)\n[\s\S]*?```/g;

/** The page with every example's output as the program prints it now. */
const executed = async (page: string): Promise<string> => {
  let text = page;
  for (const [block, line = ''] of page.matchAll(CONSOLE)) {
    const { stdout, stderr } = await run(words(line), { env: { COLUMNS: '80' } });
    text = text.replace(
      block,
      () => `\`\`\`console\n$ npx refpath ${line}\n${stdout}${stderr}\`\`\``,
    );
  }
  return text;
};

describe('the README', () => {
  test('shows what its examples print', async () => {
    expect([...README.matchAll(CONSOLE)].length).toBeGreaterThanOrEqual(3);
    await expect(await executed(README)).toMatchFileSnapshot('../README.md');
  });

  test('opens with the two commands that do all the set-up', () => {
    const first = /```console\n([\s\S]*?)```/.exec(README)?.[1];
    expect(first).toBe('npm ci && npx refpath demo\nnpm ci && npm test\n');
    expect(readFileSync('package.json', 'utf8')).toContain('"test": "vitest run"');
  });

  test('names every command, and no other', () => {
    const named = [...README.matchAll(/^\| `refpath (\w+)/gm)].map(([, name]) => name).sort();
    expect(named).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  test('stays short enough to read', () => {
    expect(README.split('\n').length).toBeLessThan(200);
  });

  test('the library example is the API', async () => {
    const example = /```ts\n([\s\S]*?)```/.exec(README)?.[1] ?? '';
    const api = await import('../src/index.ts');
    for (const name of ['find', 'load']) {
      expect(example).toContain(name);
      expect(api).toHaveProperty(name);
    }
    const network = await api.load({ data: ['fixtures/harbor-analytics'], asOf: '2026-11-22' });
    const { paths } = api.find(network, { targets: ['CISO at Altex'] });
    expect(paths[0]).toMatchObject({ warmth: 'warm', reason: { text: expect.any(String) } });
  });
});

describe('links', () => {
  const pages = ['README.md', 'CONTRIBUTING.md'];
  test.each(pages)('of %s lead somewhere', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !/^https?:/.test(target));
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });
});

describe('help', () => {
  test.each(COMMANDS.map(({ name }) => name))('%s has a summary and examples', async (name) => {
    const { code, stdout } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:');
  });

  test.each(Object.entries(OPTIONS))('option %s says what it does', (_, option) => {
    expect(option.help.length).toBeGreaterThan(10);
    expect(option.flag).toMatch(/^(?:-\w, )?--[a-z][a-z-]*(?: <[a-z-]+>)?$/);
  });
});
