import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { byPath, findExports } from '../../src/read/find-exports.ts';
import { folderOf } from './workspace.ts';

const CSV = 'name\nAna\n';
const pathsOf = (...roots: string[]): string[] => findExports(roots).found.map(({ path }) => path);
const unreadOf = (...roots: string[]): string[] =>
  findExports(roots).unread.map(({ path, code }) => `${path} ${code}`);

describe('a folder', () => {
  test('is walked to its depths, in one order', () => {
    const folder = folderOf({ 'b.csv': CSV, 'a.csv': CSV, 'z/y/x.csv': CSV, 'Z.csv': CSV });
    expect(pathsOf(folder)).toEqual(['Z.csv', 'a.csv', 'b.csv', 'z/y/x.csv']);
  });

  test('hidden files, packages and what macOS adds are left alone', () => {
    const folder = folderOf({
      'a.csv': CSV,
      '.hidden.csv': CSV,
      '.git/b.csv': CSV,
      'node_modules/c.csv': CSV,
      '__MACOSX/d.csv': CSV,
      'deep/.x/e.csv': CSV,
    });
    expect(pathsOf(folder)).toEqual(['a.csv']);
    expect(unreadOf(folder)).toEqual([]);
  });

  test('knows how large each file is, and where', () => {
    const folder = folderOf({ 'in/a.csv': CSV });
    expect(findExports([folder]).found).toEqual([
      {
        file: join(folder, 'in', 'a.csv'),
        bytes: CSV.length,
        path: 'in/a.csv',
        container: expect.stringMatching(/\/in$/),
      },
    ]);
  });

  test('asked for by name it may be hidden', () => {
    const folder = folderOf({ '.exports/a.csv': CSV });
    expect(pathsOf(join(folder, '.exports'))).toEqual(['a.csv']);
    expect(pathsOf(join(folder, '.exports', 'a.csv'))).toEqual(['a.csv']);
  });
});

describe('links', () => {
  test('within the folder lead to what is found anyway', () => {
    const folder = folderOf({ 'a/b.csv': CSV });
    symlinkSync(join(folder, 'a'), join(folder, 'again'));
    symlinkSync(join(folder, 'a', 'b.csv'), join(folder, 'same.csv'));
    symlinkSync(folder, join(folder, 'a', 'circle'));
    expect(pathsOf(folder)).toEqual(['a/b.csv']);
    expect(unreadOf(folder)).toEqual([]);
  });

  test('out of it are told, also to a folder whose name begins alike', () => {
    const home = folderOf({ 'data/a.csv': CSV, 'database/secret.csv': CSV, 'other/x.csv': CSV });
    symlinkSync(join(home, 'database', 'secret.csv'), join(home, 'data', 'link.csv'));
    symlinkSync(join(home, 'other'), join(home, 'data', 'more'));
    expect(pathsOf(join(home, 'data'))).toEqual(['a.csv']);
    expect(unreadOf(join(home, 'data'))).toEqual(['link.csv link-outside', 'more link-outside']);
  });

  test('to nothing are told', () => {
    const folder = folderOf({ 'a.csv': CSV });
    symlinkSync(join(folder, 'gone.csv'), join(folder, 'broken.csv'));
    expect(unreadOf(folder)).toEqual(['broken.csv broken-link']);
  });

  test('asked for by name are followed, and called by that name', () => {
    const folder = folderOf({ 'data/a.csv': CSV });
    symlinkSync(join(folder, 'data', 'a.csv'), join(folder, 'mine.csv'));
    const [found] = findExports([join(folder, 'mine.csv')]).found;
    expect(found).toMatchObject({ path: 'mine.csv', file: join(folder, 'data', 'a.csv') });
  });
});

describe('several paths', () => {
  test('files of two folders keep apart by the folders’ names', () => {
    const home = folderOf({ 'ana/Connections.csv': CSV, 'bo/Connections.csv': CSV });
    expect(pathsOf(join(home, 'bo'), join(home, 'ana'))).toEqual([
      'ana/Connections.csv',
      'bo/Connections.csv',
    ]);
  });

  test('and by a number where those are the same', () => {
    const home = folderOf({ 'x/data/a.csv': CSV, 'y/data/a.csv': CSV });
    expect(pathsOf(join(home, 'x', 'data'), join(home, 'y', 'data'))).toEqual([
      'data (2)/a.csv',
      'data/a.csv',
    ]);
  });

  test('a file under two of them is found once', () => {
    const home = folderOf({ 'in/a.csv': CSV });
    expect(pathsOf(home, join(home, 'in'), join(home, 'in', 'a.csv'))).toEqual(['in/a.csv']);
  });

  test('standard input stands beside files', () => {
    const home = folderOf({ 'a.csv': CSV });
    expect(pathsOf('-', home)).toEqual(['-', 'a.csv']);
  });
});

test('a path that is not there is the input’s fault, told by its name', () => {
  expect(() => findExports(['no/such/place.csv'])).toThrowError('input-missing');
});

test('an empty folder has nothing', () => {
  const folder = folderOf({});
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
  writeFileSync(join(folder, 'deep', '.keep'), '');
  expect(findExports([folder])).toEqual({ found: [], unread: [] });
});

test('paths are sorted by their letters’ codes, never by the machine’s language', () => {
  const paths = ['b', 'a', 'Z', 'ä', '10', '9'].map((path) => ({ path }));
  expect(paths.sort(byPath).map(({ path }) => path)).toEqual(['10', '9', 'Z', 'a', 'b', 'ä']);
  expect(byPath({ path: 'a' }, { path: 'a' })).toBe(0);
});
