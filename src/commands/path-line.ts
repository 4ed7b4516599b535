import { textAt } from '../model/columns.ts';
import type { PersonIndex } from '../model/network.ts';
import type { FoundPath } from '../model/path.ts';
import type { PathLine } from '../model/report.ts';
import { sixDigits } from '../model/six-digits.ts';
import { judgeOf } from './judge.ts';
import { keptLately } from './kept-lately.ts';
import type { LoadedNetwork } from './network-of.ts';
import { nameOf } from './person-view.ts';

/** A path as one row of a table, straight from the columns. */
export type LineOf = (found: FoundPath, rank: number) => PathLine;

/** Of people, their names as well as all that a row shows; some 10 MB together. */
const MOST_PEOPLE = 2 ** 15;

/** For many paths of one network: what is shown of a person is read once for all of late that have them. */
export const linesFor = (loaded: LoadedNetwork): LineOf => {
  const judge = judgeOf(loaded);
  const { strength } = loaded.ties;
  const people = shownPeople(loaded);
  return (found, rank) => {
    const names = found.people.map(people.name);
    const { verdict, reason, program, referralSource, approach } = judge(found, names);
    const weakest = found.ties[verdict.weakestHop - 1];
    return {
      rank,
      warmth: verdict.warmth,
      strength: sixDigits(found.strength),
      target: people.card(found.people.at(-1) ?? -1),
      fit: sixDigits(found.fit),
      names,
      referrer: names.length < 3 ? null : people.card(found.people.at(-2) ?? -1),
      program,
      referralSource,
      approach,
      weakestTie: weakest === undefined ? null : sixDigits(strength[weakest] ?? 0),
      reason: reason.text,
    };
  };
};

const shownPeople = ({ resolved }: LoadedNetwork) => {
  const { name, title, company, emails, url } = resolved.people;
  const named = { people: { name, emails, url } };
  const nameKept = keptLately(MOST_PEOPLE, (person) => nameOf(named, person));
  const card = keptLately(MOST_PEOPLE, (person: PersonIndex): PathLine['target'] => ({
    name: nameKept(person),
    title: textAt(title, person),
    company: textAt(company, person),
    email: textAt(emails, person).split(';')[0] ?? '',
    linkedinUrl: textAt(url, person),
  }));
  return { name: nameKept, card };
};
