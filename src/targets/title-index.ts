import { byteAt, intAt, textAt } from '../model/columns.ts';
import { lazily } from '../model/lazily.ts';
import type { People } from '../model/network.ts';
import { type Offices, officeAt } from '../model/offices.ts';
import { FUNCTIONS, type Office, SENIORITIES } from '../model/persona.ts';
import { titleKey } from '../normalize/job-title-key.ts';
import { groupOf, groupRows } from './groups.ts';

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
  const kinds = lazily(() => groupRows(kindOf(), KINDS));
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
      for (let kind = 0; kind < KINDS; kind++) {
        const titles = groupOf(kinds(), kind);
        const [first] = titles;
        if (first === undefined || !passes(office(first))) continue;
        for (const title of titles) found.push(title);
      }
      return found;
    },
  };
};

const KINDS = (SENIORITIES.length + 1) * (FUNCTIONS.length + 1);

const kindsOf = (bearer: Int32Array, offices: Offices): Int32Array =>
  bearer.map(
    (person) =>
      byteAt(offices.seniority, person) * (FUNCTIONS.length + 1) + byteAt(offices.function, person),
  );
