import { RefpathError } from './issue.ts';

/** What the system said no with, by what it means: it is not there, it is not ours to touch, somebody else has it. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
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
]);

/** "ENOENT"; '' where it was not the system that said no. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The code of a RefpathError that says the same; undefined where there is none. */
export const meaningOf = (error: unknown): string | undefined => MEANINGS.get(systemCode(error));

/** The system's no as our own error, of a path where it names none; any other error as it is. */
export const asRefpathError = (error: unknown, path?: string): unknown => {
  const code = meaningOf(error);
  if (code === undefined) return error;
  const named = error instanceof Error && 'path' in error ? String(error.path) : '';
  const reason = code === 'locked' ? { reason: systemCode(error) } : {};
  return new RefpathError(code, { path: path ?? named, ...reason });
};
