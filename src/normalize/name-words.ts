import { lazily } from '../model/lazily.ts';
import { wordSet } from './word-set.ts';
import words from './words/names.json' with { type: 'json' };

/** Around a name, but no part of it: folded and without dots. */
export const HONORIFICS = wordSet(() => words.honorifics);

/** Of two letters only after a comma, since Ma, Do and Ed are names. */
export const CREDENTIALS = wordSet(() => words.credentials);

/** After the name without a comma, and which generation it tells: 1 for a senior, 2 for a junior; 0: not known. */
export const generations = lazily((): ReadonlyMap<string, number> => {
  const { unknown, first, second, third, fourth } = words.generations;
  return new Map(
    [unknown, first, second, third, fourth].flatMap((marks, generation) =>
      marks.map((mark): [string, number] => [mark, generation]),
    ),
  );
});

/** In parentheses, but no nickname. */
export const PRONOUNS = wordSet(() => words.pronouns);

/** Names that name nobody. */
export const NOBODY = wordSet(() => words.nobody);

/** Family names of one sign that tell where a Chinese or Korean name begins. */
export const HAN_FAMILIES = wordSet(() => words.hanFamilies);

/** Family names of several signs, most of them Japanese. */
export const JAPANESE_FAMILIES = wordSet(() => words.japaneseFamilies);
