import { type Facts, fact, sentences, worded } from './sentences.ts';

const pair = (facts: Facts): string => `${fact(facts, 'from')} and ${fact(facts, 'to')}`;

/** Why a path is warm, or cold though each of its ties is warm. */
const PATHS = {
  'every-tie-strong': 'Every tie of the path is strong.',
  'every-tie-warm': (facts: Facts) =>
    `Every tie carries it; the weakest is between ${pair(facts)}.`,
  'direct-tie-warm': (facts: Facts) => `${pair(facts)} are in touch themselves.`,
  'path-too-weak': (facts: Facts) =>
    `Every tie is warm, but not together: ${percent(facts, 'strength')} of ${percent(facts, 'needed')} needed. ` +
    `The weakest is between ${pair(facts)}.`,
};

/** Why a tie is cold: what is known of it, and that it is not enough. */
const COLD_TIES = {
  'stale-contact': (facts: Facts) => `${pair(facts)} were in touch, but not lately.`,
  'little-contact': (facts: Facts) => `${pair(facts)} have had too little contact.`,
  'one-way-contact': (facts: Facts) =>
    `Between ${pair(facts)} only one writes; no answer is on record.`,
  'mass-mail-only': (facts: Facts) => `${pair(facts)} only share messages to many people.`,
  'declared-weak': (facts: Facts) => `The tie between ${pair(facts)} was stated as a weak one.`,
  'declared-stale': (facts: Facts) =>
    `The tie between ${pair(facts)} was stated long ago and nothing since confirms it.`,
  'declared-without-strength': (facts: Facts) =>
    `The tie between ${pair(facts)} was stated without saying how strong it is.`,
  'recommended-long-ago': (facts: Facts) =>
    `${pair(facts)}: a recommendation, but long ago and nothing since.`,
  'introduced-long-ago': (facts: Facts) =>
    `${pair(facts)}: an introduction, but long ago and nothing since.`,
  'deal-long-ago': (facts: Facts) =>
    `${pair(facts)} had a deal together, too long ago or too small a part in it.`,
  'company-size-unknown': (facts: Facts) =>
    `${pair(facts)} worked at the same company, whose size nobody states: they may never have met.`,
  'large-company': (facts: Facts) =>
    `${pair(facts)} worked at the same company at the same time, but it is too large to have met.`,
  'short-overlap': (facts: Facts) =>
    `${pair(facts)} worked at the same company for too short a time together.`,
  'weak-shared-history': (facts: Facts) =>
    `${pair(facts)} worked at the same company; that alone is not enough.`,
  'employer-without-dates': (facts: Facts) =>
    `${pair(facts)} worked at the same company; nobody says when.`,
  'bare-connection': (facts: Facts) =>
    `${pair(facts)} are connected on LinkedIn and nothing more: no message, no meeting.`,
  'owner-without-contact': (facts: Facts) =>
    `${pair(facts)}: one owns the other's record in the CRM, without any contact on record.`,
  'endorsed-only': (facts: Facts) => `${pair(facts)}: a skill endorsed with a click, no contact.`,
  'invitation-only': (facts: Facts) => `${pair(facts)}: an invitation, no contact.`,
  'same-school-only': (facts: Facts) => `${pair(facts)} went to the same school, no more is known.`,
  'no-evidence': (facts: Facts) => `Nothing carries the tie between ${pair(facts)}.`,
};

/** Why a search found nothing. */
const NOTHING = {
  'nobody-fits': (facts: Facts) =>
    `Nobody in the data fits "${fact(facts, 'query')}".${nearest(facts)}`,
  'no-path': (facts: Facts) =>
    `${fact(facts, 'targets')} found, but nobody reaches them within ${fact(facts, 'maxHops')} hops` +
    `${fact(facts, 'warm') === 'true' ? ' by warm ties alone' : ''}.`,
  'no-team': 'Nobody in the data is known to be on your team. Pass --from, or name the team.',
};

const nearest = (facts: Facts): string =>
  fact(facts, 'nearest') === '' ? '' : ` Nearest: ${fact(facts, 'nearest')}.`;

const percent = (facts: Facts, name: string): string =>
  `${Math.round(100 * Number(facts[name] ?? 0))} %`;

const REASONS = sentences(PATHS, COLD_TIES, NOTHING);

/** The sentence of a path's or a search's reason. Facts: `from`, `to` (names), and the code's own. */
export const reasonText = (code: string, facts: Facts): string => worded(REASONS, code, facts);

const REMEDIES = sentences({
  'two-way-contact-this-quarter': (facts) =>
    `One two-way exchange between ${pair(facts)} this quarter would warm it.`,
  'more-two-way-contact': (facts) =>
    `A few more exchanges both ways between ${pair(facts)} would warm it.`,
  'an-answer': (facts) => `An answer would warm it: so far only one of ${pair(facts)} writes.`,
  'state-a-strength': (facts) =>
    `State in a ties table how strong the tie between ${pair(facts)} is.`,
  'state-company-size': (facts) =>
    `State in an accounts table how many people work where ${pair(facts)} met.`,
  'state-employment-dates': (facts) =>
    `Add when ${pair(facts)} worked there to an employment table.`,
  'stronger-weakest-tie': (facts) =>
    `More contact between ${pair(facts)}, the weakest tie, would lift the whole path.`,
});

/** What would make a cold tie warm. */
export const remedyText = (code: string, facts: Facts): string => worded(REMEDIES, code, facts);
