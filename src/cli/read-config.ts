import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { RefpathError } from '../model/issue.ts';
import { TIE_KNOBS, TIE_SETTING_NAMES, type TieSettings } from '../model/tie-settings.ts';
import { nearest } from '../present/nearest.ts';

const texts = z.array(z.string().min(1)).readonly().default([]);

const scoring = z.strictObject(
  Object.fromEntries(
    Object.entries(TIE_KNOBS).map(([name, { least, most, meaning }]) => [
      name,
      z.number().min(least).max(most).optional().describe(meaning),
    ]),
  ),
);

const schema = z.strictObject({
  data: texts.describe('files and folders to read, relative to this file'),
  team: texts.describe('members of the team by name, e-mail address or profile URL'),
  own: texts.describe("names of the team's own company"),
  customers: texts.describe('names of customers'),
  partners: texts.describe('names of partners'),
  suppress: texts.describe('e-mail addresses and profile URLs of people who must appear nowhere'),
  scoring: scoring
    .default({})
    .describe('numbers of the scoring model that differ from their defaults'),
});

export type Config = Readonly<Omit<z.infer<typeof schema>, 'scoring'>> & {
  readonly scoring: Partial<TieSettings>;
};

/** Reads a settings file; whatever is wrong with it stops the command and names the line. */
export const readConfig = async (path: string): Promise<Config> => {
  const text = await textOf(path);
  const found = schema.safeParse(parsed(text, path));
  if (!found.success) throw problemOf(found.error, text, path);
  const folder = dirname(path);
  const { data, scoring: given, ...rest } = found.data;
  return {
    ...rest,
    data: data.map((place) => placed(place, folder)),
    scoring: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
};

const placed = (place: string, folder: string): string =>
  place === '-' || place.startsWith('/') ? place : join(folder, place);

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new RefpathError('config-unreadable', { path, reason });
  }
};

const parsed = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(reason)?.[1];
    // Node tells the position only where the text is long.
    const line = position === undefined ? {} : { line: lineAt(text, Number(position)) };
    throw new RefpathError('config-json', { path, reason, ...line });
  }
};

const problemOf = (error: z.ZodError, text: string, path: string): RefpathError => {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = issue.path[0] === 'scoring' ? TIE_SETTING_NAMES : Object.keys(schema.shape);
    const close = nearest(key, known);
    return new RefpathError('config-unknown-key', {
      path,
      line: lineOf(text, key),
      key,
      known: known.join(', '),
      ...(close === undefined ? {} : { nearest: close }),
    });
  }
  const keys = issue?.path.map(String) ?? [];
  const key = keys.join('.');
  return new RefpathError('config-value', {
    path,
    line: lineOf(text, keys.filter((part) => !/^\d+$/.test(part)).at(-1) ?? ''),
    key,
    reason: issue?.message ?? '',
  });
};

/** Where a key stands, for the message; the first that is spelt so. */
const lineOf = (text: string, key: string): number =>
  lineAt(text, Math.max(0, text.indexOf(JSON.stringify(key))));

const lineAt = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length;
