import { intAt } from '../model/columns.ts';
import { kindCode } from '../model/evidence.ts';
import {
  OBSERVED_TIE,
  REPORTING_TIE,
  type Ties,
  VERDICT_SHIFT,
  WARM_TIE,
} from '../model/network.ts';
import { allPieces, type SharedWork, type ShareWork } from '../model/shared-work.ts';
import type { Colleagues } from './colleagues.ts';
import {
  evidenceByPerson,
  type Layout,
  layoutOf,
  type PartOfPeople,
  recordsBefore,
  recordsIn,
} from './evidence-by-person.ts';
import { highOf, lowInPart } from './evidence-records.ts';
import { type FactsContext, newFacts, type TieFacts } from './facts.ts';
import { endOfPair } from './part-order.ts';
import { keepPlaces, type PartPlaces, partPlaces, placeTie } from './part-ties.ts';
import { mayHaveMet, readFacts } from './read-facts.ts';
import { declaredLast } from './saying-facts.ts';
import { cellsAt } from './stay-cells.ts';
import { isObserved, strengthOf } from './strength.ts';
import {
  filledTies,
  joinTies,
  type TieColumns,
  type TieRoom,
  type TieStretch,
  tieRoom,
  tiesFrom,
} from './tie-columns.ts';
import { verdictNumber } from './verdict.ts';
import { isWarm } from './warmth.ts';

/** What measuring needs, and the stretches of people that it is done by. */
export type MeasureTask = {
  readonly context: FactsContext;
  readonly colleagues: Pick<Colleagues, 'a' | 'b'>;
  readonly layout: Layout;
  /** For the ties of each stretch from the place of its first record on: nobody else writes there. */
  readonly room: TieRoom;
};

/** How many ties a stretch has, and rows of theirs. */
export type MeasuredTies = Pick<TieStretch, 'count' | 'rows'>;

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
  const task = {
    context,
    colleagues,
    layout,
    room: tieRoom(recordsBefore(layout, layout.cuts.length)),
  };
  const others = share?.(task);
  if (others) return measuredByAll(task, others);
  const { stretches, measure } = tieMeasurer(task);
  const ties = tiesFrom(task.room, 0);
  for (let stretch = 0; stretch < stretches; stretch++) measure(stretch, ties);
  return filledTies(ties);
};

/** Who was given up might still write: what is lost goes elsewhere, and with it all ties in the end. */
const measuredByAll = (task: MeasureTask, others: SharedWork<MeasuredTies>): Ties => {
  const { layout, room } = task;
  const { stretches, measure, measured } = tieMeasurer(task);
  const inRoom = (stretch: number, found: MeasuredTies): TieStretch => ({
    ...{ room, first: recordsBefore(layout, stretch) },
    ...found,
  });
  const lost = (stretch: number): TieStretch => {
    const ties = tiesFrom(tieRoom(recordsIn(layout, stretch)), 0);
    measure(stretch, ties);
    return { room: ties, first: 0, count: ties.count, rows: ties.rows };
  };
  const ours = (stretch: number) => inRoom(stretch, measured(stretch));
  const theirs = (stretch: number) => {
    const found = others.found(stretch);
    return found ? inRoom(stretch, found) : lost(stretch);
  };
  const all = [...allPieces(stretches, ours, { take: others.take, found: theirs })];
  const isWhole = all.every((stretch) => stretch.room === room);
  return joinTies(isWhole ? room : tieRoom(recordsBefore(layout, stretches)), all);
};

/** Measures stretch by stretch: behind those before it, or at the place of its records. */
export const tieMeasurer = (task: MeasureTask) => {
  const { context, layout, room } = task;
  const partsOf = evidenceByPerson(task);
  const making = { context, facts: newFacts(), places: partPlaces() };
  const measure = (stretch: number, ties: TieColumns): void => {
    for (const part of partsOf(stretch)) measurePart({ ...making, ties }, part);
  };
  return {
    stretches: layout.cuts.length - 1,
    measure,
    measured(stretch: number): MeasuredTies {
      const first = recordsBefore(layout, stretch);
      const ties = tiesFrom(room, first);
      measure(stretch, ties);
      return { count: ties.count - first, rows: ties.rows - first };
    },
  };
};

/** The task without what only showing a tie needs: threads can hear it. */
export const sentTask = ({ context, colleagues, layout, room }: MeasureTask): MeasureTask => {
  const { count, from, to, kind, day, last, group, stated, label } = context.evidence;
  const { start, cells, signature, sizes } = context.stays;
  const evidence = { count, from, to, kind, day, last, group, stated, label };
  const { a, b } = colleagues;
  return {
    context: { ...context, evidence, stays: { start, cells, signature, sizes } },
    colleagues: { a, b },
    layout,
    room,
  };
};

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
    if (facts.declaredAgain) facts.declaredLast = declaredLast(pair, context);
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
