import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { parseArguments } from '../../src/cli/program.ts';
import { checkReport } from '../present/reports.ts';
import { fakeApi } from './fake-api.ts';
import { run } from './run-main.ts';

/** What the command line promises, command by command: the words, and what each is given here. */
const SEARCH = [
  ['--from', 'Ana'],
  ['--max-hops', '2'],
  ['--per-referrer', '0'],
  ['--warm'],
  ['--min-strength', '0.1'],
  ['--via', 'Bo'],
  ['--avoid', 'Cora'],
];
const READING = [
  ['--owner', 'Ana'],
  ['--date-order', 'dmy'],
  ['--encoding', 'utf-8'],
  ['--map', 'map.json'],
  ['--rejects', 'rejects.csv'],
  ['--strict'],
];
const GLOBAL = [
  ['--data', 'exports'],
  ['--config', 'c.json'],
  ['--no-config'],
  ['--as-of', '2026-11-22'],
  ['--format', 'json'],
  ['--fields', 'rank'],
  ['-o', 'out.json'],
  ['--output', 'out.json'],
  ['--color', 'never'],
  ['--quiet'],
  ['-q'],
  ['--verbose'],
  ['-v'],
  ['--log-format', 'json'],
  ['--no-cache'],
];
const SOUGHT = [
  ['--target', 'CISO at Altex'],
  ['--account', 'Altex'],
];
const TOP = [['--top', '5']];

const PROMISED: readonly (readonly [command: string, options: readonly string[][]])[] = [
  ['find', [...SOUGHT, ...TOP, ...SEARCH, ['--explain'], ...READING]],
  ['explain', [...SOUGHT, ...SEARCH, ...READING]],
  ['draft', [...SOUGHT, ...SEARCH, ...READING]],
  ['batch', [['--targets', 't.csv'], ...TOP, ...SEARCH, ...READING]],
  ['referrers', [...SOUGHT, ['--targets', 't.csv'], ...TOP, ['--rank-by', 'accounts'], ...READING]],
  [
    'plan',
    [
      ...[
        ['--targets', 't.csv'],
        ['--asks', 'asks.csv'],
        ['--from', 'Ana'],
        ['--max-hops', '2'],
      ],
      ...[['--min-strength', '0.1'], ['--via', 'Bo'], ['--avoid', 'Cora'], ...READING],
    ],
  ],
  ['check', READING],
  ['calibrate', [['--asks', 'asks.csv'], ...READING]],
  ['export', [...READING, ['--delimiter', ';'], ['--quote', "'"], ['--header-line', '0']]],
  ['schema', []],
  ['cache', []],
  ['demo', [...SOUGHT, ...TOP, ...SEARCH, ['--explain']]],
];

const parsed = (argv: readonly string[]) => {
  const said: string[] = [];
  const write = (text: string): void => void said.push(text);
  try {
    return {
      asked: parseArguments(argv, { out: write, err: write, width: 80, color: false }),
      said,
    };
  } catch {
    return { asked: undefined, said };
  }
};

/** "--max-hops" → "maxHops" */
const keyOf = (flag: string): string =>
  flag
    .replace(/^-o$/, '--output')
    .replace(/^-q$/, '--quiet')
    .replace(/^-v$/, '--verbose')
    .replace(/^--(?:no-)?/, '')
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

test('every command is promised', () => {
  expect(PROMISED.map(([command]) => command)).toEqual(COMMANDS.map(({ name }) => name));
});

describe.each(PROMISED)('%s', (command, options) => {
  const own = options.map((words) => ({ words, flag: words[0] ?? '' }));
  const all = [...own, ...GLOBAL.map((words) => ({ words, flag: words[0] ?? '' }))];

  test.each(all.map(({ words }) => [words.join(' '), words] as const))(
    'takes %s',
    (_said, words) => {
      const { asked } = parsed([command, ...words]);
      expect(asked?.command.name).toBe(command);
      const value = asked?.raw[keyOf(words[0] ?? '')];
      const [, text] = words;
      const isOff = words[0]?.startsWith('--no-') === true;
      expect(value).toEqual(text === undefined ? !isOff : [text]);
    },
  );

  test('takes what is for all commands before its name, too', () => {
    for (const words of GLOBAL) {
      expect(parsed([...words, command]).asked?.raw).toEqual(
        parsed([command, ...words]).asked?.raw,
      );
    }
  });

  test('takes options as --name=value, and the same twice', () => {
    for (const { words, flag } of all.filter(({ words }) => words.length === 2)) {
      const text = words[1] ?? '';
      if (!flag.startsWith('--')) continue;
      expect(parsed([command, `${flag}=${text}`]).asked?.raw[keyOf(flag)]).toEqual([text]);
      const twice = parsed([command, ...words, ...words]).asked?.raw[keyOf(flag)];
      expect(twice).toEqual([text, text]);
    }
  });

  test('refuses what is not its own', () => {
    const known = new Set(all.map(({ flag }) => flag));
    const foreign = [...SOUGHT, ...SEARCH, ...TOP, ['--asks', 'a.csv'], ['--rank-by', 'targets']]
      .filter(([flag = '']) => !known.has(flag))
      .filter(
        ([flag = '']) =>
          !COMMANDS.find(({ name }) => name === command)?.options.includes(keyOf(flag) as never),
      );
    for (const words of foreign) {
      const { asked, said } = parsed([command, ...words]);
      expect([words[0], asked]).toEqual([words[0], undefined]);
      expect(said.join('')).toContain(`There is no option "${words[0]}"`);
    }
  });

  test('wants a value after each option that has one', () => {
    for (const { flag } of own.filter(({ words }) => words.length === 2)) {
      const { asked, said } = parsed([command, flag]);
      expect([flag, asked]).toEqual([flag, undefined]);
      expect(said.join('')).toMatch(new RegExp(`^refpath: Expected <\\w+> after ${flag}\\.\\n$`));
    }
  });
});

describe('formats', () => {
  const PAGES = ['md', 'html'];
  const ROWS = ['table', 'json', 'ndjson', 'csv', 'tsv', ...PAGES, 'xlsx'];
  const EXPORTS = ['csv', 'tsv', 'ndjson', 'xlsx'];
  const FORMATS = [...ROWS, 'gexf', 'graphml'];

  test.each<[readonly string[], readonly string[]]>([
    [['find', '--target', 'x'], ROWS],
    [
      ['explain', '--target', 'x'],
      ['table', 'json', ...PAGES],
    ],
    [
      ['draft', '--target', 'x'],
      ['table', 'json', ...PAGES],
    ],
    [['batch', '--targets', 't.csv'], ROWS],
    [['referrers'], ROWS],
    [['plan', '--targets', 't.csv'], ROWS],
    [['check'], ROWS],
    [
      ['calibrate', '--asks', 'a.csv'],
      ['table', 'json'],
    ],
    [['export', 'people'], EXPORTS],
    [['export', 'records'], EXPORTS],
    [['export', 'ties'], EXPORTS],
    [['export', 'accounts'], EXPORTS],
    [
      ['export', 'graph'],
      ['gexf', 'graphml', 'json'],
    ],
    [['schema', 'find'], ['json']],
    [['demo'], ROWS],
  ])('of %j are %j, and no others', async (argv, formats) => {
    const words = [...argv, '--no-config', '-q'];
    const api = fakeApi({ check: () => checkReport() });
    for (const format of FORMATS) {
      const { code, stdout, stderr } = await run([...words, '--format', format], { api });
      if (formats.includes(format)) {
        // A workbook is an archive: it ends with the two empty bytes of a remark.
        const end = format === 'xlsx' ? '\0\0' : '\n';
        expect([format, stderr, stdout.slice(-end.length)]).toEqual([format, '', end]);
        continue;
      }
      expect([format, code, stdout]).toEqual([format, 2, '']);
      expect(stderr).toContain(`for this command, got "${format}"`);
    }
    const byDefault = await run(words, { api });
    const first = await run([...words, '--format', formats[0] ?? ''], { api });
    expect(byDefault).toEqual(first);
  });
});
