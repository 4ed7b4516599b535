import { fold } from './fold.ts';
import { clipped } from './longest.ts';

/** A country as tables know it: letters and digits alone, folded. */
export const countryWord = (text: string): string => {
  const name = fold(clipped(text));
  if (ONE_WORD.test(name)) return name;
  return name
    .replace(/^\s*the\s+/, '')
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
};

/** Most names: nothing is left out. */
const ONE_WORD = /^[a-z]+$/;
