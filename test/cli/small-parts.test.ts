import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../src/cli/cache-place.ts';
import { got } from '../../src/cli/expect.ts';
import { findRequest, requestForSomebody } from '../../src/cli/find-request.ts';
import { gathered } from '../../src/cli/gather.ts';
import { lineOf, readJson } from '../../src/cli/json-file.ts';
import { flag, several, single } from '../../src/cli/option-kinds.ts';
import { readOptions } from '../../src/cli/read-options.ts';
import { summary } from '../../src/cli/summary.ts';
import { writeFailure } from '../../src/cli/write-failure.ts';
import { RefpathError } from '../../src/model/issue.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refpath-small-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('what the system says against writing, in words', () => {
  const failure = (code: string): Error => Object.assign(new Error(code), { code });
  test.each([
    ['ENOENT', 'there is no such folder'],
    ['ENOTDIR', 'there is no such folder'],
    ['EACCES', 'no permission'],
    ['EPERM', 'no permission'],
    ['EROFS', 'the disk is read-only'],
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EEXIST', 'there is a file of that name'],
    ['EISDIR', 'it is a folder'],
    ['EIO', 'EIO'],
  ])('%s: %s', (code, reason) => {
    expect(writeFailure(failure(code), 'o.csv')).toMatchObject({
      code: 'cannot-write',
      facts: { path: 'o.csv', reason },
    });
  });

  test.each(['EBUSY', 'ETXTBSY', 'EAGAIN'])('%s: try again later', (reason) => {
    expect(writeFailure(failure(reason), 'o.csv')).toMatchObject({
      code: 'locked',
      facts: { path: 'o.csv', reason },
    });
  });

  test.each([new Error('a bug'), 'a text', undefined, new RefpathError('usage')])(
    'anything else stays what it is: %s',
    (error) => {
      expect(writeFailure(error, 'o.csv')).toBe(error);
    },
  );
});

describe('the closing line', () => {
  const network = { people: 18_204, ties: 61_330, team: 3, files: 4, rowsRead: 9, rowsSkipped: 0 };
  const warm = { warmth: 'warm' } as const;
  const cold = { warmth: 'cold' } as const;
  test.each([
    [[], '0 paths (0 warm) from 4 files, 18,204 people, 61,330 ties'],
    [[warm], '1 path (1 warm) from 4 files, 18,204 people, 61,330 ties'],
    [[cold], '1 path (0 warm) from 4 files, 18,204 people, 61,330 ties'],
    [[warm, cold, cold], '3 paths (1 warm) from 4 files, 18,204 people, 61,330 ties'],
  ])('of %j', (paths, text) => {
    expect(summary(paths, network)).toBe(text);
  });

  test('counts one as one', () => {
    expect(summary([warm], { ...network, files: 1, people: 1, ties: 1 })).toBe(
      '1 path (1 warm) from 1 file, 1 person, 1 tie',
    );
  });
});

describe('small pieces are written as large ones', () => {
  test.each<[string, string[], number[]]>([
    ['nothing', [], []],
    ['empty pieces', ['', ''], []],
    ['a few', ['a', 'b', 'c'], [3]],
    ['one that is enough', ['x'.repeat(65_536)], [65_536]],
    ['one that is more than enough', ['x'.repeat(100_000), 'y'], [100_000, 1]],
    ['many', Array<string>(70_000).fill('x'), [65_536, 4464]],
  ])('%s', (_name, pieces, lengths) => {
    const written = [...gathered(pieces)];
    expect(written.map(({ length }) => length)).toEqual(lengths);
    expect(written.join('')).toBe(pieces.join(''));
  });

  test('nothing is asked for before it is needed', () => {
    let asked = 0;
    function* endless(): Iterable<string> {
      for (;;) {
        asked += 1;
        yield 'x'.repeat(70_000);
      }
    }
    for (const _ of gathered(endless())) break;
    expect(asked).toBe(1);
  });
});

describe('a file of settings', () => {
  test.each<[string, string, unknown]>([
    ['an object', '{"a": 1}', { a: 1 }],
    ['with a byte-order mark', '\ufeff{"a": 1}', { a: 1 }],
    ['over several lines', '{\n  "a": [1,\n 2]\n}\n', { a: [1, 2] }],
    ['a list', '[1]', [1]],
  ])('%s', async (_name, text, value) => {
    const path = file('settings.json', text);
    expect(await readJson(path)).toEqual({ path, text, value });
  });

  test.each([
    ['is not there', 'nowhere.json', undefined, 'config-missing'],
    ['is empty', 'empty.json', '', 'config-json'],
    ['is no JSON', 'broken.json', '{"a": }', 'config-json'],
    ['has a comment', 'comment.json', '// team\n{}', 'config-json'],
    ['ends early', 'early.json', '{"a": [1, 2', 'config-json'],
  ])('that %s stops the command', async (_name, name, text, code) => {
    const path = text === undefined ? join(folder, name) : file(name, text);
    await expect(readJson(path)).rejects.toMatchObject({ code, facts: { path } });
  });

  test('that is a folder cannot be read', async () => {
    await expect(readJson(folder)).rejects.toMatchObject({ code: 'config-unreadable' });
  });

  test.each([
    ['a', 1],
    ['b', 3],
    ['scoring', 4],
    ['nowhere', 1],
  ])('knows the line of the key %j', (key, line) => {
    const text = '{ "a": 1,\n\n  "b": 2,\n  "scoring": {} }';
    expect(lineOf({ path: 'c.json', text, value: {} }, key)).toBe(line);
  });
});

describe('where networks are kept from run to run', () => {
  test.each<[Record<string, string>, string | undefined]>([
    [{ REFPATH_CACHE_DIR: '/c', XDG_CACHE_HOME: '/x', HOME: '/h' }, '/c'],
    [{ REFPATH_CACHE_DIR: 'here' }, 'here'],
    [{ REFPATH_CACHE_DIR: '', HOME: '/h' }, '/h/.cache/refpath'],
    [{ XDG_CACHE_HOME: '/x', HOME: '/h' }, '/x/refpath'],
    [{ XDG_CACHE_HOME: 'relative', HOME: '/h' }, '/h/.cache/refpath'],
    [{ LOCALAPPDATA: '/local', HOME: '/h' }, '/local/refpath'],
    [{ HOME: '/h' }, '/h/.cache/refpath'],
    [{ HOME: 'relative' }, undefined],
    [{ HOME: '' }, undefined],
    [{}, undefined],
  ])('%j: %s', (env, expected) => {
    expect(cacheFolder({ env })).toBe(expected);
  });
});

describe('kinds of options', () => {
  const words = { flag: '--x <y>', help: 'something', group: 'Search:' };
  const expectation = {
    expects: 'a word',
    parse: (text: string) => (text === '' ? undefined : text),
  };

  test('one value: the last given, or its default', () => {
    const option = single(words, expectation, 'none');
    expect([option.fallback, option.repeatable]).toEqual(['none', false]);
    expect([option.read(['a', 'b']), option.read(['a', '']), option.read([])]).toEqual([
      'b',
      undefined,
      undefined,
    ]);
  });

  test('several values: all that were given, none of them empty', () => {
    const option = several(words);
    expect([option.fallback, option.repeatable, option.help]).toEqual([
      [],
      true,
      'something (repeatable)',
    ]);
    expect([option.read(['a', 'b']), option.read(['a', ' '])]).toEqual([['a', 'b'], undefined]);
  });

  test('a flag is there or not', () => {
    const option = flag(words);
    expect([option.fallback, option.read(['true']), option.read([])]).toEqual([false, true, false]);
  });
});

test.each([
  ['', 'got nothing'],
  ['x', 'got "x"'],
  [' ', 'got " "'],
])('of %j: %s', (text, words) => {
  expect(got(text)).toBe(words);
});

describe('the search that the options ask for', () => {
  test.each([
    [{ target: ['x'] }, { targets: ['x'] }],
    [{ account: ['y'] }, { accounts: ['y'] }],
    [
      { target: ['x'], from: ['a', 'b'] },
      { targets: ['x'], from: ['a', 'b'] },
    ],
    [
      { target: ['x'], maxHops: ['6'] },
      { targets: ['x'], maxHops: 6 },
    ],
    [
      { target: ['x'], top: ['1'] },
      { targets: ['x'], top: 1 },
    ],
    [
      { target: ['x'], perReferrer: ['0'] },
      { targets: ['x'], perReferrer: 0 },
    ],
    [
      { target: ['x'], warm: true },
      { targets: ['x'], warm: true },
    ],
    [
      { target: ['x'], minStrength: ['.5'] },
      { targets: ['x'], minStrength: 0.5 },
    ],
    [
      { target: ['x'], via: ['v'] },
      { targets: ['x'], via: ['v'] },
    ],
    [
      { target: ['x'], avoid: ['w'] },
      { targets: ['x'], avoid: ['w'] },
    ],
  ])('%j', (raw, expected) => {
    const defaults = findRequest(readOptions({}));
    expect(requestForSomebody(readOptions(raw))).toEqual({ ...defaults, ...expected });
  });

  test('is for somebody', () => {
    expect(() => requestForSomebody(readOptions({}))).toThrow('usage');
    expect(findRequest(readOptions({})).targets).toEqual([]);
  });
});
