import { lazily } from '../model/lazily.ts';
import { FUNCTIONS, type JobFunction, SENIORITIES, type Seniority } from '../model/persona.ts';
import { phraseTable, wordsOf } from './job-title-phrases.ts';
import { wordSet } from './word-set.ts';
import functionWords from './words/title-functions.json' with { type: 'json' };
import marks from './words/title-marks.json' with { type: 'json' };
import rankWords from './words/title-ranks.json' with { type: 'json' };

/** What a phrase of rank may say besides a seniority. */
export type Rank = Seniority | 'none' | 'board' | 'aide';

const RANKS: readonly Rank[] = [...SENIORITIES, 'none', 'board', 'aide'];

export type FunctionSense = { readonly name: JobFunction; readonly firmness: number };

/** From the firmest down; the number says how much a phrase outweighs another. */
const FIRMNESS = [
  ['strong', 3],
  ['plain', 2],
  ['weak', 1],
  ['faint', 0],
] as const;

export const rankTable = lazily(() =>
  phraseTable<Rank>(RANKS.map((rank) => [rank, rankWords.ranks[rank]] as const)),
);

export const functionTable = lazily(() =>
  phraseTable<FunctionSense>(
    FUNCTIONS.flatMap((name) =>
      FIRMNESS.map(
        ([firm, firmness]) => [{ name, firmness }, functionWords.functions[name][firm]] as const,
      ),
    ),
  ),
);

const ranks = lazily(() => wordsOf(rankTable()));
const functions = lazily(() => wordsOf(functionTable()));
const words = lazily(() => new Set([...ranks().words, ...functions().words]));
const stems = lazily(() => new Set([...ranks().stems, ...functions().stems]));

/** Whether a word, as `knownWords` has it, stands in the name of some field of work. */
export const isFieldWord = (word: string): boolean => {
  if (functions().words.has(word)) return true;
  for (const stem of functions().stems) if (word.startsWith(stem)) return true;
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
  ranks().words.has(word) || (words().has(word) && !LEADS.test(word));

/** "Verkaufsleiter" tells a level as well as a field; "Reisebegleiter" leads nobody. */
const LEADS = /.(?<!beg)(?:leiter|leitung|manager|chef|direktor)(?:in)?$/;

const ENDINGS = ['s', 'in', 'innen', 'e', 'en', 'es'] as const;

const withoutEnding = (word: string, ending: string): string =>
  word.length >= ending.length + 3 && word.endsWith(ending) ? word.slice(0, -ending.length) : '';

/** "vertriebs" + "leiter": the linking s goes where the word without it is known. */
const compoundRest = (rest: string): string => {
  if (words().has(rest)) return rest;
  const linked = rest.replace(/(?:s|en|n)$/, '');
  const own = [linked, linked.replace(reach(), '')].find(
    (one) => words().has(one) || stems().has(one),
  );
  return own ?? rest;
};

/** How far an office reaches does not say what it is: "Gesamtvertriebsleiter" are of sales. */
const reach = lazily(() => new RegExp(`^(?:${marks.reach.join('|')})`));

const FEMININE = /(?<=leiter|manager|direktor|assistent|fuhrer|er|or|ent|eur|ist|arzt)in$/;

/** Second halves of German and Dutch compounds that carry the office or the profession. */
const compoundHeads = (): readonly string[] => marks.compoundHeads;
