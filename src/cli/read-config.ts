import { dirname, join } from 'node:path';
import * as z from 'zod';
import { ASK_KNOB_NAMES, ASK_KNOBS, type AskSettings } from '../model/ask-settings.ts';
import { READ_KNOBS, READ_LIMIT_NAMES, type ReadLimits } from '../model/read-limits.ts';
import {
  type Knob,
  TIE_KNOBS,
  TIE_SETTING_NAMES,
  type TieSettings,
} from '../model/tie-settings.ts';
import { configProblem } from './config-problem.ts';
import { readJson } from './json-file.ts';

const texts = z.array(z.string().min(1)).readonly().default([]);

const knobs = (
  table: Readonly<Record<string, Pick<Knob, 'least' | 'most' | 'meaning'>>>,
  number = z.number(),
) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(table).map(([name, { least, most, meaning }]) => [
        name,
        number.min(least).max(most).optional().describe(meaning),
      ]),
    ),
  );

/** A name would hide nobody, or somebody else. */
const ADDRESS_OR_PROFILE = 'Expected an e-mail address or a profile URL';

/** Every key of the configuration. */
export const configSchema = z.strictObject({
  data: texts.describe('files and folders to read, relative to this file'),
  team: texts.describe('members of the team by name, e-mail address or profile URL'),
  own: texts.describe("names of the team's own company"),
  customers: texts.describe('names of customers'),
  partners: texts.describe('names of partners'),
  suppress: z
    .array(z.string().regex(/[^\s@]@[^\s@]|\//, ADDRESS_OR_PROFILE))
    .readonly()
    .default([])
    .describe('e-mail addresses and profile URLs of people who must appear nowhere'),
  scoring: knobs(TIE_KNOBS)
    .default({})
    .describe('numbers of the scoring model that differ from their defaults'),
  limits: knobs(READ_KNOBS)
    .default({})
    .describe('what a single input may cost, where it differs from the defaults'),
  asks: knobs(ASK_KNOBS, z.int())
    .extend({
      never: z
        .array(z.string().min(1))
        .readonly()
        .optional()
        .describe('people who are never asked, by name, e-mail address or profile URL'),
    })
    .default({})
    .describe('what people may be asked by a plan, where it differs from the defaults'),
});

export type Config = Readonly<Omit<z.infer<typeof configSchema>, 'scoring' | 'limits' | 'asks'>> & {
  readonly scoring: Partial<TieSettings>;
  readonly limits: Partial<ReadLimits>;
  readonly asks: Partial<AskSettings>;
};

/** Reads a settings file; whatever is wrong with it stops the command and names the line. */
export const readConfig = async (path: string): Promise<Config> => {
  const file = await readJson(path);
  const found = configSchema.safeParse(file.value);
  if (!found.success) throw configProblem(found.error, file, knownKeys);
  const folder = dirname(path);
  const { data, scoring: given, limits, asks, ...rest } = found.data;
  return {
    ...rest,
    data: data.map((place) => placed(place, folder)),
    scoring: stated(given),
    limits: stated(limits),
    asks: stated(asks),
  };
};

/** Without what is left at its default. */
const stated = <T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const knownKeys = ([section]: readonly PropertyKey[]): readonly string[] => {
  if (section === 'scoring') return TIE_SETTING_NAMES;
  if (section === 'asks') return [...ASK_KNOB_NAMES, 'never'];
  return section === 'limits' ? READ_LIMIT_NAMES : Object.keys(configSchema.shape);
};

const placed = (place: string, folder: string): string =>
  place === '-' || place.startsWith('/') ? place : join(folder, place);
