import type * as z from 'zod';
import { RefpathError } from '../model/issue.ts';
import { nearest } from '../present/nearest.ts';
import { type JsonFile, lineOf } from './json-file.ts';

/** What is wrong with a file of settings, at its line; `knownAt` names the keys there are below a path. */
export const configProblem = (
  error: z.ZodError,
  file: JsonFile,
  knownAt: (path: readonly PropertyKey[]) => readonly string[],
): RefpathError => {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    return unknownKey(issue.keys[0] ?? '', file, knownAt(issue.path));
  }
  const keys = issue?.path.map(String) ?? [];
  return new RefpathError('config-value', {
    path: file.path,
    line: lineOf(file, keys.filter((part) => !/^\d+$/.test(part)).at(-1) ?? ''),
    key: keys.join('.'),
    reason: issue?.message ?? '',
  });
};

const unknownKey = (key: string, file: JsonFile, known: readonly string[]): RefpathError => {
  const close = nearest(key, known);
  return new RefpathError('config-unknown-key', {
    path: file.path,
    line: lineOf(file, key),
    key,
    known: known.join(', '),
    ...(close === undefined ? {} : { nearest: close }),
  });
};
