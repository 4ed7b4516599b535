import { countryWord } from './country-word.ts';
import { clipped } from './longest.ts';
import { countryCodesByName, regionCodesByName } from './tables/country-words.ts';
import { wordTable } from './word-table.ts';

/** The ISO code of a country as data sets and people name it, '' if the text names none. */
export const countryCode = (text: string): string => {
  const old = read.get(text);
  if (old !== undefined) return old;
  const code = readCode(text);
  if (read.size < MOST_READ) read.set(text, code);
  return code;
};

/** A data set spells its countries in few ways, over and over. */
const read = new Map<string, string>();
const MOST_READ = 10_000;

const readCode = (text: string): string => {
  const bare = clipped(text).replace(ASIDE, '');
  const comma = bare.lastIndexOf(',');
  const [before, last] = [bare.slice(0, Math.max(comma, 0)), bare.slice(comma + 1)];
  const whole = bare === text ? [text] : [text, bare];
  const names = comma < 0 ? whole : [...whole, last, `${last} ${before}`];
  const known = names.map(countryWord).find((word) => countries.has(word));
  if (known !== undefined) return countries.get(known) ?? '';
  return OFFICIAL.test(last) ? (countries.get(countryWord(before)) ?? '') : '';
};

/** "Germany (DE)" */
const ASIDE = /\([^()]*\)/g;

/** "Iran, Islamic Republic of", as ISO lists states; the two Koreas are told apart before. */
const OFFICIAL = /(?:republic|state|states) of\s*$/i;

/** The codes of a country or of a region ("DACH", "Nordics"); none: the text is neither. */
export const countryCodes = (text: string): readonly string[] => {
  const word = countryWord(text);
  const region = regions.get(word);
  if (region) return region;
  const code = IN_PARTS.test(text) ? countryCode(text) : (countries.get(word) ?? '');
  return code === '' ? [] : [code];
};

/** Else a text names one thing, or nothing. */
const IN_PARTS = /[,(]/;

const countries = wordTable<string>(countryCodesByName);
const regions = wordTable<readonly string[]>(regionCodesByName);
