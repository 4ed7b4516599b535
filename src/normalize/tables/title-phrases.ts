import { FUNCTIONS, type JobFunction, SENIORITIES, type Seniority } from '../../model/persona.ts';
import { type PhraseTexts, phraseTexts } from '../job-title-phrases.ts';
import functionWords from '../words/title-functions.json' with { type: 'json' };
import rankWords from '../words/title-ranks.json' with { type: 'json' };

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

export const rankPhrases = (): PhraseTexts =>
  phraseTexts<Rank>(RANKS.map((rank) => [rank, rankWords.ranks[rank]] as const));

export const functionPhrases = (): PhraseTexts =>
  phraseTexts<FunctionSense>(
    FUNCTIONS.flatMap((name) =>
      FIRMNESS.map(
        ([firm, firmness]) => [{ name, firmness }, functionWords.functions[name][firm]] as const,
      ),
    ),
  );
