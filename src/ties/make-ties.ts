import { intAt } from '../model/columns.ts';
import { kindCode } from '../model/evidence.ts';
import type { Resolved, Ties } from '../model/network.ts';
import { OBSERVED_TIE, REPORTING_TIE, VERDICT_SHIFT, WARM_TIE } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { type Colleagues, layOutColleagues } from './colleagues.ts';
import { evidenceByPerson, type PartOfPeople } from './evidence-by-person.ts';
import { highOf, lowInPart } from './evidence-records.ts';
import { type FactsContext, factsContext, newFacts, type TieFacts } from './facts.ts';
import type { JobFunctions } from './jobs-by-stay.ts';
import { endOfPair } from './part-order.ts';
import { keepPlaces, type PartPlaces, partPlaces, placeTie } from './part-ties.ts';
import { mayHaveMet, readFacts } from './read-facts.ts';
import { cellsAt } from './stay-cells.ts';
import { type Stays, staysOf } from './stays.ts';
import { isObserved, strengthOf } from './strength.ts';
import { filledTies, newTies, type TieColumns } from './tie-columns.ts';
import { verdictNumber } from './verdict.ts';
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
  readonly places: PartPlaces;
  readonly ties: TieColumns;
};

/** Part by part of the people, so that what is known about them is read while it is at hand. */
const measuredTies = (context: FactsContext, colleagues: Colleagues): Ties => {
  const ties = newTies(context.evidence.count, colleagues.a.length);
  const making: Making = { context, facts: newFacts(), places: partPlaces(), ties };
  for (const part of evidenceByPerson(context, colleagues)) measurePart(making, part);
  return filledTies(ties);
};

/** So many records are measured once the stays of their people are near. */
const STRETCH = 256;

/** By the other person: then what is known about those is read in its order, too. */
const measurePart = (making: Making, part: PartOfPeople): void => {
  const { order } = part;
  keepPlaces(making.ties, making.places, order);
  for (let from = 0, next = 0; from < order.count; from = next) {
    bringNear(making.context, part, from, Math.min(order.count, from + STRETCH));
    next = measureStretch(making, part, from);
  }
};

/** Reads where the stays of people begin, one after another: the waits for memory overlap. */
const bringNear = (
  { stays }: FactsContext,
  { first, order: { records } }: PartOfPeople,
  from: number,
  until: number,
): void => {
  const { start, cells } = stays;
  let touched = 0;
  for (let record = from; record < until; record++) {
    const b = highOf(records, record);
    if (mayHaveMet(stays, first + lowInPart(records, record), b)) {
      touched |= intAt(cells, cellsAt(intAt(start, b)));
    }
  }
  // Never so; but the reads are not to be optimized away.
  if (touched < 0) throw new RangeError('Expected people from 0 on');
};

/** Ties of records `from …`, and where the next stretch begins. */
const measureStretch = (
  { context, facts, places, ties }: Making,
  { first, order }: PartOfPeople,
  from: number,
): number => {
  const { records, count } = order;
  const until = Math.min(count, from + STRETCH);
  const pair = { records, start: from, end: from, a: first, b: first };
  while (pair.end < until) {
    pair.start = pair.end;
    pair.end = endOfPair(order, pair.start);
    pair.a = first + lowInPart(records, pair.start);
    pair.b = highOf(records, pair.start);
    readFacts(facts, pair, context);
    judgeTie(ties, placeTie(ties, places, order, pair), facts, context);
  }
  return pair.end;
};

const judgeTie = (
  { strength, flags }: TieColumns,
  tie: number,
  facts: TieFacts,
  { settings, asOf }: FactsContext,
): void => {
  strength[tie] = strengthOf(facts, settings);
  const warm = isWarm(facts, settings, asOf);
  flags[tie] =
    (warm ? WARM_TIE : 0) |
    (isObserved(facts) ? OBSERVED_TIE : 0) |
    ((facts.kinds & REPORTS_TO) === 0 ? 0 : REPORTING_TIE) |
    (verdictNumber(facts, settings, asOf, warm) << VERDICT_SHIFT);
};

const REPORTS_TO = 1 << kindCode('reports-to');
