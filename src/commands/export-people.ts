import { at, byteAt, textAt } from '../model/columns.ts';
import { personId } from '../model/network.ts';
import { officeAt } from '../model/offices.ts';
import type { Cell, Table } from '../model/report.ts';
import type { LoadedNetwork } from './network-of.ts';
import { nameOf, sourceIdsOf } from './person-view.ts';

/** Everyone after resolving: what was chosen out of how many records. */
export const peopleTable = (loaded: LoadedNetwork): Table => ({
  columns: [
    'person_id',
    'source_ids',
    'name',
    'emails',
    'linkedin_url',
    'title',
    'company',
    'seniority',
    'function',
    'city',
    'country',
    'team',
    'records',
  ],
  rows: rowsOf(loaded),
  count: loaded.resolved.people.count,
});

function* rowsOf({ resolved, offices }: LoadedNetwork): Iterable<readonly Cell[]> {
  const { people } = resolved;
  for (let person = 0; person < people.count; person++) {
    const office = officeAt(offices, person);
    yield [
      personId(person),
      sourceIdsOf(resolved, person).join(';'),
      nameOf(resolved, person),
      textAt(people.emails, person),
      textAt(people.url, person),
      textAt(people.title, person),
      textAt(people.company, person),
      office.seniority,
      office.function,
      textAt(people.city, person),
      textAt(people.country, person),
      byteAt(people.team, person) === 1,
      at(people.recordStart, person + 1) - at(people.recordStart, person),
    ];
  }
}
