import type { Resolved, Ties } from '../model/network.ts';
import { OBSERVED_TIE, WARM_TIE } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { type Colleagues, layOutColleagues } from './colleagues.ts';
import { evidenceByPerson, type PartOfPeople } from './evidence-by-person.ts';
import { highOf, lowInPart } from './evidence-records.ts';
import { type FactsContext, factsContext, newFacts, type TieFacts } from './facts.ts';
import { endOfPair } from './part-order.ts';
import { clearTies, type PartTies, partTies, placeTies } from './part-ties.ts';
import { readFacts } from './read-facts.ts';
import { type JobFunctions, type Stays, staysOf } from './stays.ts';
import { isObserved, strengthOf } from './strength.ts';
import { filledTies, newTies } from './tie-columns.ts';
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
  readonly context: FactsContext;
  readonly facts: TieFacts;
  readonly found: PartTies;
};

/** Part by part of the people, so that what is known about them is read while it is at hand. */
const measuredTies = (context: FactsContext, colleagues: Colleagues): Ties => {
  const ties = newTies(context.evidence.count, colleagues.a.length);
  const making: Making = { context, facts: newFacts(), found: partTies() };
  for (const part of evidenceByPerson(context, colleagues)) {
    measureTies(making, part);
    placeTies(ties, making.found, part);
  }
  return filledTies(ties);
};

/** By the other person: then what is known about those is read in its order, too. */
const measureTies = ({ context, facts, found }: Making, { first, order }: PartOfPeople): void => {
  const { records, slots, count } = order;
  clearTies(found, count);
  const pair = { records, slots, start: 0, end: 0, a: first, b: first };
  while (pair.end < count) {
    pair.start = pair.end;
    pair.end = endOfPair(order, pair.start);
    pair.a = first + lowInPart(records, pair.start);
    pair.b = highOf(records, pair.start);
    readFacts(facts, pair, context);
    addTie(found, pair.end, facts, context);
  }
};

const addTie = (
  found: PartTies,
  end: number,
  facts: TieFacts,
  { settings, asOf }: FactsContext,
): void => {
  const tie = found.count++;
  found.ends[tie] = end;
  found.strength[tie] = strengthOf(facts, settings);
  const warm = isWarm(facts, settings, asOf) ? WARM_TIE : 0;
  found.flags[tie] = warm | (isObserved(facts) ? OBSERVED_TIE : 0);
};
