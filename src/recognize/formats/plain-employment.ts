import type { ClaimSink, JobKind, Ref } from '../../model/claims.ts';
import type { Row } from '../../model/format.ts';
import { defineFormat } from '../define-format.ts';

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
    const person = personOf(row, claims);
    if (person === undefined) return row.refuse('person', 'no-person');
    claims.job({
      person,
      company,
      title: row.text('title'),
      start: row.span('start'),
      end: row.span('end'),
      current: row.ongoing('end'),
      kind: kindOf(row),
    });
    return undefined;
  },
});

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
