import { byteAt, intAt, realAt } from '../model/columns.ts';
import type { Day } from '../model/day.ts';
import { kindCode } from '../model/evidence.ts';
import type { PersonIndex } from '../model/network.ts';
import type { FactsContext, TieFacts } from './facts.ts';

const MEETING = kindCode('meeting');

/**
 * Adds a row of contact; rows must come by day. A day counts once in each direction, a meeting in
 * both, a message to a crowd in neither. A meeting is mutual without anybody's answer, so its crowd
 * starts earlier.
 */
export const readContact = (
  facts: TieFacts,
  row: number,
  a: PersonIndex,
  { evidence, settings, asOf, worth }: FactsContext,
): void => {
  const mutual = byteAt(evidence.kind, row) === MEETING;
  const most = mutual ? settings.largeMeetingPeople : settings.massMessageRecipients;
  if (intAt(evidence.group, row) > most) {
    facts.massMessages += 1;
    return;
  }
  const day = Math.min(asOf, intAt(evidence.day, row));
  const counts = asOf - day < worth.length ? realAt(worth, asOf - day) : 0;
  const forth = intAt(evidence.from, row) === a;
  if (mutual || forth) addForth(facts, day, counts, asOf);
  if (mutual || !forth) addBack(facts, day, counts, asOf);
};

const addForth = (facts: TieFacts, day: Day, counts: number, asOf: Day): void => {
  if (facts.lastForth === day) return;
  const month = monthOf(day, asOf);
  if (monthOf(facts.lastForth, asOf) !== month && monthOf(facts.lastBack, asOf) === month) {
    facts.twoWayMonths += 1;
  }
  facts.lastForth = day;
  facts.forthDays += 1;
  facts.forth += counts;
};

const addBack = (facts: TieFacts, day: Day, counts: number, asOf: Day): void => {
  if (facts.lastBack === day) return;
  const month = monthOf(day, asOf);
  if (monthOf(facts.lastBack, asOf) !== month && monthOf(facts.lastForth, asOf) === month) {
    facts.twoWayMonths += 1;
  }
  facts.lastBack = day;
  facts.backDays += 1;
  facts.back += counts;
};

const DAYS_OF_SPELL = 30;

const monthOf = (day: Day, asOf: Day): number => Math.floor((asOf - day) / DAYS_OF_SPELL);
