import type { Format } from '../model/format.ts';
import { columnMeanings, type Meaning, type Meant } from './header-meaning.ts';

/** Columns of each field, best first. */
export type Bindings = ReadonlyMap<string, readonly number[]>;

/** Of whom a table tells by what its columns mean, and which column says what of them. */
export type MeantTable = {
  /** A plain table, or "linkedin/connections"; '' where it tells of deals alone. */
  readonly format: string;
  readonly bindings: Bindings;
};

/**
 * A table of people or of companies in the words of any tool; undefined where the headers tell too little, or
 * no more than is `known` of it by their spelling.
 */
export const meantTable = (
  headers: readonly string[],
  known: MeantTable = NOTHING,
): MeantTable | undefined => {
  const meanings = columnMeanings(headers);
  const found = tableOf(meanings, saidBy(meanings), known.format === 'plain/people');
  if (found?.format !== known.format) return found;
  const bindings = merged(found.bindings, known.bindings);
  return columnsOf(bindings) > columnsOf(known.bindings) ? { ...found, bindings } : undefined;
};

const NOTHING: MeantTable = { format: '', bindings: new Map() };

const columnsOf = (bindings: Bindings): number => [...bindings.values()].flat().length;

const tableOf = (
  meanings: readonly (Meant | undefined)[],
  says: Says,
  isKnown: boolean,
): MeantTable | undefined => {
  if (isOfDeals(says)) return NOTHING;
  if (isOfCompanies(says)) {
    const fields = says.has('company') ? COMPANY_FIELDS : { ...COMPANY_FIELDS, name: 'account' };
    return { format: 'plain/accounts', bindings: bindingsOf(meanings, fields) };
  }
  if (isOfJobs(says))
    return { format: 'plain/employment', bindings: bindingsOf(meanings, JOB_FIELDS) };
  if (!isOfPeople(says, isKnown)) return undefined;
  if (isOfConnections(says)) {
    return { format: 'linkedin/connections', bindings: bindingsOf(meanings, CONNECTION_FIELDS) };
  }
  return { format: 'plain/people', bindings: bindingsOf(meanings, PERSON_FIELDS) };
};

/** What else is known of the columns that mean nothing by themselves. */
const merged = (meant: Bindings, known: Bindings): Bindings => {
  const taken = new Set([...meant.values()].flat());
  const more = [...known].map(([field, columns]) => {
    const free = columns.filter((column) => !taken.has(column));
    return [field, [...(meant.get(field) ?? []), ...free]] as const;
  });
  return new Map([...meant, ...more.filter(([, columns]) => columns.length > 0)]);
};

/** The fields that a format does not find by spelling, by what other columns mean. */
export const withMeant = (
  { columns }: Format,
  headers: readonly string[],
  known: Bindings,
): Bindings => {
  const fields =
    'email' in columns
      ? ANY_PERSON
      : 'domain' in columns || 'website' in columns
        ? ANY_COMPANY
        : {};
  const wanted = Object.entries(fields).filter(
    ([, field]) => field in columns && !known.has(field),
  );
  if (wanted.length === 0) return known;
  const taken = new Set([...known.values()].flat());
  const free = headers.map((header, column) => (taken.has(column) ? '' : header));
  if (free.every((header) => header.trim() === '')) return known;
  const meanings = columnMeanings(headers).map((found, column) =>
    free[column] === '' ? undefined : found,
  );
  return new Map([...known, ...bindingsOf(meanings, Object.fromEntries(wanted))]);
};

/** Whether headers are those of deals: who is named there is named as a part of one. */
export const tellsOfDeals = (headers: readonly string[]): boolean =>
  isOfDeals(saidBy(columnMeanings(headers)));

const saidBy = (meanings: readonly (Meant | undefined)[]): Says =>
  new Set(meanings.flatMap((found) => (found ? [found.meaning] : [])));

type Fields = Readonly<Partial<Record<Meaning, string>>>;

const PERSON_FIELDS: Fields = {
  firstName: 'firstName',
  middleName: 'middleName',
  lastName: 'lastName',
  name: 'name',
  email: 'email',
  url: 'url',
  link: 'url',
  title: 'title',
  company: 'company',
  city: 'city',
  country: 'country',
  industry: 'industry',
  owner: 'owner',
};

const CONNECTION_FIELDS: Fields = { ...PERSON_FIELDS, connectedOn: 'connectedAbroad' };

const COMPANY_FIELDS: Fields = {
  company: 'account',
  domain: 'domain',
  website: 'domain',
  link: 'domain',
  type: 'type',
  industry: 'industry',
  country: 'country',
  employees: 'employees',
  companyOwner: 'owner',
  owner: 'owner',
};

const JOB_FIELDS: Fields = {
  firstName: 'firstName',
  lastName: 'lastName',
  name: 'person',
  email: 'email',
  url: 'url',
  title: 'title',
  company: 'company',
  start: 'start',
  end: 'end',
};

const ANY_PERSON: Fields = { ...PERSON_FIELDS, id: 'id' };
const ANY_COMPANY: Fields = {
  ...COMPANY_FIELDS,
  company: 'name',
  website: 'website',
  link: 'website',
  id: 'id',
};

const bindingsOf = (
  meanings: readonly (Meant | undefined)[],
  fields: Fields,
): Map<string, readonly number[]> => {
  const found = meanings.flatMap((meant, column) => {
    const field = meant && fields[meant.meaning];
    return field === undefined ? [] : [{ field, column, rank: meant?.rank ?? 0 }];
  });
  const bindings = new Map<string, number[]>();
  for (const { field, column } of found.toSorted(
    (a, b) => a.rank - b.rank || a.column - b.column,
  )) {
    bindings.set(field, [...(bindings.get(field) ?? []), column]);
  }
  return bindings;
};

type Says = ReadonlySet<Meaning>;

const anyOf = (says: Says, ...meanings: readonly Meaning[]): boolean =>
  meanings.some((meaning) => says.has(meaning));

/** A name beside money and stages is a deal's. */
const isOfDeals = (says: Says): boolean =>
  says.has('dealOnly') && !anyOf(says, 'firstName', 'lastName', 'email', 'title', 'url');

/** When somebody came to a company and went: one row a job. */
const isOfJobs = (says: Says): boolean =>
  says.has('company') &&
  says.has('start') &&
  says.has('end') &&
  anyOf(says, 'firstName', 'lastName', 'name', 'email', 'url');

/** LinkedIn's own list, in the language of whoever exports it: profiles, and since when. */
const isOfConnections = (says: Says): boolean =>
  says.has('connectedOn') && anyOf(says, 'url', 'link') && !says.has('owner');

/** What companies have and people have not. */
const isOfCompanies = (says: Says): boolean => {
  if (anyOf(says, 'firstName', 'lastName', 'title', 'url')) return false;
  if (says.has('name') === says.has('company')) return false;
  const tells = anyOf(says, 'employees', 'domain', 'companyOnly');
  if (anyOf(says, 'email', 'name')) return tells || (!says.has('email') && says.has('website'));
  return tells || anyOf(says, 'website', 'type', 'industry');
};

/** Somebody's name or address, and enough beside it that the words cannot be there by chance. */
const isOfPeople = (says: Says, isKnown: boolean): boolean => {
  if (!anyOf(says, 'firstName', 'lastName', 'name', 'email')) return false;
  return isKnown || [...says].filter((meaning) => meaning in PERSON_FIELDS).length >= 3;
};
