import type { Day } from '../model/day.ts';
import {
  CROWD,
  dayOf,
  type EvidenceRecords,
  FORTH,
  MUTUAL,
  saysOf,
  valueSaid,
} from './evidence-records.ts';
import type { FactsContext, TieFacts } from './facts.ts';

/**
 * Adds a record of contact; records must come by day. A day counts once in each direction, a meeting
 * in both, a message to a crowd in neither.
 */
export const readContact = (
  facts: TieFacts,
  records: EvidenceRecords,
  record: number,
  { asOf }: FactsContext,
): void => {
  const says = saysOf(records, record);
  if ((says & CROWD) !== 0) {
    facts.massMessages += 1;
    return;
  }
  const day = Math.min(asOf, dayOf(records, record));
  const counts = valueSaid(records, record);
  if ((says & (MUTUAL | FORTH)) !== 0) addForth(facts, day, counts, asOf);
  if ((says & MUTUAL) !== 0 || (says & FORTH) === 0) addBack(facts, day, counts, asOf);
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
