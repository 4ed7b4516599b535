import { intAt } from '../model/columns.ts';
import { kindCode } from '../model/evidence.ts';
import {
  OBSERVED_TIE,
  REPORTING_TIE,
  type Ties,
  VERDICT_SHIFT,
  WARM_TIE,
} from '../model/network.ts';
import { allPieces, type ShareWork } from '../model/shared-work.ts';
import type { Colleagues } from './colleagues.ts';
import {
  evidenceByPerson,
  type Layout,
  layoutOf,
  type PartOfPeople,
  recordsIn,
} from './evidence-by-person.ts';
import { highOf, lowInPart } from './evidence-records.ts';
import { type FactsContext, newFacts, type TieFacts } from './facts.ts';
import { endOfPair } from './part-order.ts';
import { keepPlaces, type PartPlaces, partPlaces, placeTie } from './part-ties.ts';
import { mayHaveMet, readFacts } from './read-facts.ts';
import { cellsAt } from './stay-cells.ts';
import { isObserved, strengthOf } from './strength.ts';
import { addTies, filledTies, newTies, type TieColumns } from './tie-columns.ts';
import { verdictNumber } from './verdict.ts';
import { isWarm } from './warmth.ts';

/** What measuring needs, and the stretches of people that it is done by. */
export type MeasureTask = {
  readonly context: FactsContext;
  readonly colleagues: Pick<Colleagues, 'a' | 'b'>;
  readonly layout: Layout;
};

/** Ties of one stretch; where their rows begin is told from its own first. */
export type MeasuredTies = Ties;

export type ShareMeasuring = ShareWork<MeasureTask, MeasuredTies>;

/** As many stretches, or twice as many …, can be shared evenly by two and by three. */
const SHARED_BY = 6;

/** The ties of all stretches, whoever measured them: those of one thread, in its order. */
export const measureTies = (
  context: FactsContext,
  colleagues: Pick<Colleagues, 'a' | 'b'>,
  share?: ShareMeasuring,
): Ties => {
  const layout = layoutOf(context, colleagues, { multiple: share ? SHARED_BY : 1 });
  const task = { context, colleagues, layout };
  const others = share?.(task);
  const { stretches, measure, measured } = tieMeasurer(task);
  const ties = newTies(context.evidence.count + colleagues.a.length);
  if (others) for (const found of allPieces(stretches, measured, others)) addTies(ties, found);
  else for (let stretch = 0; stretch < stretches; stretch++) measure(stretch, ties);
  return filledTies(ties);
};

/** Measures stretch by stretch: behind those before it, or by itself. */
export const tieMeasurer = (task: MeasureTask) => {
  const { context, layout } = task;
  const partsOf = evidenceByPerson(task);
  const room = { context, facts: newFacts(), places: partPlaces() };
  const measure = (stretch: number, ties: TieColumns): void => {
    for (const part of partsOf(stretch)) measurePart({ ...room, ties }, part);
  };
  return {
    stretches: layout.cuts.length - 1,
    measure,
    measured(stretch: number): MeasuredTies {
      const ties = newTies(recordsIn(layout, stretch));
      measure(stretch, ties);
      return filledTies(ties);
    },
  };
};

/** The task without what only showing a tie needs: threads can hear it. */
export const sentTask = ({ context, colleagues, layout }: MeasureTask): MeasureTask => {
  const { count, from, to, kind, day, last, group, stated, label } = context.evidence;
  const { start, cells, signature, sizes } = context.stays;
  const evidence = { count, from, to, kind, day, last, group, stated, label };
  const { a, b } = colleagues;
  return {
    context: { ...context, evidence, stays: { start, cells, signature, sizes } },
    colleagues: { a, b },
    layout,
  };
};

/** The memory that measured ties lie in: it need not be copied from thread to thread. */
export const memoryOf = (ties: MeasuredTies): ArrayBuffer[] =>
  [ties.a, ties.b, ties.strength, ties.flags, ties.evidenceStart, ties.evidenceOrder].flatMap(
    ({ buffer }) => (buffer instanceof ArrayBuffer ? [buffer] : []),
  );

type Making = {
  readonly context: FactsContext;
  readonly facts: TieFacts;
  readonly places: PartPlaces;
  readonly ties: TieColumns;
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
