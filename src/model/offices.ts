import { byteAt } from './columns.ts';
import {
  FUNCTIONS,
  type JobFunction,
  type Office,
  SENIORITIES,
  type Seniority,
} from './persona.ts';

/** The offices of people as columns: codes, 0 where the title does not tell. */
export type Offices = { readonly seniority: Uint8Array; readonly function: Uint8Array };

export const seniorityCode = (seniority: Seniority | ''): number =>
  seniority === '' ? 0 : SENIORITIES.indexOf(seniority) + 1;
export const functionCode = (name: JobFunction | ''): number =>
  name === '' ? 0 : FUNCTIONS.indexOf(name) + 1;

export const officeAt = (offices: Offices, person: number): Office => ({
  seniority: SENIORITIES[byteAt(offices.seniority, person) - 1] ?? '',
  function: FUNCTIONS[byteAt(offices.function, person) - 1] ?? '',
});
