import { SEARCH_WORDS } from './search-words.ts';
import { type Facts, fact, sentences, worded } from './sentences.ts';
import { coldTieText, warmTieText } from './tie-words.ts';

const pair = (facts: Facts): string => `${fact(facts, 'from')} and ${fact(facts, 'to')}`;

/** Of a path of one tie, why that is warm. */
const directText = (facts: Facts): string | undefined =>
  warmTieText(fact(facts, 'because'), pair(facts));

const PATHS = {
  'every-tie-strong': (facts: Facts) => directText(facts) ?? 'Every tie is strong.',
  'every-tie-warm': 'Every tie is warm.',
  'direct-tie-warm': (facts: Facts) => directText(facts) ?? `${pair(facts)} know each other.`,
  'path-too-weak': (facts: Facts) =>
    'Every tie is warm, but together they are too weak' +
    (fact(facts, 'needed') === '' ? '.' : `: warm starts at ${fact(facts, 'needed')}.`),
};

const REASONS = sentences(PATHS, SEARCH_WORDS);

/**
 * Why a path is warm or cold, or why there is none. A path that is cold by one of its ties bears
 * that tie's code; the facts `from` and `to` name its people.
 */
export const reasonText = (code: string, facts: Facts = {}): string =>
  coldTieText(code, pair(facts)) ?? worded(REASONS, code, facts);

/** The same where the people are all there is to say of it: a tie that is cold. */
export const coldReasonText = (code: string, from: string, to: string): string | undefined =>
  coldTieText(code, `${from} and ${to}`);

/** Colleagues of one team need no proof that they know each other. */
const BEYOND_DOUBT: ReadonlySet<string> = new Set(['same-team', 'reporting-line']);

/** What a tie rests on that is warm by what follows from the data alone; nothing where that is plain. */
export const inferredText = (code: string, people: Facts): string[] =>
  BEYOND_DOUBT.has(code)
    ? []
    : [warmTieText(code, pair(people)) ?? ''].filter((text) => text !== '');

type Rated = { readonly name: string; readonly company: string; readonly rating: number };

/** A referrer whose company rates us low: said with the reason of every path through them. */
export const unhappyText = ({ name, company, rating }: Rated): string =>
  `${company} rates us ${rating} of 10: mend that before you lean on ${name}.`;
