import { lazily } from '../model/lazily.ts';
import { fold } from './fold.ts';
import { clipped } from './longest.ts';
import words from './words/industries.json' with { type: 'json' };

/** The industry of refpath's table that a text names in whole ("Banken", "BANKING"), '' if none. */
export const industryOf = (text: string): string =>
  recalled(named, text, () => {
    const words = industryWords(text);
    return byName().get(words) ?? byName().get(words.replace(NOT_TELLING, '').trim()) ?? '';
  });

/** Every industry that a cell names: data sets list several, joined by `;` or `,` or `/`. */
export const industriesIn = (text: string): readonly string[] => {
  const whole = industryOf(text);
  if (whole !== '') return [whole];
  return [...new Set(text.split(/[;,/|>]/).map(industryOf))].filter((name) => name !== '');
};

/** The industry that a company's own name shows ("Deutsche Beispielbank AG" is a bank), '' if none. */
export const industryOfCompanyName = (name: string): string =>
  recalled(shown, name, () => {
    for (const word of industryWords(name).split(' ')) {
      const industry = bySign().get(word) ?? byPart(word);
      if (industry !== '') return industry;
    }
    return '';
  });

/** The wider industry it belongs to, '' if none: banking is of the financial services. */
export const widerIndustry = (industry: string): string => wider().get(industry) ?? '';

/** Every query asks for the same companies and words again. */
const named = new Map<string, string>();
const shown = new Map<string, string>();
const parts = new Map<string, string>();
const MOST_KEPT = 200_000;

const recalled = (kept: Map<string, string>, text: string, read: () => string): string => {
  const old = kept.get(text);
  if (old !== undefined) return old;
  const made = read();
  if (kept.size < MOST_KEPT) kept.set(text, made);
  return made;
};

const NOT_TELLING =
  /\b(?:a|an|the|companies|company|firms|firm|industry|industries|sector|startups|startup|businesses|organizations|branche|unternehmen|firmen|space|sektor|corporations|groups?|institutions|providers?)\b/g;

const industryWords = (text: string): string =>
  fold(clipped(text))
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

const wider = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(words.industries.map(({ name, within }) => [name, within])),
);

const firstWins = (pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(pairs.toReversed());

/** HubSpot's values leave the "and" out: MINING_METALS. */
const spellings = (name: string): readonly string[] => {
  const words = industryWords(name);
  return [words, words.replaceAll(' and ', ' ')];
};

const byName = lazily(() =>
  firstWins(
    words.industries.flatMap(({ name, names }) =>
      [name, ...names].flatMap((word) => spellings(word).map((one) => [one, name] as const)),
    ),
  ),
);

const signs = lazily(() =>
  words.industries.flatMap((row) =>
    row.signs.map((word) => ({ word, name: row.name, stem: word.replace('*', '') })),
  ),
);

const bySign = lazily(() =>
  firstWins(
    signs()
      .filter(({ word }) => !word.includes('*'))
      .map(({ word, name }) => [word, name] as const),
  ),
);

type Sign = ReturnType<typeof signs>[number];

const partial = lazily(() => signs().filter(({ word, stem }) => stem.length >= 4 && word !== stem));

/** "beispielbank" ends in a bank; the rest of the word must be a word of its own length. */
const byPart = (word: string): string =>
  recalled(parts, word, () => partial().find((sign) => partFits(sign, word))?.name ?? '');

const partFits = ({ word: sign, stem }: Sign, word: string): boolean => {
  if (word.length < stem.length + 3) return false;
  return sign.startsWith('*') ? word.endsWith(stem) : word.startsWith(stem);
};
