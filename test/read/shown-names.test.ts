import { describe, expect, test } from 'vitest';
import { shownNames } from '../../src/read/shown-names.ts';

const root = (home: string, ...files: string[]) => ({
  home,
  name: home.slice(home.lastIndexOf('/') + 1),
  parts: files.map((file) => file.split('/')),
});
const paths = (...roots: ReturnType<typeof root>[]) =>
  shownNames(roots).map((names) => names.map((name) => name.path));
const containers = (...roots: ReturnType<typeof root>[]) =>
  shownNames(roots).map((names) => names.map((name) => name.container));

describe('paths', () => {
  test('are told from the root on', () => {
    expect(paths(root('/home/sam/data', 'a.csv', 'crm/b.csv'))).toEqual([['a.csv', 'crm/b.csv']]);
  });

  test('keep short where no two are the same', () => {
    expect(paths(root('/x/a', '1.csv'), root('/x/b', '2.csv'))).toEqual([['1.csv'], ['2.csv']]);
  });

  test('all get their root where two are the same', () => {
    expect(
      paths(root('/x/a', '1.csv', '3.csv'), root('/x/b', '1.csv'), root('/x/c', '2.csv')),
    ).toEqual([['a/1.csv', 'a/3.csv'], ['b/1.csv'], ['2.csv']]);
  });

  test('get a number where roots bear one name', () => {
    expect(paths(root('/x/a', '1.csv'), root('/y/a', '1.csv'))).toEqual([
      ['a/1.csv'],
      ['a (2)/1.csv'],
    ]);
  });

  test('of single files of one folder are of one root', () => {
    expect(paths(root('/x/a', '1.csv'), root('/x/a', '2.csv'))).toEqual([['1.csv'], ['2.csv']]);
  });
});

describe('containers', () => {
  test('are the folders, with the root', () => {
    expect(containers(root('/x/a', '1.csv', 'b/c/2.csv'))).toEqual([['a', 'a/b/c']]);
  });

  test('differ where the folders do', () => {
    expect(containers(root('/x/a', '1.csv'), root('/y/a', '2.csv'))).toEqual([['a'], ['a (2)']]);
  });

  test('are the same for files of one folder, asked for one by one', () => {
    expect(containers(root('/x/a', '1.csv'), root('/x/a', '2.csv'))).toEqual([['a'], ['a']]);
  });
});
