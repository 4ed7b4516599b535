import { countryCodes, isTitle } from './read-words.ts';

/** A title without the country or region at its end or start, and that place. */
export type PlacedTitle = {
  readonly title: string;
  readonly place: string;
  /** ISO codes. */
  readonly countries: readonly string[];
};

/** "CISO Europe", "VP Sales - UK", "EMEA Sales Director"; undefined where a title says no place. */
export const placedTitle = (text: string): PlacedTitle | undefined => {
  const words = text.split(/\s+/);
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length--) {
    const found =
      placed(words.slice(0, -length), words.slice(-length)) ??
      placed(words.slice(length), words.slice(0, length));
    if (found) return found;
  }
  return undefined;
};

/** "Middle East and North Africa" */
const MOST_WORDS = 5;

const placed = (rest: readonly string[], words: readonly string[]): PlacedTitle | undefined => {
  const place = words.join(' ').replace(AROUND, '');
  const countries = NAME_OF_PLACE.test(place) ? countryCodes(place) : [];
  if (countries.length === 0) return undefined;
  const title = rest.join(' ').replace(AROUND, '');
  return isTitle(title) || PEOPLE.test(title) ? { title, place, countries } : undefined;
};

const AROUND = /^[\s|(–—-]+|[\s|)–—-]+$/g;

/** Other short words of titles are departments ("QA", "BI", "AI"), though countries have such codes. */
const NAME_OF_PLACE = /^(?:[\p{L}\s&’'.-]{4,}|U[SK]|EU|(?:usa|uae|uki|gcc|anz|cee|apj)|d-a-ch)$/iu;

const PEOPLE = /\b(?:anyone|anybody|everyone|everybody|people|leaders|decision[ -]?makers?)$/i;
