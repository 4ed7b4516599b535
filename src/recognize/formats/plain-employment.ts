import { ABSENT } from '../../model/byte-table.ts';
import type { CellSink } from '../../model/claim-cells.ts';
import { type ClaimSink, JOB_KINDS, type JobKind, type Ref } from '../../model/claims.ts';
import { intAt, intColumn } from '../../model/columns.ts';
import { NO_DAY } from '../../model/day.ts';
import type { Row } from '../../model/format.ts';
import { type PlainTable, REFUSED } from '../../model/plain-table.ts';
import { defineFormat } from '../define-format.ts';
import { statedKind } from '../role-kind.ts';

/** Who worked where, and when: what makes former colleagues known. */
export const plainEmployment = defineFormat({
  name: 'plain/employment',
  system: 'plain',
  columns: {
    person: ['person'],
    firstName: ['first_name'],
    lastName: ['last_name'],
    email: ['email', 'email_address'],
    url: ['linkedin_url', 'linkedin', 'profile_url'],
    company: ['company'],
    title: ['title', 'job_title', 'position'],
    start: ['start', 'start_date', 'from_date'],
    end: ['end', 'end_date', 'to_date'],
    kind: ['kind'],
  },
  needs: [['person'], ['company']],
  howTo: 'A table of your own: one row a job.',
  read(row, claims) {
    const company = row.text('company');
    if (company === '') return row.refuse('company', 'no-company');
    const start = row.span('start');
    const end = row.span('end');
    if (start && end && start.first > end.last) return row.refuse('end', 'ends-before-start');
    const person = personOf(row, claims);
    if (person === undefined) return row.refuse('person', 'no-person');
    claims.job({
      person,
      company,
      title: row.text('title'),
      start,
      end,
      current: row.ongoing('end'),
      kind: kindOf(row),
    });
    return undefined;
  },
  readPlain(table, claims) {
    const cells = cellsOf(table, claims);
    const { start, end } = cells;
    return ({ first, behind, line }) => {
      const [starts, ends] = [start.days.numbers, end.days.numbers];
      const [company, title] = [cells.company.numbers, cells.title.numbers];
      let row = first;
      while (row < behind && isClaimable(cells, row)) row++;
      claims.rows(
        'jobs',
        { first, behind: row, line },
        {
          ...{ person: cells.person.refs, company, companyId: 0, title },
          startFirst: start.first.pick(starts, first, row),
          startLast: start.last.pick(starts, first, row),
          endFirst: end.first.pick(ends, first, row),
          endLast: end.last.pick(ends, first, row),
          current: end.ongoing.pick(ends, first, row),
          kind: cells.kind.numbers,
        },
      );
      return row;
    };
  },
});

/** Makes a reference of the row's person; false where a cell is odd or a record may stand. */
const isClaimable = (cells: Cells, row: number): boolean => {
  const { person, start, end } = cells;
  if ((intAt(cells.email.numbers, row) | intAt(cells.url.numbers, row)) !== 0) return false;
  const from = intAt(start.days.numbers, row);
  const to = intAt(end.days.numbers, row);
  const isRefused =
    from === REFUSED || to === REFUSED || intAt(cells.kind.numbers, row) === REFUSED;
  if (isRefused || intAt(cells.company.numbers, row) === 0) return false;
  if (end.last.at(to) !== NO_DAY && start.first.at(from) > end.last.at(to)) return false;
  if (intAt(person.refs, row) !== ABSENT) return true;
  if (person.text(row) === 0) return false;
  person.ref(row);
  return true;
};

type Field = 'person' | 'email' | 'url' | 'company' | 'title' | 'start' | 'end' | 'kind';

type Cells = ReturnType<typeof cellsOf>;

const cellsOf = (table: PlainTable<Field>, claims: CellSink) => {
  const text = table.memo((row, field) => claims.texts.id(row.text(field)));
  const span = (field: Field) => {
    const spans = { first: intColumn(), last: intColumn(), ongoing: intColumn() };
    const days = table.memo((row) => {
      const said = row.span(field);
      spans.first.push(said?.first ?? NO_DAY);
      spans.last.push(said?.last ?? NO_DAY);
      spans.ongoing.push(row.ongoing(field) ? 1 : 0);
      return spans.first.length - 1;
    })(field);
    return { ...spans, days };
  };
  return {
    person: table.people(claims)('person'),
    email: table.filled('email'),
    url: table.filled('url'),
    company: text('company'),
    title: text('title'),
    start: span('start'),
    end: span('end'),
    kind: table.memo((row) => JOB_KINDS.indexOf(kindOf(row) ?? 'employee'))('kind'),
  };
};

/** A name with an address or profile beside it is a record of its own; else it refers to one. */
const personOf = (
  row: Pick<Row<'person' | 'firstName' | 'lastName' | 'email' | 'url'>, 'text'>,
  claims: ClaimSink,
): Ref | undefined => {
  const person = row.text('person') || `${row.text('firstName')} ${row.text('lastName')}`.trim();
  const email = row.text('email');
  const url = row.text('url');
  const isName = /\p{L}\s+\S/u.test(person) && !/[@/]/.test(person);
  if ((email || url) && (isName || person === '')) {
    return claims.person({ name: person, email, url });
  }
  return person === '' ? undefined : claims.ref('any', person);
};

const kindOf = (row: Pick<Row<'kind'>, 'text' | 'refuse'>): JobKind | undefined => {
  const text = row.text('kind');
  if (text === '') return undefined;
  const kind = statedKind(text);
  if (kind === undefined) row.refuse('kind', 'unknown-kind');
  return kind;
};
