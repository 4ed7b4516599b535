import { byteAt, intAt, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { People } from '../model/network.ts';
import { type Offices, officeAt } from '../model/offices.ts';
import { FUNCTIONS, type Office, SENIORITIES } from '../model/persona.ts';
import { titleKey } from '../normalize/job-title-key.ts';
import { type Groups, groupOf, groupRows } from './groups.ts';

/** The distinct titles of a network: what a title means is worked out once for all who bear it. */
export type TitleIndex = {
  text(title: number): string;
  office(title: number): Office;
  /** Words as `titleKey` has them; worked out when first asked for. */
  words(title: number): readonly string[];
  /** Titles whose office passes; each kind of office is asked about once. */
  titlesWhere(passes: (office: Office) => boolean): readonly number[];
};

/** `bearer`: somebody who bears it, by title. */
export const titleIndex = (people: People, offices: Offices, bearer: Int32Array): TitleIndex => {
  const kindOf = lazily(() => kindsOf(bearer, offices));
  const kinds = lazily(() => kindsIn(groupRows(kindOf(), KINDS)));
  const words: (readonly string[] | undefined)[] = new Array(bearer.length);
  const text = (title: number): string => textAt(people.title, intAt(bearer, title));
  const office = (title: number): Office => officeAt(offices, intAt(bearer, title));
  return {
    text,
    office,
    words: (title) => {
      words[title] ??= titleKey(text(title)).split(' ');
      return words[title];
    },
    titlesWhere: (passes) => {
      const found: number[] = [];
      for (const { first, titles } of kinds()) {
        if (!passes(office(first))) continue;
        for (const title of titles) found.push(title);
      }
      return found;
    },
  };
};

const KINDS = (SENIORITIES.length + 1) * (FUNCTIONS.length + 1);

/** Those that somebody's title is of. */
const kindsIn = (groups: Groups): { first: number; titles: Int32Array }[] =>
  Array.from({ length: KINDS }, (_, kind) => groupOf(groups, kind)).flatMap((titles) => {
    const [first] = titles;
    return first === undefined ? [] : [{ first, titles }];
  });

const kindsOf = (bearer: Int32Array, offices: Offices): Int32Array =>
  bearer.map(
    (person) =>
      byteAt(offices.seniority, person) * (FUNCTIONS.length + 1) + byteAt(offices.function, person),
  );
