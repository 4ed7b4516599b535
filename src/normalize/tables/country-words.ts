import { countryWord } from '../country-word.ts';
import { tableText } from '../word-table.ts';
import words from '../words/countries.json' with { type: 'json' };

/** ISO codes by every name of a country. */
export const countryCodesByName = (): string =>
  tableText(
    Object.entries(words.countries).flatMap(([code, names]) =>
      [code, ...names].map((name) => [countryWord(name), code] as const),
    ),
  );

/** The codes of its countries by every name of a region. */
export const regionCodesByName = (): string =>
  tableText(
    words.regions.flatMap(({ names, codes }) =>
      names.map((name) => [countryWord(name), codes] as const),
    ),
  );
