import { FUNCTIONS, SENIORITIES } from '../model/persona.ts';
import { type Facts, fact } from './sentences.ts';

const asked = (facts: Facts): string => {
  const query = fact(facts, 'query');
  return query === '' ? '' : ` "${query}"`;
};

const near = (facts: Facts): string =>
  fact(facts, 'nearest') === '' ? '' : ` Nearest: ${fact(facts, 'nearest')}.`;

/** An option in front would be a formula in a spreadsheet. */
const behind = (facts: Facts): string =>
  fact(facts, 'option') === '' ? '' : ` (${fact(facts, 'option')})`;

const within = (facts: Facts): string => {
  const hops = fact(facts, 'maxHops');
  return hops === '' ? '' : ` within ${hops} ${hops === '1' ? 'tie' : 'ties'}`;
};

const narrowed = (facts: Facts): string =>
  fact(facts, 'narrowed') === '' ? '' : ` (with ${fact(facts, 'narrowed')})`;

const VALUES = new Map<string, readonly string[]>([
  ['seniority', SENIORITIES],
  ['function', FUNCTIONS],
]);

const expected = (field: string): string => {
  const known = VALUES.get(field);
  return known ? ` Expected one of ${known.join(', ')}.` : '';
};

/** What a search has to say besides its paths: for its issues and for rows that found nothing. */
export const SEARCH_WORDS = {
  'nobody-fits': (facts: Facts) => `Nobody in the data fits${asked(facts)}.${near(facts)}`,
  'several-fit': (facts: Facts) =>
    `${fact(facts, 'count') || 'Several'} people fit the name${asked(facts)}; all of them are taken.`,
  'read-as-place': (facts: Facts) =>
    `"${fact(facts, 'place')}" in${asked(facts)} is read as a place: no company here is called so.`,
  'no-path': (facts: Facts) =>
    `Nobody we start from reaches${asked(facts) || ' them'}${within(facts)}${narrowed(facts)}.`,
  'one-of-us': (facts: Facts) =>
    `${fact(facts, 'query') === '' ? 'They are' : `${asked(facts).trim()} is`} where we start from: no way has to be found.`,
  'no-warm-path': (facts: Facts) =>
    `No warm path reaches${asked(facts) || ' them'}${within(facts)}${narrowed(facts)}; without --warm cold ones are shown too.`,
  'no-team':
    'Nobody in the data is known to be in your team. Pass --from WHO, or name your team or your ' +
    'own company in refpath.config.json.',
  'empty-query': 'The row names no target.',
  'unknown-reference': (facts: Facts) =>
    `Nobody in the data is${asked(facts)}${behind(facts)}.${near(facts)}`,
  'unknown-value': (facts: Facts) =>
    `There is no ${fact(facts, 'field')} "${fact(facts, 'value')}", so nobody fits it.` +
    expected(fact(facts, 'field').toLowerCase()),
} as const;
