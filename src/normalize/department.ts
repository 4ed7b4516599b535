import type { JobFunction } from '../model/persona.ts';
import { departmentWords } from './department-words.ts';
import { fold } from './fold.ts';
import { clipped } from './longest.ts';
import { functionsByDepartment, officesByShort } from './tables/departments.ts';
import { wordTable } from './word-table.ts';

/** The function of a department named in whole ("purchasing", "R&D", "Vertrieb"), '' if none. */
export const departmentFunction = (text: string): JobFunction | '' =>
  functions.get(departmentWords(text)) ?? '';

const functions = wordTable<JobFunction>(functionsByDepartment);

/** The offices that an abbreviation may stand for ("CPO": product, procurement, people), none if one. */
export const officesMeant = (text: string): readonly string[] =>
  offices.get(fold(clipped(text)).replace(/s$/, '')) ?? [];

const offices = wordTable<readonly string[]>(officesByShort);
