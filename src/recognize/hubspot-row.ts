import type { ClaimSink } from '../model/claims.ts';
import type { FileContext, Row } from '../model/format.ts';
import { listOf, said } from './said.ts';

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

/**
 * The contact that a row is about, "Ana Ruiz (ana@harbor.example)": known by it where nobody exported the contacts.
 * Of several only the ids are used: nothing says that they stand in the order of the names.
 */
export const claimAssociated = (
  row: Row<'contactIds' | 'contacts'>,
  claims: ClaimSink,
  context: FileContext,
): void => {
  const [id = '', ...moreIds] = listOf(row.id('contactIds'));
  const [shown = '', ...more] = listOf(row.text('contacts'));
  const [, name = '', email = ''] = NAME_AND_EMAIL.exec(shown) ?? [];
  if (id === '' || name === '' || moreIds.length + more.length > 0) return;
  if (context.first(`contact ${id}`)) claims.person(said({ id, name, email }));
};

const NAME_AND_EMAIL = /^([^()]+?)\s*\(([^()\s]+@[^()\s]+)\)$/;
