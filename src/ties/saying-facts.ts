import { byteAt, intAt, realAt } from '../model/columns.ts';
import { NO_DAY } from '../model/day.ts';
import { kindCode } from '../model/evidence.ts';
import type { FactsContext, TieFacts } from './facts.ts';
import { fadeSince } from './fade.ts';
import type { KindRule } from './kind-rules.ts';

const DECLARED = kindCode('declared');
const DEAL = kindCode('deal');
const TEAM = kindCode('team');

/** Evidence that is no contact: the strongest of each kind counts. */
export const readSaying = (facts: TieFacts, row: number, context: FactsContext): void => {
  const { evidence, asOf, rules, dealRules } = context;
  const kind = byteAt(evidence.kind, row);
  const rule = kind === DEAL ? dealRules[intAt(evidence.label, row)] : rules[kind];
  if (rule === undefined) return;
  facts.kinds |= 1 << kind;
  if (kind === DECLARED) readDeclared(facts, row, rule, context);
  else
    raise(
      facts,
      kind,
      rule,
      rule.strength * fadeSince(intAt(evidence.day, row), asOf, rule.fading),
    );
};

/** Two of our team know each other, the better the smaller it is. */
export const readTeam = (facts: TieFacts, { rules, teamShare }: FactsContext): void => {
  const rule = rules[TEAM];
  if (rule === undefined) return;
  facts.kinds |= 1 << TEAM;
  raise(facts, TEAM, rule, rule.strength * teamShare);
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
  if (known) facts.declaredStated = true;
  if (last > facts.declaredLast) facts.declaredLast = last;
  const fresh = last === NO_DAY || asOf - last <= settings.warmDeclaredDays;
  raise(facts, DECLARED, { carries: known && fresh }, value);
};

const raise = (
  facts: TieFacts,
  kind: number,
  { carries }: Pick<KindRule, 'carries'>,
  value: number,
): void => {
  if (value > realAt(facts.best, kind)) facts.best[kind] = value;
  if (carries && value > realAt(facts.carrying, kind)) facts.carrying[kind] = value;
};
