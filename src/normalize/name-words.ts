import words from './words/names.json' with { type: 'json' };

/** Around a name, but no part of it: folded and without dots. */
export const HONORIFICS: ReadonlySet<string> = new Set(words.honorifics);

/** Of two letters only after a comma, since Ma, Do and Ed are names. */
export const CREDENTIALS: ReadonlySet<string> = new Set(words.credentials);

/** After the name without a comma: of one generation, not of another person's name. */
export const GENERATIONS: ReadonlySet<string> = new Set(words.generations);

/** In parentheses, but no nickname. */
export const PRONOUNS: ReadonlySet<string> = new Set(words.pronouns);

/** Names that name nobody. */
export const NOBODY: ReadonlySet<string> = new Set(words.nobody);

/** Family names of one sign that tell where a Chinese or Korean name begins. */
export const HAN_FAMILIES: ReadonlySet<string> = new Set(words.hanFamilies);
