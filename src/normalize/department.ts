import { lazily } from '../model/lazily.ts';
import { FUNCTIONS, type JobFunction } from '../model/persona.ts';
import { fold } from './fold.ts';
import { clipped } from './longest.ts';
import words from './words/departments.json' with { type: 'json' };

/** The function of a department named in whole ("purchasing", "R&D", "Vertrieb"), '' if none. */
export const departmentFunction = (text: string): JobFunction | '' =>
  functions().get(departmentWords(text)) ?? '';

const departmentWords = (text: string): string =>
  fold(clipped(text))
    .replace(/\band\b|\bund\b|\bet\b|\by\b|\+/g, '&')
    .replace(/[\s_-]+/g, ' ')
    .replace(/ ?& ?/g, '&')
    .replace(/^the | (?:department|dept\.?|abteilung)$/g, '')
    .trim();

const functions = lazily(
  (): ReadonlyMap<string, JobFunction> =>
    new Map(
      FUNCTIONS.flatMap((name) =>
        words.departments[name].map((word) => [departmentWords(word), name] as const),
      ),
    ),
);

/** The offices that an abbreviation may stand for ("CPO": product, procurement, people), none if one. */
export const officesMeant = (text: string): readonly string[] =>
  offices().get(fold(clipped(text)).replace(/s$/, '')) ?? [];

const offices = lazily(
  (): ReadonlyMap<string, readonly string[]> => new Map(Object.entries(words.offices)),
);
