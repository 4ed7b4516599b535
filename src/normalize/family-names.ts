import { wordSet } from './word-set.ts';
import words from './words/family-names.json' with { type: 'json' };

/** Family names that many bear, folded: Martin and Martinez. */
export const FAMILY_NAMES = wordSet(() => words.names);
