import { existsSync } from 'node:fs';
import { RefpathError } from '../model/issue.ts';
import type { Config } from './read-config.ts';
import type { Session } from './session.ts';

export type { Config } from './read-config.ts';

const FILE = 'refpath.config.json';

const NOTHING: Config = {
  data: [],
  team: [],
  own: [],
  customers: [],
  partners: [],
  suppress: [],
  scoring: {},
  limits: {},
  asks: {},
};

/** The settings file that is named, or lies in the current folder; zod is loaded only for one. */
export const configFor = async ({
  raw,
  values,
}: Pick<Session, 'raw' | 'values'>): Promise<Config> => {
  if (raw['config'] === false) return NOTHING;
  const path = values.config ?? (existsSync(FILE) ? FILE : undefined);
  if (path === undefined) return NOTHING;
  if (!existsSync(path)) throw new RefpathError('config-missing', { path });
  const { readConfig } = await import('./read-config.ts');
  return readConfig(path);
};
