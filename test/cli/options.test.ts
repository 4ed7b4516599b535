import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import {
  isoDay,
  names,
  oneCharacter,
  oneOf,
  share,
  someText,
  wholeNumber,
} from '../../src/cli/expect.ts';
import { GLOBAL_OPTIONS, longFlag, OPTIONS, type OptionName } from '../../src/cli/options.ts';
import { readOptions } from '../../src/cli/read-options.ts';

const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

describe('every option', () => {
  test.each(OPTION_NAMES)('%s has help, a group, and the name of its flag', (name) => {
    const { help, group } = OPTIONS[name];
    expect(help.length).toBeGreaterThan(5);
    expect(group).toMatch(/^[A-Z]\w+:$/);
    const camel = longFlag(name)
      .slice(2)
      .replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    expect(camel).toBe(name);
  });

  test('belongs to a command, or to all', () => {
    const used = new Set<OptionName>([
      ...GLOBAL_OPTIONS,
      ...COMMANDS.flatMap(({ options }) => options),
    ]);
    expect(OPTION_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });

  test('has its default where it is not given', () => {
    expect(readOptions({})).toMatchObject({
      data: [],
      maxHops: 3,
      top: 10,
      perReferrer: 1,
      warm: false,
      minStrength: 0,
      color: 'auto',
      logFormat: 'text',
      format: undefined,
    });
  });

  test('given twice counts once, the last; repeatable ones add up', () => {
    const values = readOptions({ top: ['3', '5'], via: ['a', 'b'], warm: true });
    expect([values.top, values.via, values.warm]).toEqual([5, ['a', 'b'], true]);
  });

  test('may not be empty', () => {
    expect(() => readOptions({ via: ['a', ' '] })).toThrow('usage');
    expect(() => readOptions({ owner: [''] })).toThrow('usage');
  });
});

describe('what is expected', () => {
  test.each([
    [wholeNumber(1, 6), '1', 1],
    [wholeNumber(1, 6), '6', 6],
    [wholeNumber(1, 6), '0', undefined],
    [wholeNumber(1, 6), '7', undefined],
    [wholeNumber(1, 6), '2.5', undefined],
    [wholeNumber(1, 6), '1e0', undefined],
    [wholeNumber(1, 6), ' 2', undefined],
    [wholeNumber(0, Number.POSITIVE_INFINITY), '123456789', 123456789],
    [share, '0', 0],
    [share, '1', 1],
    [share, '.5', 0.5],
    [share, '0.25', 0.25],
    [share, '1.1', undefined],
    [share, '-0.1', undefined],
    [share, '0,5', undefined],
    [share, 'NaN', undefined],
    [isoDay, '2026-11-22', '2026-11-22'],
    [isoDay, '2024-02-29', '2024-02-29'],
    [isoDay, '2026-02-29', undefined],
    [isoDay, '22.11.2026', undefined],
    [someText, 'x', 'x'],
    [someText, '  ', undefined],
    [oneCharacter, ';', ';'],
    [oneCharacter, 'tab', '\t'],
    [oneCharacter, '\\t', '\t'],
    [oneCharacter, '', undefined],
    [oneCharacter, ';;', undefined],
    [oneOf(['csv', 'json']), 'csv', 'csv'],
    [oneOf(['csv', 'json']), 'CSV', undefined],
    [names, 'a, b', ['a', 'b']],
    [names, 'a,,b', undefined],
  ])('$0.expects: "%s" is %j', (expectation, text, value) => {
    expect(expectation.parse(text)).toEqual(value);
  });

  test('is said in words', () => {
    expect([
      wholeNumber(1, 6).expects,
      wholeNumber(0, Number.POSITIVE_INFINITY).expects,
      oneOf(['csv']).expects,
      oneOf(['csv', 'json']).expects,
    ]).toEqual([
      'a whole number from 1 to 6',
      'a whole number, 0 or more',
      '"csv"',
      'one of csv, json',
    ]);
  });
});
