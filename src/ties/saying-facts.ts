import { intAt, realAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { kindCode } from '../model/evidence.ts';
import {
  CARRIES,
  type EvidenceRecords,
  kindOf,
  rowOf,
  STATED,
  saysOf,
  valueSaid,
} from './evidence-records.ts';
import type { FactsContext, TieFacts } from './facts.ts';

const TEAM = kindCode('team');
const DECLARED = kindCode('declared');

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

/** Which records of evidence are about two people. */
type Span = {
  readonly records: EvidenceRecords;
  readonly start: number;
  readonly end: number;
};

/** The last contact of who states a strength: another word, without one, does not refresh it. */
export const declaredLast = (
  { records, start, end }: Span,
  { evidence }: Pick<FactsContext, 'evidence'>,
): Day => {
  let isStated = false;
  let latest = NO_DAY;
  for (let record = start; record < end; record++) {
    const says = saysOf(records, record);
    if (kindOf(says) !== DECLARED) continue;
    const states = (says & STATED) !== 0;
    if (isStated && !states) continue;
    const last = intAt(evidence.last, rowOf(records, record));
    latest = Math.max(states && !isStated ? NO_DAY : latest, last);
    isStated = states;
  }
  return latest;
};

const raise = (facts: TieFacts, kind: number, carries: boolean, value: number): void => {
  if (value > realAt(facts.best, kind)) facts.best[kind] = value;
  if (carries && value > realAt(facts.carrying, kind)) facts.carrying[kind] = value;
};
