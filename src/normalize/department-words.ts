import { fold } from './fold.ts';
import { clipped } from './longest.ts';

/** The name of a department as the table has it: "and" in any language is `&`. */
export const departmentWords = (text: string): string =>
  fold(clipped(text))
    .replace(/\band\b|\bund\b|\bet\b|\by\b|\+/g, '&')
    .replace(/[\s_-]+/g, ' ')
    .replace(/ ?& ?/g, '&')
    .replace(/^the | (?:department|dept\.?|abteilung)$/g, '')
    .trim();
