import { FUNCTIONS } from '../../model/persona.ts';
import { departmentWords } from '../department-words.ts';
import { tableText } from '../word-table.ts';
import words from '../words/departments.json' with { type: 'json' };

/** Functions by every name of a department. */
export const functionsByDepartment = (): string =>
  tableText(
    FUNCTIONS.flatMap((name) =>
      words.departments[name].map((word) => [departmentWords(word), name] as const),
    ),
  );

/** The offices that an abbreviation may stand for. */
export const officesByShort = (): string => tableText(Object.entries(words.offices));
