import { describe, expect, test } from 'vitest';
import { usageText } from '../../src/cli/usage-words.ts';
import { run } from './run-main.ts';

const TARGET = 'Whom to reach goes after --target: --target "CISO at Altex".';

describe('what commander says, in our words', () => {
  test.each([
    ["error: unknown option '--nope'", 'There is no option "--nope".'],
    [
      "error: unknown option '--tagret'\n(Did you mean --target?)",
      'There is no option "--tagret". Did you mean "--target"?',
    ],
    [
      "error: unknown command 'finde'\n(Did you mean find?)",
      'There is no command "finde". Did you mean "find"?',
    ],
    [
      "error: unknown option '--t'\n(Did you mean one of --top, --target?)",
      'There is no option "--t". Did you mean "--top, --target"?',
    ],
    ["error: option '--top <count>' argument missing", 'Expected <count> after --top.'],
    ["error: option '-o, --output <file>' argument missing", 'Expected <file> after --output.'],
    [
      "error: too many arguments for 'find'. Expected 0 arguments but got 1.",
      `Expected no words after "find" besides options. ${TARGET}`,
    ],
    [
      "error: too many arguments for 'check'. Expected 0 arguments but got 2.",
      'Expected no words after "check" besides options. What to read goes after --data.',
    ],
    [
      "error: too many arguments for 'batch'. Expected 0 arguments but got 1.",
      'Expected no words after "batch" besides options. The table of targets goes after --targets.',
    ],
    [
      "error: too many arguments for 'plan'. Expected 0 arguments but got 1.",
      'Expected no words after "plan" besides options. The table of targets goes after --targets, that of asks after --asks.',
    ],
    [
      "error: too many arguments for 'schema'. Expected 1 argument but got 2.",
      'Expected at most one word after "schema" besides options.',
    ],
    [
      "error: too many arguments for 'export'. Expected 2 arguments but got 3.",
      'Expected at most 2 words after "export" besides options.',
    ],
    ['error: something new', 'something new'],
    ['something new', 'something new'],
  ])('%j', (message, text) => {
    expect(usageText(message)).toBe(text);
  });
});

describe('misuse of the real commander comes out in these words', () => {
  test.each([
    [['frind'], 'There is no command "frind". Did you mean "find"?'],
    [['help', 'frind'], 'There is no command "frind". Did you mean "find"?'],
    [['find', '--tagret', 'x'], 'There is no option "--tagret". Did you mean "--target"?'],
    [['find', '-x'], 'There is no option "-x".'],
    [['find', '--target'], 'Expected <who> after --target.'],
    [['find', '-o'], 'Expected <file> after --output.'],
    [['find', 'Ana'], `Expected no words after "find" besides options. ${TARGET}`],
    [['draft', 'Ana', 'Reis'], `Expected no words after "draft" besides options. ${TARGET}`],
    [
      ['find', '--target', 'x', '--', '--warm'],
      `Expected no words after "find" besides options. ${TARGET}`,
    ],
    [['schema', 'find', 'check'], 'Expected at most one word after "schema" besides options.'],
  ])('%j', async (argv, text) => {
    expect(await run(argv)).toEqual({ code: 2, stdout: '', stderr: `refpath: ${text}\n` });
  });

  test.each([
    [['--log-format', 'json', 'find', '--nope']],
    [['find', '--nope', '--log-format', 'json']],
    [['find', '--log-format=json', '--nope']],
  ])('as a line of JSON where stderr is to be JSON: %j', async (argv) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({ level: 'error' });
    expect(JSON.parse(stderr).text).toContain('There is no option "--nope".');
  });

  test.each([
    [['find', '--target', 'json', '--nope']],
    [['json', '--nope']],
    [['--log-format', 'text', 'find', '--nope']],
  ])('as text otherwise: %j', async (argv) => {
    expect((await run(argv)).stderr).toMatch(/^refpath: There is no /);
  });

  test('hostile words cannot act on the terminal', async () => {
    const { stderr } = await run(['find', '--\u001b[2Jx\u202e']);
    expect(stderr).toContain('\\x1b[2Jx\\u202e');
    expect(stderr).not.toContain('\u001b');
    expect(stderr).not.toContain('\u202e');
  });
});

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['help', 'help']]])(
    '%j is all of it',
    async (argv) => {
      const { code, stdout, stderr } = await run(argv);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Usage: refpath \[options\] \[command\]/);
      expect(stdout).toContain('Exit codes:');
    },
  );

  test.each([
    'find',
    'explain',
    'draft',
    'batch',
    'referrers',
    'check',
    'calibrate',
    'export',
    'schema',
    'cache',
    'demo',
  ])('help %s is %s --help: what it does, its options, examples', async (command) => {
    const [long, short] = [await run([command, '--help']), await run(['help', command])];
    expect(long).toEqual(short);
    expect(long.stdout).toMatch(new RegExp(`^Usage: refpath ${command} `));
    expect(long.stdout.split('\nExamples:\n')[1]?.split('\n').length).toBeGreaterThan(2);
    const [options = ''] = long.stdout.split('\nExamples:\n');
    expect(options.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
