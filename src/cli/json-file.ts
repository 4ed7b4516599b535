import { readFile } from 'node:fs/promises';
import { RefpathError } from '../model/issue.ts';
import { asRefpathError, meaningOf, systemCode } from '../model/system-error.ts';

/** A settings file: its text, for line numbers, and what it says. */
export type JsonFile = { readonly path: string; readonly text: string; readonly value: unknown };

/** Reads a file of settings; throws RefpathError with the line, where there is one. */
export const readJson = async (path: string): Promise<JsonFile> => {
  const text = await textOf(path);
  return { path, text, value: parsed(text, path) };
};

/** Where a key stands, for a message; the first that is spelt so. */
export const lineOf = ({ text }: JsonFile, key: string): number =>
  lineAt(text, Math.max(0, text.indexOf(JSON.stringify(key))));

const textOf = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const meaning = meaningOf(error);
    if (meaning === 'input-missing') throw new RefpathError('config-missing', { path });
    if (meaning !== undefined) throw asRefpathError(error, path);
    throw new RefpathError('config-unreadable', { path, reason: systemCode(error) });
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

const lineAt = (text: string, position: number): number =>
  text.slice(0, position).split('\n').length;
