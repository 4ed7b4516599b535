import type { CellSink } from '../../model/claim-cells.ts';
import { type ClaimSink, JOB_KINDS, type JobKind, type Ref } from '../../model/claims.ts';
import { intColumn } from '../../model/columns.ts';
import { NO_DAY } from '../../model/day.ts';
import type { Row } from '../../model/format.ts';
import { type PlainTable, REFUSED } from '../../model/plain-table.ts';
import { defineFormat } from '../define-format.ts';
import { namedPeople } from '../named-people.ts';

/** Who worked where, and when: what makes former colleagues known. */
export const plainEmployment = defineFormat({
  name: 'plain/employment',
  system: 'plain',
  columns: {
    person: ['person'],
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
    const { start, end, first, last, ongoing } = cells;
    return (row) => {
      if (!cells.hasNoEmail(row) || !cells.hasNoUrl(row)) return false;
      const company = cells.company(row);
      const person = cells.person(row);
      const from = start(row);
      const to = end(row);
      const kind = cells.kind(row);
      if (company === 0 || person === 0 || isRefused(from, to, kind)) return false;
      if (last.at(to) !== NO_DAY && first.at(from) > last.at(to)) return false;
      claims.job({
        person: cells.people.ref(person),
        company,
        companyId: 0,
        title: cells.title(row),
        startFirst: first.at(from),
        startLast: last.at(from),
        endFirst: first.at(to),
        endLast: last.at(to),
        current: ongoing.at(to),
        kind,
      });
      return true;
    };
  },
});

const isRefused = (start: number, end: number, kind: number): boolean =>
  start === REFUSED || end === REFUSED || kind === REFUSED;

type Field = 'person' | 'email' | 'url' | 'company' | 'title' | 'start' | 'end' | 'kind';

const cellsOf = (table: PlainTable<Field>, claims: CellSink) => {
  const people = namedPeople(claims);
  const text = table.memo((row, field) => claims.texts.id(row.text(field)));
  const spans = { first: intColumn(), last: intColumn(), ongoing: intColumn() };
  const span = () =>
    table.memo((row, field) => {
      const days = row.span(field);
      spans.first.push(days?.first ?? NO_DAY);
      spans.last.push(days?.last ?? NO_DAY);
      spans.ongoing.push(row.ongoing(field) ? 1 : 0);
      return spans.first.length - 1;
    });
  return {
    ...spans,
    people,
    person: table.texts(claims.texts)('person'),
    hasNoEmail: table.isEmpty('email'),
    hasNoUrl: table.isEmpty('url'),
    company: text('company'),
    title: text('title'),
    start: span()('start'),
    end: span()('end'),
    kind: table.memo((row) => JOB_KINDS.indexOf(kindOf(row) ?? 'employee'))('kind'),
  };
};

/** A name with an address or profile beside it is a record of its own; else it refers to one. */
const personOf = (
  row: Pick<Row<'person' | 'email' | 'url'>, 'text'>,
  claims: ClaimSink,
): Ref | undefined => {
  const person = row.text('person');
  const email = row.text('email');
  const url = row.text('url');
  const isName = /\p{L}\s+\S/u.test(person) && !/[@/]/.test(person);
  if ((email || url) && (isName || person === '')) {
    return claims.person({ name: person, email, url });
  }
  return person === '' ? undefined : claims.ref('any', person);
};

const KINDS: readonly (readonly [JobKind, RegExp])[] = [
  ['board', /board|director of the board|trustee/],
  ['advisor', /advis|mentor/],
  ['contractor', /contract|freelanc|consult/],
  ['student', /student|school|study|education/],
  ['employee', /employ|full.?time|part.?time|permanent|intern|founder|owner/],
];

const kindOf = (row: Pick<Row<'kind'>, 'text' | 'refuse'>): JobKind | undefined => {
  const text = row.text('kind').toLowerCase();
  if (text === '') return undefined;
  const kind = KINDS.find(([, pattern]) => pattern.test(text))?.[0];
  if (kind === undefined) row.refuse('kind', 'unknown-kind');
  return kind;
};
