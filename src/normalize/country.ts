import { fold } from './fold.ts';
import { clipped } from './longest.ts';
import words from './words/countries.json' with { type: 'json' };

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
  const whole = countries.get(countryWord(text));
  if (whole !== undefined) return whole;
  const last = text.slice(text.lastIndexOf(',') + 1);
  return last === text ? '' : (countries.get(countryWord(last)) ?? '');
};

/** The codes of a country or of a region ("DACH", "Nordics"); none: the text is neither. */
export const countryCodes = (text: string): readonly string[] => {
  const region = regions.get(countryWord(text));
  if (region) return region;
  const code = countryCode(text);
  return code === '' ? [] : [code];
};

const countryWord = (text: string): string =>
  fold(clipped(text))
    .replace(/^\s*the\s+/, '')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');

const countries: ReadonlyMap<string, string> = new Map(
  Object.entries(words.countries).flatMap(([code, names]) =>
    [code, ...names].map((name): [string, string] => [countryWord(name), code]),
  ),
);

const regions: ReadonlyMap<string, readonly string[]> = new Map(
  words.regions.flatMap(({ names, codes }) =>
    names.map((name): [string, readonly string[]] => [countryWord(name), codes]),
  ),
);
