import type { PathReason, Said, Sentence } from '../model/path-row.ts';
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

/** Letters that no sentence has, in the place of two names. */
const FROM = '\u0001';
const TO = '\u0002';

/** The same to be said of one pair after another. */
export const reasonSentence = (code: string, facts: Facts = {}): Sentence => {
  const sentence = cutAtPair(reasonText(code, { ...facts, from: FROM, to: TO }));
  return sentence.ofPair ? sentence : { ...sentence, before: reasonText(code, facts) };
};

const cutAtPair = (text: string): Sentence => {
  const [before = '', after] = text.split(pair({ from: FROM, to: TO }));
  return { before, ofPair: after !== undefined, after: after ?? '' };
};

/** Colleagues of one team need no proof that they know each other. */
const BEYOND_DOUBT: ReadonlySet<string> = new Set(['same-team', 'reporting-line']);

/** What a tie rests on that is warm by what follows from the data alone; nothing where that is plain. */
export const inferredSentence = (code: string): Sentence | undefined => {
  const text = warmTieText(code, pair({ from: FROM, to: TO }));
  return text === undefined || BEYOND_DOUBT.has(code) ? undefined : cutAtPair(text);
};

/** The whole reason of a path along which these people stand, from the seller to the target. */
export const pathReasonText = ({ said, more }: PathReason, names: readonly string[]): string => {
  const texts = said.map((one) => saidText(one, names));
  return (more === '' ? texts : [...texts, more]).join(' ');
};

const saidText = ({ sentence, hop }: Said, names: readonly string[]): string => {
  const { before, ofPair, after } = sentence;
  const people = ofPair ? pair({ from: names[hop - 1] ?? '', to: names[hop] ?? '' }) : '';
  return before + people + after;
};

type Rated = { readonly name: string; readonly company: string; readonly rating: number };

/** A referrer whose company rates us low: said with the reason of every path through them. */
export const unhappyText = ({ name, company, rating }: Rated): string =>
  `${company} rates us ${rating} of 10: mend that before you lean on ${name}.`;
