import { CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { OPTIONS } from '../../src/cli/options.ts';
import { parseArguments } from '../../src/cli/program.ts';

const parsed = (...argv: string[]) => {
  const told = { out: '', err: '' };
  const asked = parseArguments(argv, {
    out: (text) => {
      told.out += text;
    },
    err: (text) => {
      told.err += text;
    },
    width: 80,
    color: false,
  });
  return { asked, told };
};

describe('the words of a command line', () => {
  test('name a command, its options as texts, and its operands', () => {
    const { asked } = parsed('export', 'rows', 'a.csv', '--delimiter', ';');
    expect([asked?.command.name, asked?.operands, asked?.raw['delimiter']]).toEqual([
      'export',
      ['rows', 'a.csv'],
      [';'],
    ]);
  });

  test('may leave an operand out', () => {
    expect(parsed('export', 'people').asked?.operands).toEqual(['people']);
  });

  test('collect what is given several times, in order', () => {
    const { asked } = parsed('find', '--target', 'a', '--target=b', '--data', 'x');
    expect([asked?.raw['target'], asked?.raw['data']]).toEqual([['a', 'b'], ['x']]);
  });

  test('may have a value that looks like an option, after =', () => {
    expect(parsed('find', '--target=--warm').asked?.raw['target']).toEqual(['--warm']);
  });

  test('take flags without values, short ones too', () => {
    const { asked } = parsed('find', '--warm', '-q', '-v', '-o', 'x.csv');
    expect(asked?.raw).toMatchObject({ warm: true, quiet: true, verbose: true, output: ['x.csv'] });
  });

  test('--no-config is no settings file, --config FILE is that one', () => {
    expect(parsed('find', '--no-config').asked?.raw['config']).toBe(false);
    expect(parsed('find', '--config', 'x').asked?.raw['config']).toEqual(['x']);
    expect(parsed('find').asked?.raw['config']).toBeUndefined();
  });
});

describe('help', () => {
  const helpOf = (...argv: string[]): string => {
    let out = '';
    try {
      parseArguments(argv, {
        out: (text) => {
          out += text;
        },
        err: () => undefined,
        width: 80,
        color: false,
      });
    } catch (error) {
      if (!(error instanceof CommanderError)) throw error;
      expect(error.exitCode).toBe(0);
    }
    return out;
  };

  test.each(COMMANDS)('of $name has every option it takes, and no other', ({ name, options }) => {
    const help = helpOf(name, '--help').split('Global Options:')[0] ?? '';
    const flags = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, found]) => found);
    const expected = options.map((option) => /--[a-z-]+/.exec(OPTIONS[option].flag)?.[0]);
    expect(flags.filter((found) => found !== '--help').sort()).toEqual([...expected].sort());
  });

  test('`help find` is `find --help`', () => {
    expect(helpOf('help', 'find')).toBe(helpOf('find', '--help'));
  });

  test('tells defaults and choices', () => {
    const help = helpOf('find', '--help').replace(/\s+/g, ' ');
    expect(help).toContain('counted in ties (default: 3)');
    expect(help).toContain('(dmy, mdy, ymd)');
    expect(help).toContain('(auto, always, never; default: auto)');
  });
});

describe('abbreviations are refused: they would change meaning as options come', () => {
  test.each([
    ['fin', '--target', 'x'],
    ['find', '--targ', 'x'],
  ])('%s %s', (...argv) => {
    expect(() => parsed(...argv)).toThrow(CommanderError);
  });
});
