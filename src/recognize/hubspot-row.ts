import { listOf } from './said.ts';

/** How a person gets an object's file out of HubSpot. */
export const hubspotHowTo = (object: string): string =>
  `HubSpot: ${object} → Export → "All properties on records", CSV.`;

/** The company's name, without the label that its association bears: "Fenwick Labs;Fenwick (Primary)". */
export const primaryName = (associated: string): string => {
  const names = listOf(associated);
  const name = names.find((each) => PRIMARY.test(each)) ?? names[0] ?? '';
  return name.replace(PRIMARY, '');
};

const PRIMARY = /\s*\(primary\)$/i;

/** The company a row belongs to: the primary one, else the first of the associated. */
export const primaryId = (primary: string, all: string): string =>
  listOf(primary)[0] ?? listOf(all)[0] ?? '';
