import type { JobFunction } from '../model/persona.ts';
import type { TitlePart } from './job-title-parts.ts';
import { functionsByOccupation } from './tables/occupation-words.ts';
import { wordTable } from './word-table.ts';

/** The function of an occupation by its words, the last (the noun) first; '' if none is known. */
export const occupationFunction = (parts: readonly TitlePart[]): JobFunction | '' => {
  for (const part of parts) {
    for (let i = part.length - 1; i >= 0; i--) {
      const known = functions.get(part[i] ?? '');
      if (known) return known;
    }
  }
  return '';
};

/** Whether a word stands in the titles of some occupation. */
export const isOccupationWord = (word: string): boolean => functions.has(word);

const functions = wordTable<JobFunction>(functionsByOccupation);
