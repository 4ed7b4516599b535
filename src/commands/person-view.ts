import { at, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import { type People, type PersonIndex, personId, type Resolved } from '../model/network.ts';
import type { PersonView } from '../model/report.ts';

/** A person with very many rows names this many of them; `export records` has all. */
const MOST_SOURCES = 20;

/** A person as outputs show one, with the rows behind it. */
export const personView = (resolved: Resolved, person: PersonIndex): PersonView => {
  const { people } = resolved;
  const sources = lazily(() => sourcesOf(resolved, person));
  return {
    id: personId(person),
    name: nameOf(resolved, person),
    title: textAt(people.title, person),
    company: textAt(people.company, person),
    email: textAt(people.emails, person).split(';')[0] ?? '',
    linkedinUrl: textAt(people.url, person),
    get sources() {
      return sources();
    },
  };
};

type Named = { readonly people: Pick<People, 'name' | 'emails' | 'url'> };

/** People known by an address or a profile alone are called by it. */
export const nameOf = ({ people }: Named, person: PersonIndex): string =>
  textAt(people.name, person) ||
  (textAt(people.emails, person).split(';')[0] ?? '') ||
  textAt(people.url, person) ||
  personId(person);

/** The numbers of a person's records, by file and line. */
const recordsOf = ({ people, records }: Resolved, person: PersonIndex): number[] =>
  [
    ...people.recordOrder.subarray(
      at(people.recordStart, person),
      at(people.recordStart, person + 1),
    ),
  ].sort(
    (a, b) =>
      at(records.file, a) - at(records.file, b) ||
      at(records.line, a) - at(records.line, b) ||
      a - b,
  );

const sourcesOf = (resolved: Resolved, person: PersonIndex): string[] => {
  const { records, sources } = resolved;
  const places = recordsOf(resolved, person).map(
    (record) => `${textAt(sources.files, at(records.file, record))}:${at(records.line, record)}`,
  );
  return [...new Set(places)].slice(0, MOST_SOURCES);
};

/** The ids that a person's rows bore, profile URLs among them: each once, sorted. */
export const sourceIdsOf = (resolved: Resolved, person: PersonIndex): string[] => {
  const { records } = resolved;
  const ids = recordsOf(resolved, person).flatMap((record) => [
    records.pool.text(at(records.sourceId, record)),
    records.pool.text(at(records.url, record)),
  ]);
  return [...new Set(ids)].filter((id) => id !== '').sort(byText);
};

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
