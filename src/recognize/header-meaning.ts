import { headerKey } from './header-key.ts';
import { isSlip } from './near-spelling.ts';
import words from './words/header-meanings.json' with { type: 'json' };

/** What a column of people or companies can say; `companyOnly`: something that no table of people has. */
export type Meaning = keyof typeof words.meanings;

/** What a header means, and how plainly it says so: 0 is the plainest. */
export type Meant = { readonly meaning: Meaning; readonly rank: number };

/**
 * What the columns under these headers say, whatever tool and language wrote them. "Name" is a family name
 * beside given names, and "Nome" a given name beside family names: so the headers are asked together.
 */
export const columnMeanings = (headers: readonly string[]): readonly (Meant | undefined)[] => {
  const sure = besideContacts(headers) ? headers.map(leadOrMeant) : headers.map(meantBy);
  const says = (meaning: Meaning): boolean => sure.some((found) => found?.meaning === meaning);
  const given: Meaning = says('lastName') ? 'firstName' : 'name';
  const family: Meaning =
    says('firstName') && !says('lastName') && !says('name') ? 'lastName' : 'name';
  return headers.map(
    (header, column) => sure[column] ?? inDoubt(header, { given, family }) ?? misspelled(header),
  );
};

/** Close calls a company a lead: beside the name of a contact, the name of a lead is no person's, nor is its address. */
const besideContacts = (headers: readonly string[]): boolean =>
  headers.some((header) => /^(?:contact(?:first|full)?)?name$/.test(headerKey(header)));

const leadOrMeant = (header: string): Meant | undefined =>
  /^lead(?:display)?name$/.test(headerKey(header))
    ? { meaning: 'company', rank: VAGUER }
    : /^leadurl$/.test(headerKey(header))
      ? { meaning: 'website', rank: VAGUER }
      : meantBy(header);

/** The header that a typing error was made in, by column; undefined where none was. */
export const headersMeant = (headers: readonly string[]): readonly (string | undefined)[] =>
  headers.map((header) =>
    meantBy(header) || inDoubt(header, { given: 'name', family: 'name' })
      ? undefined
      : slipOf(header)?.header,
  );

/** Behind all that is spelled right. */
const MISSPELLED = 2000;

const misspelled = (header: string): Meant | undefined => {
  const slip = slipOf(header);
  return slip && { meaning: slip.meaning, rank: MISSPELLED };
};

type Slip = { readonly header: string; readonly meaning: Meaning };

/** The one thing that a header with a slip of the fingers can mean; undefined where it may mean two. */
const slipOf = (header: string): Slip | undefined => {
  const key = headerKey(header);
  if (key.length < 4 || key.length > LONGEST_HEADER) return undefined;
  const [first, ...others] = OFTEN_TYPED.filter((known) => isSlip(key, known.key));
  return others.every(({ meaning }) => meaning === first?.meaning) ? first : undefined;
};

/** Headers that mean this or that, by what stands beside them. */
const inDoubt = (
  header: string,
  { given, family }: Readonly<Record<'given' | 'family', Meaning>>,
): Meant | undefined => {
  const { givenOrFull, familyOrFull } = table();
  const plain = headerKey(header);
  const key = givenOrFull.has(plain) || familyOrFull.has(plain) ? plain : essence(header);
  const rank = key === plain ? 0 : VAGUER;
  if (givenOrFull.has(key)) return { meaning: given, rank };
  return familyOrFull.has(key) ? { meaning: family, rank } : undefined;
};

/** Longer cells are texts. */
const LONGEST_HEADER = 60;

const meantBy = (header: string): Meant | undefined => {
  if (header.length > LONGEST_HEADER) return undefined;
  const { meant, bare } = table();
  return (
    meant.get(headerKey(header)) ??
    vaguer(meant.get(essence(header)) ?? bare.get(withoutArticles(header)))
  );
};

/** "Propietario de contacto" and "Propietario del contacto" are one; '' for a single word. */
const withoutArticles = (header: string): string => {
  const words = header.split(/(?<=['’])|[\s_.-]+/u).map(headerKey);
  const kept = words.filter((word) => word !== '' && !ARTICLES.has(word));
  return kept.length > 1 ? kept.join('') : '';
};

const ARTICLES: ReadonlySet<string> = new Set(
  "the of a für des der die das de del la las los du d' l' le les da do dos della dell' dello di van het".split(
    ' ',
  ),
);

const VAGUER = 1000;

const vaguer = (found: Meant | undefined): Meant | undefined =>
  found && { ...found, rank: found.rank + VAGUER };

/** "Person - Email - Work", "Contact: Work Email 1" and "primaryEmail" are about an email, "Name > First name" a first name. */
const essence = (header: string): string => {
  if (header.length > LONGEST_HEADER || OTHERS.test(header)) return '';
  const parts = header
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .split(/\s*[>:|]\s*|\s+[-–]\s+/u)
    .map(withoutBeside)
    .filter((part) => part !== '');
  if (parts.length > 1 && LEADING.has(parts[0] ?? '')) parts.shift();
  if (parts.length > 1 && parts.at(-1) === 'fullname') parts.pop();
  const [only = '', ...more] = parts;
  return more.length > 0 || NOT_ALONE.has(only) ? '' : only;
};

/** What a header tells of before it says which part. */
const LEADING: ReadonlySet<string> = new Set(['name', 'location', 'address', 'adresse']);

/** Names where they stand alone; of a "Last Contact" they are what is left. */
const NOT_ALONE: ReadonlySet<string> = new Set(['first', 'last']);

/** What companies say of one of their people. */
const OTHERS = /^\s*primary[\s_-]*contact/i;

const withoutBeside = (part: string): string =>
  part
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Ll})(?=\d)/gu, ' ')
    .split(/[\s_.-]+/u)
    .map(headerKey)
    .filter((word) => word !== '' && !table().beside.has(word))
    .join('');

type Table = {
  readonly meant: ReadonlyMap<string, Meant>;
  /** The same without articles. */
  readonly bare: ReadonlyMap<string, Meant>;
  readonly beside: ReadonlySet<string>;
  readonly givenOrFull: ReadonlySet<string>;
  readonly familyOrFull: ReadonlySet<string>;
};

let made: Table | undefined;

/** Read when the first header is asked about: most runs know theirs by their spelling. */
const table = (): Table => {
  made ??= {
    meant: keyedBy(headerKey),
    bare: keyedBy(withoutArticles),
    beside: new Set(words.beside),
    givenOrFull: new Set(words.givenOrFull.map(headerKey)),
    familyOrFull: new Set(words.familyOrFull.map(headerKey)),
  };
  return made;
};

const keyedBy = (keyOf: (header: string) => string): ReadonlyMap<string, Meant> =>
  new Map(
    MEANINGS.flatMap((meaning) =>
      words.meanings[meaning].flatMap((header, rank) => {
        const key = keyOf(header);
        return key === '' ? [] : [[key, { meaning, rank }] as const];
      }),
    ),
  );

/** What people write over their own lists. */
const OFTEN_TYPED = Object.entries({
  firstName: ['First Name', 'Given Name'],
  lastName: ['Last Name', 'Family Name', 'Surname'],
  name: ['Name', 'Full Name'],
  email: ['Email', 'Email Address', 'Work Email'],
  url: ['LinkedIn', 'LinkedIn URL', 'LinkedIn Profile'],
  title: ['Title', 'Job Title', 'Position'],
  company: ['Company', 'Company Name', 'Organization', 'Organisation', 'Employer'],
} satisfies Partial<Record<Meaning, readonly string[]>>).flatMap(([meaning, headers]) =>
  headers.map((header) => ({ header, meaning: meaning as Meaning, key: headerKey(header) })),
);

const MEANINGS: readonly Meaning[] = [
  'id',
  'firstName',
  'lastName',
  'middleName',
  'name',
  'email',
  'url',
  'link',
  'title',
  'company',
  'city',
  'country',
  'industry',
  'owner',
  'domain',
  'website',
  'employees',
  'type',
  'companyOwner',
  'companyOnly',
  'dealOnly',
  'start',
  'end',
  'connectedOn',
];
