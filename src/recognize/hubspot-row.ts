import type { ClaimSink, Ref } from '../model/claims.ts';
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
 * The contacts that a row is about, "Ana Ruiz (ana@harbor.example);Bo Lind (bo@harbor.example)": known by it where
 * nobody exported the contacts. Of several, each is its address: nothing says that the ids stand in the order of the
 * names. Where an address is lacking, the ids are what is left.
 */
export const associatedPeople = (
  row: Row<'contactIds' | 'contacts'>,
  claims: ClaimSink,
  context: FileContext,
): readonly Ref[] => {
  const ids = listOf(row.id('contactIds'));
  const texts = listOf(row.text('contacts'));
  const isOne = texts.length === 1 && ids.length === 1;
  const shown = texts.map((text) => shownPerson(text) ?? (isOne ? namedPerson(text) : undefined));
  const [only, ...others] = shown;
  const known = shown.flatMap((person) => person ?? []);
  const areAll = known.length === shown.length && known.length >= ids.length;
  if (only === undefined || !areAll) return ids.map((id) => claims.ref('id', id));
  const [id] = ids;
  if (others.length === 0 && id !== undefined) {
    if (context.first(`contact ${id}`)) claims.person(said({ id, ...only }));
    return [claims.ref('id', id)];
  }
  return known.map(({ name, email }) => {
    if (context.first(`contact ${email}`)) claims.person({ name, email });
    return claims.ref('email', email);
  });
};

const shownPerson = (text: string): { name: string; email: string } | undefined => {
  const [, name = '', email = ''] = NAME_AND_EMAIL.exec(text) ?? [];
  return name === '' ? undefined : { name, email };
};

/** The one contact of a row, by name or address alone. */
const namedPerson = (text: string): { name: string; email: string } | undefined => {
  if (/[()]/.test(text)) return undefined;
  return text.includes('@') ? { name: '', email: text } : { name: text, email: '' };
};

const NAME_AND_EMAIL = /^([^()]+?)\s*\(([^()\s]+@[^()\s]+)\)$/;
