import type { Row } from '../model/format.ts';

/** What a row can say beside a first or whole name. */
const BESIDE = [
  'id',
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
  'owner',
] as const;

type Beside = (typeof BESIDE)[number];

/** Of a narrower table, a row with nothing but a name says all it can. */
const FEWEST_COLUMNS = 3;

/**
 * "Leads" or "Region: North" above the rows of a group: one word, or one behind a colon, where a name should stand, and nothing
 * in all the other columns of the table. Who is known by no more than that could not be told from anybody.
 */
export const isGroupTitle = (row: Pick<Row<Beside>, 'has' | 'text'>, name: string): boolean =>
  TITLE.test(name) &&
  BESIDE.filter((field) => row.has(field)).length >= FEWEST_COLUMNS &&
  BESIDE.every((field) => row.text(field) === '');

/** A name in other letters may be whole in one word. */
const TITLE = /^(?:\p{Script=Latin}+(?: \(\d+\))?|[^:]*\p{L}:.*)$/u;
