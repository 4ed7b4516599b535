import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NamedRoot, shownNames } from '../../src/read/shown-names.ts';

const shown = (...roots: readonly NamedRoot[]): string[] =>
  shownNames(roots).flatMap((files) => files.map(({ path }) => path));

const containers = (...roots: readonly NamedRoot[]): string[] =>
  shownNames(roots).flatMap((files) => files.map(({ container }) => container));

const root = (home: string, name: string, ...files: string[]): NamedRoot => ({
  home,
  name,
  parts: files.map((file) => file.split('/')),
});

describe('what a file is called in front of people', () => {
  test.each<[string, NamedRoot[], string[]]>([
    ['one folder', [root('/x/a', 'a', 'p.csv', 'q/p.csv')], ['p.csv', 'q/p.csv']],
    [
      'two folders, other names',
      [root('/x/a', 'a', 'p.csv'), root('/x/b', 'b', 'q.csv')],
      ['p.csv', 'q.csv'],
    ],
    [
      'two folders, one name',
      [root('/x/a', 'a', 'p.csv'), root('/x/b', 'b', 'p.csv')],
      ['a/p.csv', 'b/p.csv'],
    ],
    [
      'only the clashing folders are named',
      [root('/x/a', 'a', 'p.csv'), root('/x/b', 'b', 'p.csv'), root('/x/c', 'c', 'q.csv')],
      ['a/p.csv', 'b/p.csv', 'q.csv'],
    ],
    [
      'a clash names all files of its folder',
      [root('/x/a', 'a', 'p.csv', 'r.csv'), root('/x/b', 'b', 'p.csv')],
      ['a/p.csv', 'a/r.csv', 'b/p.csv'],
    ],
    [
      'folders called alike',
      [root('/x/a', 'a', 'p.csv'), root('/y/a', 'a', 'p.csv')],
      ['a/p.csv', 'a (2)/p.csv'],
    ],
    [
      'three of them',
      [root('/x/a', 'a', 'p'), root('/y/a', 'a', 'p'), root('/z/a', 'a', 'p')],
      ['a/p', 'a (2)/p', 'a (3)/p'],
    ],
    [
      'files of one folder, one by one',
      [root('/x/a', 'a', 'p.csv'), root('/x/a', 'a', 'q.csv')],
      ['p.csv', 'q.csv'],
    ],
    [
      'a name in another folder below',
      [root('/x/a', 'a', 'p.csv'), root('/x/b', 'b', 'c/p.csv')],
      ['p.csv', 'c/p.csv'],
    ],
    [
      'names of objects',
      [root('/x/a', '__proto__', 'constructor'), root('/y/b', 'b', 'constructor')],
      ['__proto__/constructor', 'b/constructor'],
    ],
    [
      'a root’s name that is a folder of another',
      [root('/x/a', 'a', 'p'), root('/y/a', 'a', 'p'), root('/x/b', 'b', 'a/p')],
      ['a/p', 'a (2)/p', 'b/a/p'],
    ],
    [
      'a root that is called as a number would make it',
      [root('/x/a', 'a', 'p'), root('/y/a', 'a', 'p'), root('/z/a', 'a (2)', 'p')],
      ['a/p', 'a (3)/p', 'a (2)/p'],
    ],
    ['nothing', [], []],
  ])('%s', (_, roots, paths) => {
    expect(shown(...roots)).toEqual(paths);
  });

  test('the machine’s own folders are never shown', () => {
    const roots = [root('/home/ana/secret/a', 'a', 'p.csv'), root('/home/bo/a', 'a', 'p.csv')];
    for (const text of [...shown(...roots), ...containers(...roots)]) {
      expect(text).not.toMatch(/home|secret|ana|bo/);
    }
  });
});

describe('which files came together', () => {
  test('those of one folder, and no others', () => {
    expect(
      containers(root('/x/a', 'a', 'p.csv', 'q.csv', 'd/r.csv'), root('/y/a', 'a', 'p.csv')),
    ).toEqual(['a', 'a', 'a/d', 'a (2)']);
  });
});

const part = fc.constantFrom('a', 'b', 'p.csv', 'q.csv');
const anyRoot = fc.record({
  home: fc.constantFrom('/x/a', '/x/b', '/y/a', '/y/b'),
  parts: fc.uniqueArray(fc.array(part, { minLength: 1, maxLength: 3 }), {
    maxLength: 4,
    selector: (parts) => parts.join('/'),
  }),
});

test('no two files of two folders have one path, and no two folders one container', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRoot, { selector: ({ home }) => home }), (roots) => {
      const named = roots.map(({ home, parts }) => ({ home, name: home.slice(3), parts }));
      const paths = shown(...named);
      expect(new Set(paths).size).toBe(paths.length);
      const owners = shownNames(named).map(
        (files) => new Set(files.map(({ container }) => container)),
      );
      owners.forEach((own, at) => {
        for (const other of owners.slice(at + 1)) {
          expect([...own].filter((name) => other.has(name))).toEqual([]);
        }
      });
    }),
  );
});
