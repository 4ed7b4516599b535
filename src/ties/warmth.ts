import type { Day } from '../model/day.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import type { TieFacts } from './facts.ts';
import { DECLARED_KINDS, WORK_KINDS } from './kind-rules.ts';
import { chance, contactStrength, isTwoWay, liveStrength, missedBy } from './strength.ts';

/**
 * Strength of the evidence alone that a tie can be warm by: recent two-way contact, somebody's
 * stated word, deals, teams, strong shared history. A connection, a click, an invitation, one-way
 * mail, CRM ownership, a school or a large company never add to it, however many there are.
 */
export const warmStrength = (facts: TieFacts, settings: TieSettings, asOf: Day): number =>
  chance((1 - carriedContact(facts, settings, asOf)) * missedBesidesContact(facts, settings));

const missedBesidesContact = (facts: TieFacts, settings: TieSettings): number =>
  (1 - carriedEmployer(facts, settings)) *
  missedBy(facts, facts.carrying, DECLARED_KINDS) *
  missedBy(facts, facts.carrying, WORK_KINDS);

/** More would be a relationship, not an errand. */
const MOST_DAYS = 60;

/** The fewest days of two-way contact, each fresh, that would make the tie warm. */
export const daysToWarm = (facts: TieFacts, settings: TieSettings): number => {
  const besides = missedBesidesContact(facts, settings);
  for (let days = 1; days < MOST_DAYS; days++) {
    const forth = facts.forth + days;
    const back = facts.back + days;
    if (chance((1 - liveStrength(forth, back, settings)) * besides) >= settings.warmTie)
      return days;
  }
  return MOST_DAYS;
};

export const isWarm = (facts: TieFacts, settings: TieSettings, asOf: Day): boolean =>
  warmStrength(facts, settings, asOf) >= settings.warmTie;

export const carriedContact = (facts: TieFacts, settings: TieSettings, asOf: Day): number =>
  isTwoWay(facts) && !isStale(facts, settings, asOf) ? contactStrength(facts, settings) : 0;

/** Contact is as old as its older direction: who has not answered for long is not in touch. */
export const isStale = (facts: TieFacts, settings: TieSettings, asOf: Day): boolean =>
  asOf - Math.min(facts.lastForth, facts.lastBack) > settings.warmContactDays;

export const carriedEmployer = ({ shared }: TieFacts, settings: TieSettings): number =>
  shared.sizeStated &&
  shared.sureMonths >= settings.warmColleagueMonths &&
  shared.strength >= settings.warmColleague
    ? shared.strength
    : 0;
