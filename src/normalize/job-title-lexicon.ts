import { lazily } from '../model/lazily.ts';
import { phraseTable } from './job-title-phrases.ts';
import {
  type FunctionSense,
  functionPhrases,
  type Rank,
  rankPhrases,
} from './tables/title-phrases.ts';
import { wordSet } from './word-set.ts';
import marks from './words/title-marks.json' with { type: 'json' };

export const rankTable = phraseTable<Rank>(rankPhrases);
export const functionTable = phraseTable<FunctionSense>(functionPhrases);

const isWord = (word: string): boolean => rankTable.hasWord(word) || functionTable.hasWord(word);
const isStem = (word: string): boolean => rankTable.hasStem(word) || functionTable.hasStem(word);

/** Whether a word, as `knownWords` has it, stands in the name of some field of work. */
export const isFieldWord = (word: string): boolean => {
  if (functionTable.hasWord(word)) return true;
  for (let end = 1; end <= word.length; end++) {
    if (functionTable.hasStem(word.slice(0, end))) return true;
  }
  return false;
};

/** A word as the tables know it: without a plural or feminine ending, compounds cut in two. */
export const knownWords = (word: string): readonly string[] => {
  const old = known.get(word);
  if (old) return old;
  const made = cut(word);
  if (known.size < MOST_KNOWN) known.set(word, made);
  return made;
};

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 100_000;

const cut = (word: string): readonly string[] => {
  if (PEOPLE.has(word)) return [word.slice(0, -1)];
  const male = word.replace(/in$/, '');
  if (male !== word && isWhole(male)) return [male];
  if (isWhole(word)) return [word];
  const bare = ENDINGS.map((end) => withoutEnding(word, end)).find(isWhole);
  if (bare) return [bare];
  const head = compoundHeads().find((end) => word.endsWith(end) && word.length > end.length + 1);
  if (!head || word.includes('begleit')) return [word];
  const rest = word.slice(0, word.lastIndexOf(head));
  return [compoundRest(rest), head.replace(FEMININE, '')];
};

/** Queries ask for several: "directors in sales", "heads of security". */
const PEOPLE = wordSet(() => marks.people.map((one) => `${one}s`));

const isWhole = (word: string): boolean =>
  rankTable.hasWord(word) || (isWord(word) && !LEADS.test(word));

/** "Verkaufsleiter" tells a level as well as a field; "Reisebegleiter" leads nobody. */
const LEADS = /.(?<!beg)(?:leiter|leitung|manager|chef|direktor)(?:in)?$/;

const ENDINGS = ['s', 'in', 'innen', 'e', 'en', 'es'] as const;

const withoutEnding = (word: string, ending: string): string =>
  word.length >= ending.length + 3 && word.endsWith(ending) ? word.slice(0, -ending.length) : '';

/** "vertriebs" + "leiter": the linking s goes where the word without it is known. */
const compoundRest = (rest: string): string => {
  if (isWord(rest)) return rest;
  const linked = rest.replace(/(?:s|en|n)$/, '');
  const own = [linked, linked.replace(reach(), '')].find((one) => isWord(one) || isStem(one));
  return own ?? rest;
};

/** How far an office reaches does not say what it is: "Gesamtvertriebsleiter" are of sales. */
const reach = lazily(() => new RegExp(`^(?:${marks.reach.join('|')})`));

const FEMININE = /(?<=leiter|manager|direktor|assistent|fuhrer|er|or|ent|eur|ist|arzt)in$/;

/** Second halves of German and Dutch compounds that carry the office or the profession. */
const compoundHeads = (): readonly string[] => marks.compoundHeads;
