import { realAt, textAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { FoundPath } from '../model/path.ts';
import type { PathPeople, PathRow } from '../model/path-row.ts';
import { judgeOf } from './judge.ts';
import { keptLately } from './kept-lately.ts';
import type { LoadedNetwork } from './network-of.ts';
import { nameOf } from './person-view.ts';

/** A path as one row of a table, straight from the columns. */
export type RowOf = (path: FoundPath, rank: number) => PathRow;

export const rowsFor = (loaded: LoadedNetwork): RowOf => {
  const judge = judgeOf(loaded);
  const { strength } = loaded.ties;
  return (path, rank) => {
    const { verdict, reason, program, referralSource, approach } = judge(path);
    const weakest = path.ties[verdict.weakestHop - 1];
    return {
      rank,
      path,
      warmth: verdict.warmth,
      program,
      referralSource,
      approach,
      weakestTie: weakest === undefined ? null : realAt(strength, weakest),
      reason,
    };
  };
};

const shown = new WeakMap<LoadedNetwork, PathPeople>();

/** One a network: what is shown of a person is read once for all of late that have them. */
export const peopleOf = (loaded: LoadedNetwork): PathPeople => {
  const known = shown.get(loaded);
  if (known) return known;
  const made = newPeople(loaded);
  shown.set(loaded, made);
  return made;
};

/** Of people, their names as well as all that a row shows; some 10 MB together. */
const MOST_PEOPLE = 2 ** 15;

const newPeople = ({ resolved }: LoadedNetwork): PathPeople => {
  const { name, title, company, emails, url } = resolved.people;
  const named = { people: { name, emails, url } };
  const nameKept = keptLately(MOST_PEOPLE, (person) => nameOf(named, person));
  const titleOf = (person: PersonIndex): string => textAt(title, person);
  const companyOf = (person: PersonIndex): string => textAt(company, person);
  const card = keptLately(MOST_PEOPLE, (person: PersonIndex) => ({
    name: nameKept(person),
    title: titleOf(person),
    company: companyOf(person),
    email: textAt(emails, person).split(';')[0] ?? '',
    linkedinUrl: textAt(url, person),
  }));
  return { name: nameKept, title: titleOf, company: companyOf, card };
};
