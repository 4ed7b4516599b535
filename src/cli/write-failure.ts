import { RefpathError } from '../model/issue.ts';

const REASONS = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['EACCES', 'no permission'],
  ['EPERM', 'no permission'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
]);

/** What the system says against writing, as our own error; any other error as it is. */
export const writeFailure = (error: unknown, path: string): unknown => {
  if (error instanceof RefpathError || !(error instanceof Error && 'code' in error)) return error;
  const code = String(error.code);
  return new RefpathError('cannot-write', { path, reason: REASONS.get(code) ?? code });
};
