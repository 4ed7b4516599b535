import { byteAt, intAt } from '../model/columns.ts';
import { NO_DAY } from '../model/day.ts';
import type { PersonIndex } from '../model/network.ts';
import { readContact } from './contact-facts.ts';
import { type EvidenceRecords, evidenceRecords, saysOf, UNSAID } from './evidence-records.ts';
import type { FactsContext, TieFacts } from './facts.ts';
import { readSaying, readTeam } from './saying-facts.ts';
import { readShared, type SharedEmployer } from './shared-employer.ts';
import { ACCOUNT, accountOf, cellsAt } from './stay-cells.ts';
import type { Stays } from './stays.ts';
import { isContact, writeRecord } from './write-record.ts';

/** Two people, a < b, and the rows about both: `order[start … end)`, by day. */
export type PairRows = {
  readonly order: Int32Array;
  readonly start: number;
  readonly end: number;
  readonly a: PersonIndex;
  readonly b: PersonIndex;
};

/** Two people, a < b, and what each row about both says: records `start … end`, by day. */
export type PairEvidence = {
  readonly records: EvidenceRecords;
  readonly start: number;
  readonly end: number;
  readonly a: PersonIndex;
  readonly b: PersonIndex;
};

/** The evidence of one pair by itself, in memory that the next one takes: read it before that. */
export const evidenceOf = (
  { order, start, end, a, b }: PairRows,
  context: FactsContext,
): PairEvidence => {
  const count = end - start;
  if (count > room.most) room = roomFor(2 * count);
  const { records } = room;
  for (let i = 0; i < count; i++) writeRecord(records, i, intAt(order, start + i), context);
  return { records, start: 0, end: count, a, b };
};

const roomFor = (most: number) => ({ most, records: evidenceRecords(most) });

let room = roomFor(64);

/** Reads everything between two people. The order of rows of one day never matters. */
export const readFacts = (
  facts: TieFacts,
  { records, start, end, a, b }: PairEvidence,
  context: FactsContext,
): TieFacts => {
  clear(facts);
  for (let record = start; record < end; record++) {
    const says = saysOf(records, record);
    if (isContact(says)) readContact(facts, records, record, context);
    else if ((says & UNSAID) === 0) readSaying(facts, records, record);
  }
  if (byteAt(context.team, a) === 1 && byteAt(context.team, b) === 1) readTeam(facts, context);
  readStays(facts, a, b, context);
  return facts;
};

const clear = (facts: TieFacts): void => {
  facts.forth = 0;
  facts.back = 0;
  facts.forthDays = 0;
  facts.backDays = 0;
  facts.lastForth = NO_DAY;
  facts.lastBack = NO_DAY;
  facts.twoWayMonths = 0;
  facts.massMessages = 0;
  clearKinds(facts);
  facts.declaredStated = false;
  facts.declaredAgain = false;
  facts.declaredLast = NO_DAY;
  facts.shared.strength = 0;
  facts.shared.account = -1;
  facts.school = 0;
};

/** Only what was set: most ties have one kind, and this is done for millions. */
const clearKinds = (facts: TieFacts): void => {
  for (let left = facts.kinds; left !== 0; left &= left - 1) {
    const kind = 31 - Math.clz32(left & -left);
    facts.best[kind] = 0;
    facts.carrying[kind] = 0;
  }
  facts.kinds = 0;
};

/** Whether two people may have an account in common. */
export const mayHaveMet = (
  { signature }: Pick<Stays, 'signature'>,
  a: PersonIndex,
  b: PersonIndex,
): boolean => (intAt(signature, a) & intAt(signature, b)) !== 0;

/** Goes along both people's stays, which are sorted by account. */
const readStays = (
  facts: TieFacts,
  a: PersonIndex,
  b: PersonIndex,
  context: FactsContext,
): void => {
  const { start, cells } = context.stays;
  if (!mayHaveMet(context.stays, a, b)) return;
  const endA = intAt(start, a + 1);
  const endB = intAt(start, b + 1);
  let i = intAt(start, a);
  let j = intAt(start, b);
  while (i < endA && j < endB) {
    const step = intAt(cells, cellsAt(i) + ACCOUNT) - intAt(cells, cellsAt(j) + ACCOUNT);
    if (step === 0) meetAll(facts, i, { start: j, end: endB }, context);
    if (step <= 0) i++;
    else j++;
  }
};

/** Who came back has several stays at one company: each meets each. */
const meetAll = (
  facts: TieFacts,
  one: number,
  others: { readonly start: number; readonly end: number },
  context: FactsContext,
): void => {
  const { cells } = context.stays;
  let other = others.start;
  do takeShared(facts, readShared(facts.spare, one, other++, context));
  while (other < others.end && accountOf(cells, other) === accountOf(cells, one));
};

const takeShared = (facts: TieFacts, seen: SharedEmployer): void => {
  if (seen.school) {
    facts.school = Math.max(facts.school, seen.strength);
  } else if (facts.shared.account < 0 || seen.strength > facts.shared.strength) {
    facts.spare = facts.shared;
    facts.shared = seen;
  }
};
