import { RefpathError } from '../model/issue.ts';
import { asRefpathError, meaningOf, systemCode } from '../model/system-error.ts';

const REASONS = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EEXIST', 'there is a file of that name'],
  ['EISDIR', 'it is a folder'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
]);

/** What the system says against writing, as our own error; any other error as it is. */
export const writeFailure = (error: unknown, path: string): unknown => {
  const code = systemCode(error);
  if (code === '' || error instanceof RefpathError) return error;
  if (meaningOf(error) === 'locked') return asRefpathError(error, path);
  return new RefpathError('cannot-write', { path, reason: REASONS.get(code) ?? code });
};
