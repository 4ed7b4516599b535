import { byteAt, intAt, textAt } from '../model/columns.ts';
import type { People, PersonIndex } from '../model/network.ts';
import { type Offices, officeAt } from '../model/offices.ts';
import { FUNCTIONS, type Office, SENIORITIES } from '../model/persona.ts';
import { titleKey } from '../normalize/job-title-key.ts';
import { type Groups, groupOf, groupRows } from './groups.ts';
import { lazily } from './target-network.ts';

/** The distinct titles of a network: what a title means is worked out once for all who bear it. */
export type TitleIndex = {
  titleOf(person: PersonIndex): number;
  text(title: number): string;
  office(title: number): Office;
  /** Words as `titleKey` has them; worked out when first asked for. */
  words(title: number): readonly string[];
  /** Titles whose office passes; each kind of office is asked about once. */
  titlesWhere(passes: (office: Office) => boolean): readonly number[];
  bearers(title: number): Int32Array;
};

export const titleIndex = (people: People, offices: Offices): TitleIndex => {
  const { ofPerson, bearer } = distinctTitles(people);
  const bearers = lazily(() => groupRows(ofPerson, bearer.length));
  const kinds = lazily(() => groupRows(kindsOf(bearer, offices), KINDS));
  const words: (readonly string[] | undefined)[] = new Array(bearer.length);
  const text = (title: number): string => textAt(people.title, intAt(bearer, title));
  const office = (title: number): Office => officeAt(offices, intAt(bearer, title));
  const wordsOf = (title: number): readonly string[] => {
    words[title] ??= titleKey(text(title)).split(' ');
    return words[title];
  };
  return {
    titleOf: (person) => intAt(ofPerson, person),
    text,
    office,
    words: wordsOf,
    titlesWhere: (passes) => titlesWhere(kinds(), office, passes),
    bearers: (title) => groupOf(bearers(), title),
  };
};

const KINDS = (SENIORITIES.length + 1) * (FUNCTIONS.length + 1);

/** Title numbers in the order of their first bearers, and who that is. */
const distinctTitles = (people: People): { ofPerson: Int32Array; bearer: Int32Array } => {
  const numbers = new Map<string, number>();
  const ofPerson = new Int32Array(people.count);
  const bearers: number[] = [];
  for (let person = 0; person < people.count; person++) {
    const text = textAt(people.title, person);
    const known = numbers.get(text);
    if (known === undefined) {
      numbers.set(text, bearers.length);
      bearers.push(person);
    }
    ofPerson[person] = known ?? bearers.length - 1;
  }
  return { ofPerson, bearer: Int32Array.from(bearers) };
};

const kindsOf = (bearer: Int32Array, offices: Offices): Int32Array =>
  bearer.map(
    (person) =>
      byteAt(offices.seniority, person) * (FUNCTIONS.length + 1) + byteAt(offices.function, person),
  );

const titlesWhere = (
  kinds: Groups,
  office: (title: number) => Office,
  passes: (office: Office) => boolean,
): readonly number[] => {
  const found: number[] = [];
  for (let kind = 0; kind < KINDS; kind++) {
    const titles = groupOf(kinds, kind);
    const [first] = titles;
    if (first !== undefined && passes(office(first))) for (const title of titles) found.push(title);
  }
  return found;
};
