import words from './words/names.json' with { type: 'json' };

/** Around a name, but no part of it: folded and without dots. */
export const HONORIFICS: ReadonlySet<string> = new Set(words.honorifics);

/** Of two letters only after a comma, since Ma, Do and Ed are names. */
export const CREDENTIALS: ReadonlySet<string> = new Set(words.credentials);

const { unknown, first, second, third, fourth } = words.generations;

/** After the name without a comma, and which generation it tells: 1 for a senior, 2 for a junior; 0: not known. */
export const GENERATIONS: ReadonlyMap<string, number> = new Map(
  [unknown, first, second, third, fourth].flatMap((marks, generation) =>
    marks.map((mark): [string, number] => [mark, generation]),
  ),
);

/** In parentheses, but no nickname. */
export const PRONOUNS: ReadonlySet<string> = new Set(words.pronouns);

/** Names that name nobody. */
export const NOBODY: ReadonlySet<string> = new Set(words.nobody);

/** Family names of one sign that tell where a Chinese or Korean name begins. */
export const HAN_FAMILIES: ReadonlySet<string> = new Set(words.hanFamilies);

/** Family names of several signs, most of them Japanese. */
export const JAPANESE_FAMILIES: ReadonlySet<string> = new Set(words.japaneseFamilies);
