import { companyName } from '../normalize/company-name.ts';
import { fold } from '../normalize/fold.ts';
import { REGIONS } from '../normalize/legal-forms.ts';
import { editLikeness } from './edit-distance.ts';

/**
 * How likely two spellings name one company, 0 to 1: each word finds its like, and the word that fits worst counts
 * most, so that Citadel and Citadel Securities, or an oil and a gas company, stay apart while slips do not matter.
 */
export const companyLikeness = (one: string, other: string): number => {
  const a = companyName(one);
  const b = companyName(other);
  if (a.key === '' || b.key === '') return 0;
  if (a.key === b.key) return namesOtherPlace(one, other) ? 0.5 : 1;
  const whole = editLikeness(a.key, b.key);
  return Math.min(1, (whole + wordLikeness(telling(a.words), telling(b.words))) / 2);
};

/** "ICBC (Asia)" and "ICBC (London)" are two, though what stands in brackets is left out of a name. */
const namesOtherPlace = (one: string, other: string): boolean => {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a !== '' && b !== '' && a !== b;
};

const placeOf = (text: string): string => {
  const words = /\(([^)]*)\)/.exec(fold(text))?.[1]?.split(/[^\p{L}]+/u) ?? [];
  return words.filter((word) => REGIONS.has(word) || word.length > 3).join(' ');
};

const LITTLE = new Set('of the for and de la le du des der die das und y e et'.split(' '));

const telling = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !LITTLE.has(word));

/** The mean of the worst and the average word; a word too many is one that fits nothing. */
const wordLikeness = (a: readonly string[], b: readonly string[]): number => {
  if (a.length === b.length) return Math.max(aligned(a, b), aligned(b, a));
  return a.length < b.length ? aligned(a, b) : aligned(b, a);
};

const aligned = (fewer: readonly string[], more: readonly string[]): number => {
  const free = [...more];
  const best = fewer.map((word) => takeNearest(word, free));
  const values = [...best, ...free.map(() => 0)];
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return (mean + Math.min(...values)) / 2;
};

/** Takes the most alike of the free words away and says how alike it is. */
const takeNearest = (word: string, free: string[]): number => {
  const values = free.map((candidate) => editLikeness(word, candidate));
  const best = Math.max(...values);
  free.splice(values.indexOf(best), 1);
  return best;
};
