import type { TextColumn } from '../model/columns.ts';
import { functionCode, type Offices, seniorityCode } from '../model/offices.ts';
import type { Office } from '../model/persona.ts';
import { officeOf } from './job-title.ts';

/** The office of every title in a column; a title that comes twice is read once. */
export const officesOf = (titles: TextColumn): Offices => {
  const known = new Map<string, Office>();
  const offices = {
    seniority: new Uint8Array(titles.length),
    function: new Uint8Array(titles.length),
  };
  let i = 0;
  for (const title of titles) {
    const office = known.get(title) ?? officeOf(title);
    known.set(title, office);
    offices.seniority[i] = seniorityCode(office.seniority);
    offices.function[i] = functionCode(office.function);
    i++;
  }
  return offices;
};
