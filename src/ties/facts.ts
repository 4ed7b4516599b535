import { byteAt, intAt, realAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { CONTACT_KINDS, EVIDENCE_KINDS, kindCode } from '../model/evidence.ts';
import type { Evidence, PersonIndex } from '../model/network.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { fadeSince } from './fade.ts';
import { type KindRule, keyRoles, kindRules } from './kind-rules.ts';
import { newSharedEmployer, readShared, type SharedEmployer } from './shared-employer.ts';
import type { Stays } from './stays.ts';

/** All that is known between two people, before it is one number. Filled again for each tie. */
export type TieFacts = {
  /** Distinct days on which the first wrote to the second, each counting 2^(−age / half-life). */
  forth: number;
  back: number;
  forthDays: number;
  backDays: number;
  lastForth: Day;
  lastBack: Day;
  /** Spells of 30 days in which both wrote. */
  twoWayMonths: number;
  massMessages: number;
  /** By kind: what the strongest evidence of it says today. */
  readonly best: Float64Array;
  /** The same, of what a tie can be warm by. */
  readonly carrying: Float64Array;
  declaredStated: boolean;
  declaredLast: Day;
  /** The shared employer that says most, and the one being looked at. */
  shared: SharedEmployer;
  spare: SharedEmployer;
  school: number;
};

export const newFacts = (): TieFacts => ({
  forth: 0,
  back: 0,
  forthDays: 0,
  backDays: 0,
  lastForth: NO_DAY,
  lastBack: NO_DAY,
  twoWayMonths: 0,
  massMessages: 0,
  best: new Float64Array(EVIDENCE_KINDS.length),
  carrying: new Float64Array(EVIDENCE_KINDS.length),
  declaredStated: false,
  declaredLast: NO_DAY,
  shared: newSharedEmployer(),
  spare: newSharedEmployer(),
  school: 0,
});

/** What reading needs besides the rows; made once for all ties. */
export type FactsContext = {
  readonly evidence: Evidence;
  readonly stays: Stays;
  readonly settings: TieSettings;
  readonly asOf: Day;
  readonly rules: readonly KindRule[];
  readonly keyRole: Uint8Array;
  /** What a day of contact counts by its age in days. */
  readonly worth: Float64Array;
};

/** Ages beyond this count as nothing (2^−90 of a day with the default half-life). */
const OLDEST = 4096;

export const factsContext = (
  evidence: Evidence,
  stays: Stays,
  settings: TieSettings,
  asOf: Day,
): FactsContext => ({
  evidence,
  stays,
  settings,
  asOf,
  rules: kindRules(settings),
  keyRole: keyRoles(evidence.labels),
  // A message of a day is taken at its noon, today at its end.
  worth: Float64Array.from(
    { length: OLDEST },
    (_, age) => 2 ** (-(age + 0.5) / settings.contactHalfLifeDays),
  ),
});

/** Evidence rows `order[start … end)` of one pair, by day. */
export type PairRows = {
  readonly order: Int32Array;
  readonly start: number;
  readonly end: number;
  readonly a: PersonIndex;
  readonly b: PersonIndex;
};

const CONTACT_CODES = CONTACT_KINDS.map(kindCode);
const LAST_CONTACT = Math.max(...CONTACT_CODES);
const MEETING = kindCode('meeting');
const DECLARED = kindCode('declared');
const DEAL = kindCode('deal');

/** Reads everything between two people. The order of rows of one day never matters. */
export const readFacts = (facts: TieFacts, rows: PairRows, context: FactsContext): TieFacts => {
  clear(facts);
  for (let i = rows.start; i < rows.end; i++) {
    const row = intAt(rows.order, i);
    if (byteAt(context.evidence.kind, row) <= LAST_CONTACT) {
      readContact(facts, row, rows.a, context);
    } else {
      readSaying(facts, row, context);
    }
  }
  readStays(facts, rows.a, rows.b, context);
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
  facts.best.fill(0);
  facts.carrying.fill(0);
  facts.declaredStated = false;
  facts.declaredLast = NO_DAY;
  facts.shared.strength = 0;
  facts.shared.account = -1;
  facts.school = 0;
};

const readContact = (
  facts: TieFacts,
  row: number,
  a: PersonIndex,
  { evidence, settings, asOf, worth }: FactsContext,
): void => {
  if (intAt(evidence.group, row) > settings.massMessageRecipients) {
    facts.massMessages += 1;
    return;
  }
  const day = Math.min(asOf, intAt(evidence.day, row));
  const counts = asOf - day < OLDEST ? realAt(worth, asOf - day) : 0;
  const mutual = byteAt(evidence.kind, row) === MEETING;
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

/** Evidence that is no contact: the strongest of each kind counts. */
const readSaying = (facts: TieFacts, row: number, context: FactsContext): void => {
  const { evidence, settings, asOf, rules, keyRole } = context;
  const kind = byteAt(evidence.kind, row);
  const rule = rules[kind];
  if (rule === undefined) return;
  if (kind === DECLARED) {
    readDeclared(facts, row, rule, context);
    return;
  }
  const key = kind === DEAL && byteAt(keyRole, intAt(evidence.label, row)) === 1;
  const fresh = key ? settings.keyDealStrength : rule.strength;
  const value = fresh * fadeSince(intAt(evidence.day, row), asOf, rule.fading);
  raise(facts.best, kind, value);
  if (rule.carries) raise(facts.carrying, kind, value);
};

const readDeclared = (
  facts: TieFacts,
  row: number,
  rule: KindRule,
  { evidence, settings, asOf }: FactsContext,
): void => {
  const stated = realAt(evidence.stated, row);
  const last = intAt(evidence.last, row);
  const known = stated > 0;
  const left = last === NO_DAY ? 1 : fadeSince(Math.min(asOf, last), asOf, rule.fading);
  const value = (known ? Math.min(1, stated) : rule.strength) * left;
  raise(facts.best, DECLARED, value);
  if (known) facts.declaredStated = true;
  if (last > facts.declaredLast) facts.declaredLast = last;
  const fresh = last === NO_DAY || asOf - last <= settings.warmDeclaredDays;
  if (known && fresh) raise(facts.carrying, DECLARED, value);
};

const raise = (values: Float64Array, kind: number, value: number): void => {
  if (value > realAt(values, kind)) values[kind] = value;
};

/** Goes along both people's stays, which are sorted by account. */
const readStays = (
  facts: TieFacts,
  a: PersonIndex,
  b: PersonIndex,
  context: FactsContext,
): void => {
  const { start, account } = context.stays;
  const endA = intAt(start, a + 1);
  const endB = intAt(start, b + 1);
  let i = intAt(start, a);
  let j = intAt(start, b);
  while (i < endA && j < endB) {
    const step = intAt(account, i) - intAt(account, j);
    if (step === 0) takeShared(facts, readShared(facts.spare, i, j, context));
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
};

const takeShared = (facts: TieFacts, seen: SharedEmployer): void => {
  if (seen.school) {
    facts.school = Math.max(facts.school, seen.strength);
  } else if (facts.shared.account < 0 || seen.strength > facts.shared.strength) {
    facts.spare = facts.shared;
    facts.shared = seen;
  }
};
