import { FUNCTIONS } from '../../model/persona.ts';
import { tableText } from '../word-table.ts';
import occupations from '../words/occupations.json' with { type: 'json' };

/** Functions by the words in the titles of their occupations. */
export const functionsByOccupation = (): string =>
  tableText(
    FUNCTIONS.flatMap((name) => occupations.words[name].map((word) => [word, name] as const)),
  );
