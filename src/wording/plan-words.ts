import { type Facts, fact, sentences, worded } from './sentences.ts';

const until = (facts: Facts): string =>
  fact(facts, 'until') === '' ? '' : ` until ${fact(facts, 'until')}`;

const asked = (facts: Facts): string =>
  `${fact(facts, 'person')} was asked on ${fact(facts, 'on')} (${fact(facts, 'status')})`;

const LEFT_OUT = sentences({
  'only-cold': (facts) => `Only cold paths lead there. ${fact(facts, 'reason')}`,
  'introduced-before': (facts) =>
    `${fact(facts, 'target')} was reached through ${fact(facts, 'person')} on ${fact(facts, 'on')} ` +
    `(${fact(facts, 'status')}); nobody is asked again${until(facts)}.`,
  'ask-under-way': (facts) =>
    `An ask for ${fact(facts, 'target')} is under way: ${asked(facts)}. Nobody else is asked${until(facts)}.`,
  'asked-lately': (facts) =>
    `${asked(facts)} for ${fact(facts, 'target')}, and is not asked for them again${until(facts)}.`,
  'declined-lately': (facts) =>
    `${fact(facts, 'person')} declined an ask on ${fact(facts, 'on')}, and is left alone${until(facts)}.`,
  'never-asked': (facts) => `${fact(facts, 'person')} is never asked (asks.never in the settings).`,
  'not-content': (facts) =>
    `${fact(facts, 'company')} rates us ${fact(facts, 'rating')} of 10: mend that before you ask ${fact(facts, 'person')}.`,
  'budget-spent': (facts) =>
    fact(facts, 'until') === ''
      ? `${fact(facts, 'person')} takes no asks (asks.perPerson).`
      : `${fact(facts, 'person')} has taken all asks of the period; the next is free on ${fact(facts, 'until')}.`,
  'budget-taken': (facts) =>
    `All that ${fact(facts, 'person')} can still be asked goes to targets worth more.`,
  'same-person': (facts) =>
    `${fact(facts, 'target')} is planned for with "${fact(facts, 'query')}".`,
});

/** Why a row of a plan is left out. */
export const leftOutText = (code: string, facts: Facts): string => worded(LEFT_OUT, code, facts);
