import type { CellSink } from '../../model/claim-cells.ts';
import type { ClaimSink, Ref } from '../../model/claims.ts';
import { intAt } from '../../model/columns.ts';
import { NO_DAY } from '../../model/day.ts';
import type { FileContext, Row } from '../../model/format.ts';
import { type PlainTable, REFUSED } from '../../model/plain-table.ts';
import { IS_NUMBER, ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { isGroupTitle } from '../group-title.ts';
import { familyName, isCount } from '../person-row.ts';
import { said } from '../said.ts';

/** refpath's own table of people; also what most hand-made contact lists look like. */
export const plainPeople = defineFormat({
  name: 'plain/people',
  system: 'plain',
  columns: {
    id: ['id'],
    firstName: ['first_name', 'given_name'],
    middleName: ['middle_name', 'infix'],
    lastName: ['last_name', 'family_name', 'surname'],
    name: ['name', 'full_name', 'display_name', 'contact_name'],
    email: ['email', 'email_address', 'e-mail', 'e-mail_address', 'mail'],
    phone: ['phone', 'phone_number', 'mobile'],
    url: [
      'linkedin_url',
      'linkedin',
      'linkedin_profile',
      'linkedin_profile_url',
      'profile_url',
      'url',
    ],
    title: ['title', 'job_title', 'position', 'role'],
    company: ['company', 'company_name', 'organization', 'organisation', 'employer'],
    city: ['city'],
    country: ['country'],
    industry: ['industry'],
    team: ['team'],
    owner: ['owner'],
    isCompany: ['is_company', 'is_a_company', 'is_organization', 'is_organisation', 'type'],
  },
  needs: [
    ['name', 'firstName', 'lastName', 'email'],
    [
      'id',
      'firstName',
      'lastName',
      'email',
      'phone',
      'url',
      'title',
      'company',
      'city',
      'country',
      'industry',
      'team',
    ],
  ],
  never: [
    ...['sku', 'isbn', 'ean', 'price', 'unit_price', 'quantity', 'stock', 'product_code'],
    ...['population', 'latitude', 'serial_number'],
  ],
  howTo: 'A table of your own: one row a person.',
  read(row, claims, context) {
    if (IS_COMPANY.test(row.text('isCompany'))) return claimCompany(row, claims);
    const named = namesOf(row);
    const { firstName, lastName, name, email, url, firm } = named;
    if (`${firstName}${lastName}${name}${email}${url}` === '') {
      return firm === '' ? row.refuse('name', 'no-person') : claimCompany(row, claims);
    }
    if (isGroupTitle(row, firstName + name)) return 'not-a-person';
    const person = claims.person({
      id: row.id('id'),
      ...{ firstName, lastName, name, email, url },
      title: row.text('title'),
      company: withoutLinks(row.text('company')) || firm,
      city: row.text('city'),
      country: row.text('country'),
      industry: row.text('industry'),
      team: row.flag('team'),
    });
    const owner = ownerOf(row, claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    return undefined;
  },
  readPlain(table, claims) {
    const cells = cellsOf(table, claims);
    return (rows) => {
      const block = numbersOf(cells);
      const isOdd = oddRows(cells);
      let row = rows.first;
      while (row < rows.behind && !isOdd(row) && isClaimable(block, row, claims.texts)) row++;
      claims.rows('records', { ...rows, behind: row }, block);
      return row;
    };
  },
});

/** Who a row names; a company where a person's name should stand is `firm`. */
const namesOf = (row: Pick<Row<Field>, 'text'>) => {
  const lastName = familyName(row.text('middleName'), row.text('lastName'));
  const firstName = row.text('firstName');
  const [name, email, url] = [row.text('name'), row.text('email'), row.text('url')];
  const isNobody =
    `${lastName}${email}${url}${row.text('title')}` === '' && isCount(firstName + name);
  if (isNobody) return { firstName: '', lastName, name: '', email, url, firm: '' };
  const isFirm = `${firstName}${lastName}${url}${row.text('title')}` === '' && FIRM.test(name);
  return { firstName, lastName, name: isFirm ? '' : name, email, url, firm: isFirm ? name : '' };
};

/** What companies bear behind their name, and people never. */
const FIRM = new RegExp(
  `[^\\s,.][\\s,.]+(?:${[
    'g?GmbH|mbH|AG|KG|OHG|Ltd|Limited|LLC|LLP|P[Ll][Cc]|Inc|Corp|Corporation|SARL|Ltda|ApS|A/S|ASA',
    'S\\.?r\\.?l|S\\.?p\\.?A|B\\.?V|Oyj?|Kft|Zrt|Sp\\. ?z ?o\\. ?o|s\\. ?r\\. ?o',
  ].join('|')})\\.?$|(?:株式|有限|合同)会社|주식회사|有限公司$`,
);

/** Only of a name that stands alone can it be asked whether it is a company's, a count or a group's. */
const mayBeNobody = (block: Block, row: number, texts: CellSink['texts']): boolean => {
  const others = intAt(block.lastName, row) | intAt(block.url, row) | intAt(block.title, row);
  if (others !== 0) return false;
  const more = intAt(block.email, row) | intAt(block.company, row) | intAt(block.id, row);
  if (more === 0) return true;
  const [first, name] = [intAt(block.firstName, row), intAt(block.name, row)];
  if (first !== 0) return isCount(texts.text(first));
  return name !== 0 && (FIRM.test(texts.text(name)) || isCount(texts.text(name)));
};

/** Somebody is named, and no cell is odd. */
const isClaimable = (block: Block, row: number, texts: CellSink['texts']): boolean => {
  if (intAt(block.team, row) === REFUSED || mayBeNobody(block, row, texts)) return false;
  const named = intAt(block.firstName, row) | intAt(block.lastName, row) | intAt(block.name, row);
  return (named | intAt(block.email, row) | intAt(block.url, row)) !== 0;
};

type Field =
  | 'id'
  | 'firstName'
  | 'middleName'
  | 'lastName'
  | 'name'
  | 'email'
  | 'phone'
  | 'url'
  | 'title'
  | 'company'
  | 'city'
  | 'country'
  | 'industry'
  | 'team'
  | 'owner'
  | 'isCompany';

/** Tools that keep people and companies in one list say which a row is. */
const IS_COMPANY = /^(?:true|1|yes|company|organi[sz]ation)$/i;

const claimCompany = (
  row: Pick<Row<'name' | 'company' | 'country' | 'industry'>, 'text'>,
  claims: ClaimSink,
): string | undefined => {
  const name = row.text('name') || row.text('company');
  if (name === '') return 'no-account';
  claims.account(said({ name, country: row.text('country'), industry: row.text('industry') }));
  return undefined;
};

/** Notion writes a page it refers to with its address: "Lumen (https://…), Altex (https://…)". The first is meant. */
const withoutLinks = (text: string): string =>
  /^([^()]+?) \(https?:\/\/[^\s()]+\)/.exec(text)?.[1] ?? text;

/**
 * Whoever is named or has an address may be nowhere else; anything shorter refers to somebody. A number does where the table
 * says who is of the team; in the list of a tool it is a user's.
 */
const ownerOf = (
  row: Pick<Row<'owner' | 'team'>, 'text' | 'has'>,
  claims: ClaimSink,
  context: FileContext,
): Ref | undefined => {
  const text = row.text('owner');
  const isUser = IS_NUMBER.test(text) && !row.has('team');
  return text === '' || isUser || /[\s@]/.test(text)
    ? ownerRef(text, claims, context)
    : claims.ref('any', text);
};

const cellsOf = (table: PlainTable<Field>, claims: CellSink) => {
  const text = table.texts(claims.texts);
  return {
    id: text('id'),
    /** As a spreadsheet leaves it: "8.001E+10". */
    mayBeMangled: table.holds('id', '+'),
    firstName: text('firstName'),
    middleName: table.filled('middleName'),
    lastName: text('lastName'),
    name: text('name'),
    email: text('email'),
    url: text('url'),
    title: text('title'),
    company: text('company'),
    /** As Notion names a page: "Lumen (https://…)". */
    mayBeLinked: table.holds('company', '('),
    city: text('city'),
    country: text('country'),
    industry: text('industry'),
    team: table.memo((row, field) => (row.flag(field) ? 1 : 0))('team'),
    owner: table.filled('owner'),
    isCompany: table.filled('isCompany'),
  };
};

type Cells = ReturnType<typeof cellsOf>;

/** Rows that say more of somebody than columns of people can, or have an id that is none. */
const oddRows = (cells: Cells): ((row: number) => boolean) => {
  const [mangled, linked] = [cells.mayBeMangled.numbers, cells.mayBeLinked.numbers];
  const [owned, company] = [cells.owner.numbers, cells.isCompany.numbers];
  const middle = cells.middleName.numbers;
  return (row) =>
    (intAt(mangled, row) | intAt(linked, row) | intAt(owned, row) | intAt(company, row)) !== 0 ||
    intAt(middle, row) !== 0;
};

/** What the rows of the batch at hand say. */
const numbersOf = (cells: Cells) => ({
  id: cells.id.numbers,
  firstName: cells.firstName.numbers,
  lastName: cells.lastName.numbers,
  name: cells.name.numbers,
  email: cells.email.numbers,
  url: cells.url.numbers,
  title: cells.title.numbers,
  company: cells.company.numbers,
  companyId: 0,
  city: cells.city.numbers,
  country: cells.country.numbers,
  industry: cells.industry.numbers,
  team: cells.team.numbers,
  asOf: NO_DAY,
});
type Block = ReturnType<typeof numbersOf>;
