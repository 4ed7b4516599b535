import { intAt } from '../model/columns.ts';
import type { PersonIndex, Resolved, Ties } from '../model/network.ts';
import { OBSERVED_TIE, WARM_TIE } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { type Colleagues, layOutColleagues } from './colleagues.ts';
import { evidenceByPerson } from './evidence-by-person.ts';
import { rowOf } from './evidence-records.ts';
import { type FactsContext, factsContext, newFacts, type TieFacts } from './facts.ts';
import {
  fetchStays,
  findPartners,
  newPartners,
  type Partners,
  type PersonRecords,
} from './partners.ts';
import { readFacts } from './read-facts.ts';
import { type JobFunctions, type Stays, staysOf } from './stays.ts';
import { isObserved, strengthOf } from './strength.ts';
import { filledTies, newTies, type TieColumns } from './tie-columns.ts';
import { isWarm } from './warmth.ts';

/** All ties, and what showing one of them in full needs besides the resolved data. */
export type TieNetwork = Ties & {
  readonly stays: Stays;
  readonly context: FactsContext;
  /** Ties of a shared employer alone are complete from this strength on. */
  readonly colleagueFloor: number;
};

/** Evidence and jobs to ties, in time linear in both. */
export const makeTies = (
  resolved: Resolved,
  settings: TieSettings,
  jobFunctions?: JobFunctions,
): TieNetwork => {
  const stays = staysOf(resolved, settings, jobFunctions);
  const context = factsContext(resolved, stays, settings);
  const colleagues = layOutColleagues(context);
  const ties = measuredTies(context, colleagues);
  return { ...ties, stays, context, colleagueFloor: colleagues.floor };
};

type Making = {
  readonly ties: TieColumns;
  readonly context: FactsContext;
  readonly facts: TieFacts;
  readonly partners: Partners;
};

/** Person by person, so that what is known about one is read while it is at hand. */
const measuredTies = (context: FactsContext, colleagues: Colleagues): Ties => {
  const ties = newTies(context.evidence.count, colleagues.b.length);
  const making: Making = { ties, context, facts: newFacts(), partners: newPartners() };
  for (const { first, end, records, order } of evidenceByPerson(context)) {
    const { slots, start } = order;
    for (let a = first; a < end; a++) {
      const from = intAt(start, a - first);
      const own = { records, slots, from, until: intAt(start, a - first + 1) };
      findPartners(making.partners, a, own, colleagues);
      fetchStays(making.partners, a, context.stays);
      addTies(making, a, own);
    }
  }
  return filledTies(ties);
};

const addTies = (
  { ties, context, facts, partners }: Making,
  a: PersonIndex,
  { records, slots, from, until }: PersonRecords,
): void => {
  const pair = { records, slots, start: from, end: from, a, b: 0 };
  for (let i = 0; i < partners.count; i++) {
    pair.start = pair.end;
    pair.end = intAt(partners.ends, i);
    pair.b = intAt(partners.people, i);
    readFacts(facts, pair, context);
    ties.rows += pair.end - pair.start;
    addTie(ties, pair, facts, context);
  }
  for (let i = from; i < until; i++)
    ties.order[ties.rows - until + i] = rowOf(records, intAt(slots, i));
};

const addTie = (
  ties: TieColumns,
  { a, b }: { readonly a: PersonIndex; readonly b: PersonIndex },
  facts: TieFacts,
  { settings, asOf }: FactsContext,
): void => {
  const tie = ties.count++;
  ties.a[tie] = a;
  ties.b[tie] = b;
  ties.strength[tie] = strengthOf(facts, settings);
  const warm = isWarm(facts, settings, asOf) ? WARM_TIE : 0;
  ties.flags[tie] = warm | (isObserved(facts) ? OBSERVED_TIE : 0);
  ties.start[tie + 1] = ties.rows;
};
