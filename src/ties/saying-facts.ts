import { realAt } from '../model/columns.ts';
import { kindCode } from '../model/evidence.ts';
import {
  CARRIES,
  type EvidenceRecords,
  kindOf,
  STATED,
  saysOf,
  valueSaid,
} from './evidence-records.ts';
import type { FactsContext, TieFacts } from './facts.ts';

const TEAM = kindCode('team');

/** Evidence that is no contact: the strongest of each kind counts. */
export const readSaying = (facts: TieFacts, records: EvidenceRecords, record: number): void => {
  const says = saysOf(records, record);
  const kind = kindOf(says);
  facts.kinds |= 1 << kind;
  if ((says & STATED) !== 0) {
    facts.declaredAgain = facts.declaredStated;
    facts.declaredStated = true;
  }
  raise(facts, kind, (says & CARRIES) !== 0, valueSaid(records, record));
};

/** Two of our team know each other, the better the smaller it is. */
export const readTeam = (facts: TieFacts, { rules, teamShare }: FactsContext): void => {
  const rule = rules[TEAM];
  if (rule === undefined) return;
  facts.kinds |= 1 << TEAM;
  raise(facts, TEAM, rule.carries, rule.strength * teamShare);
};

const raise = (facts: TieFacts, kind: number, carries: boolean, value: number): void => {
  if (value > realAt(facts.best, kind)) facts.best[kind] = value;
  if (carries && value > realAt(facts.carrying, kind)) facts.carrying[kind] = value;
};
