import { byteAt, intAt, realAt } from '../model/columns.ts';
import { NO_DAY } from '../model/day.ts';
import { CONTACT_KINDS, kindCode } from '../model/evidence.ts';
import {
  CARRIES,
  CROWD,
  type EvidenceRecords,
  FORTH,
  kindOf,
  lowBits,
  MUTUAL,
  putRecord,
  STATED,
} from './evidence-records.ts';
import type { FactsContext } from './facts.ts';
import { fadeSince } from './fade.ts';
import { type KindRule, SILENT } from './kind-rules.ts';

/** Kinds up to this one are contact. */
const LAST_CONTACT = Math.max(...CONTACT_KINDS.map(kindCode));

export const isContact = (says: number): boolean => kindOf(says) <= LAST_CONTACT;

const MEETING = kindCode('meeting');
const DECLARED = kindCode('declared');
const DEAL = kindCode('deal');

/** Writes down what a row of evidence says by itself. */
export const writeRecord = (
  records: EvidenceRecords,
  record: number,
  row: number,
  context: FactsContext,
): void => {
  const { evidence } = context;
  const from = intAt(evidence.from, row);
  const to = intAt(evidence.to, row);
  const kind = byteAt(evidence.kind, row);
  const day = intAt(evidence.day, row);
  const pair = from < to ? lowBits(from) | FORTH : lowBits(to);
  const isSaid = kind > LAST_CONTACT;
  putRecord(records, record, {
    high: from < to ? to : from,
    row,
    day,
    says: kind | pair | (isSaid ? saidBits(row, context) : contactBits(row, context)),
    value: isSaid ? strengthSaid(row, context) : worthOf(row, context),
  });
};

/** A meeting is mutual without anybody's answer, so its crowd starts earlier. */
const contactBits = (row: number, { evidence, settings }: FactsContext): number => {
  const isMutual = byteAt(evidence.kind, row) === MEETING;
  const most = isMutual ? settings.largeMeetingPeople : settings.massMessageRecipients;
  return (isMutual ? MUTUAL : 0) | (intAt(evidence.group, row) > most ? CROWD : 0);
};

const worthOf = (row: number, { evidence, asOf, worth }: FactsContext): number => {
  const age = Math.max(0, asOf - intAt(evidence.day, row));
  return age < worth.length ? realAt(worth, age) : 0;
};

const saidBits = (row: number, context: FactsContext): number => {
  const { evidence, settings, asOf } = context;
  if (byteAt(evidence.kind, row) !== DECLARED) return ruleOf(row, context).carries ? CARRIES : 0;
  if (!(realAt(evidence.stated, row) > 0)) return 0;
  const last = intAt(evidence.last, row);
  const isFresh = last === NO_DAY || asOf - last <= settings.warmDeclaredDays;
  return isFresh ? STATED | CARRIES : STATED;
};

const strengthSaid = (row: number, context: FactsContext): number => {
  const { evidence, asOf } = context;
  const { strength, fading } = ruleOf(row, context);
  if (byteAt(evidence.kind, row) !== DECLARED) {
    return strength * fadeSince(intAt(evidence.day, row), asOf, fading);
  }
  const stated = realAt(evidence.stated, row);
  const last = intAt(evidence.last, row);
  const left = last === NO_DAY ? 1 : fadeSince(Math.min(asOf, last), asOf, fading);
  return (stated > 0 ? Math.min(1, stated) : strength) * left;
};

const ruleOf = (row: number, { evidence, rules, dealRules }: FactsContext): KindRule => {
  const kind = byteAt(evidence.kind, row);
  return (kind === DEAL ? dealRules[intAt(evidence.label, row)] : rules[kind]) ?? SILENT;
};
