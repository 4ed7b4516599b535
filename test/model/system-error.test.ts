import { describe, expect, test } from 'vitest';
import { RefpathError } from '../../src/model/issue.ts';
import { asRefpathError, meaningOf, systemCode } from '../../src/model/system-error.ts';

/** An error as Node makes it. */
const no = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: no`), { code }, path === undefined ? {} : { path });

describe('what the system says no with', () => {
  test.each<[code: string, meaning: string | undefined]>([
    ['ENOENT', 'input-missing'],
    ['ENOTDIR', 'input-missing'],
    ['ENAMETOOLONG', 'input-missing'],
    ['ELOOP', 'input-missing'],
    ['EACCES', 'no-permission'],
    ['EPERM', 'no-permission'],
    ['EBUSY', 'locked'],
    ['ETXTBSY', 'locked'],
    ['EAGAIN', 'locked'],
    ['EDEADLK', 'locked'],
    ['EMFILE', 'locked'],
    ['ENFILE', 'locked'],
    ['EIO', undefined],
    ['ERR_MODULE_NOT_FOUND', undefined],
  ])('%s means %s', (code, meaning) => {
    expect(systemCode(no(code))).toBe(code);
    expect(meaningOf(no(code))).toBe(meaning);
  });

  test.each([new Error('a bug'), new TypeError('a bug'), 'a text', undefined, null, { code: 1 }])(
    'any other thing means nothing and stays what it is: %s',
    (thrown) => {
      expect(meaningOf(thrown)).toBeUndefined();
      expect(asRefpathError(thrown)).toBe(thrown);
    },
  );

  test('an error of ours stays what it is', () => {
    const ours = new RefpathError('input-missing', { path: 'x' });
    expect(asRefpathError(ours, 'y')).toBe(ours);
  });

  test.each<[error: Error, path: string | undefined, code: string, facts: object]>([
    [no('EACCES', '/a/b.csv'), undefined, 'no-permission', { path: '/a/b.csv' }],
    [no('EACCES', '/a/b.csv'), 'b.csv', 'no-permission', { path: 'b.csv' }],
    [no('ENOENT'), 'b.csv', 'input-missing', { path: 'b.csv' }],
    [no('ENOENT'), undefined, 'input-missing', { path: '' }],
    [no('EBUSY', 'b.csv'), undefined, 'locked', { path: 'b.csv', reason: 'EBUSY' }],
    [no('EMFILE'), 'b.csv', 'locked', { path: 'b.csv', reason: 'EMFILE' }],
  ])('%s of %s is %s', (error, path, code, facts) => {
    const ours = asRefpathError(error, path);
    expect(ours).toBeInstanceOf(RefpathError);
    expect(ours).toEqual(expect.objectContaining({ code, facts }));
  });
});
