import { coldTieText } from './cold-tie-words.ts';
import { type Facts, fact, sentences, worded } from './sentences.ts';

const pair = (facts: Facts): string => `${fact(facts, 'from')} and ${fact(facts, 'to')}`;

const PATHS = {
  'every-tie-strong': 'Every tie is strong.',
  'every-tie-warm': 'Every tie is warm.',
  'direct-tie-warm': (facts: Facts) => `${pair(facts)} are in touch themselves.`,
  'path-too-weak': (facts: Facts) =>
    'Every tie is warm, but together they are too weak' +
    (fact(facts, 'needed') === '' ? '.' : `: warm starts at ${fact(facts, 'needed')}.`),
};

const asked = (facts: Facts): string => {
  const query = fact(facts, 'query');
  return query === '' ? '' : ` "${query}"`;
};

const near = (facts: Facts): string =>
  fact(facts, 'nearest') === '' ? '' : ` Nearest: ${fact(facts, 'nearest')}.`;

const limit = (facts: Facts): string => {
  const hops = fact(facts, 'maxHops');
  const within = hops === '' ? '' : ` within ${hops} ${hops === '1' ? 'tie' : 'ties'}`;
  return `${within}${fact(facts, 'warm') === 'true' ? ' by warm ties alone' : ''}`;
};

/** Why a search found nothing. */
const NOTHING = {
  'nobody-fits': (facts: Facts) => `Nobody in the data fits${asked(facts)}.${near(facts)}`,
  'no-path': (facts: Facts) =>
    `${fact(facts, 'targets') || 'Somebody'} fits${asked(facts)}, but no path reaches them${limit(facts)}.`,
  'no-team':
    'Nobody in the data is known to be in your team. Pass --from, or name the team in the settings.',
};

const REASONS = sentences(PATHS, NOTHING);

/**
 * Why a path is warm or cold, or why there is none. A path that is cold by one of its ties bears
 * that tie's code; the facts `from` and `to` name its people.
 */
export const reasonText = (code: string, facts: Facts = {}): string =>
  coldTieText(code, pair(facts)) ?? worded(REASONS, code, facts);
