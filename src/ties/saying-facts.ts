import { byteAt, intAt, realAt } from '../model/columns.ts';
import { NO_DAY } from '../model/day.ts';
import { kindCode } from '../model/evidence.ts';
import type { FactsContext, TieFacts } from './facts.ts';
import { fadeSince } from './fade.ts';
import type { KindRule } from './kind-rules.ts';

const DECLARED = kindCode('declared');
const DEAL = kindCode('deal');

/** Evidence that is no contact: the strongest of each kind counts. */
export const readSaying = (facts: TieFacts, row: number, context: FactsContext): void => {
  const { evidence, settings, asOf, rules, keyRole } = context;
  const kind = byteAt(evidence.kind, row);
  const rule = rules[kind];
  if (rule === undefined) return;
  facts.kinds |= 1 << kind;
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
