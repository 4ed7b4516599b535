import { realAt, textAt } from '../model/columns.ts';
import { type Day, isoOf, NO_DAY } from '../model/day.ts';
import { EVIDENCE_KINDS, type EvidenceKind, kindCode } from '../model/evidence.ts';
import type { Accounts } from '../model/network.ts';
import type { Factor } from '../model/tie.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import type { TieFacts } from './facts.ts';
import type { SharedEmployer } from './shared-employer.ts';
import { contactStrength, dormantStrength, isTwoWay } from './strength.ts';

type Context = {
  readonly settings: TieSettings;
  readonly asOf: Day;
  readonly accounts: Accounts;
};

/**
 * The named parts of a strength with the facts they come from. `contact`, `shared-employer` and the
 * parts named after a kind of evidence join to the strength; `recency`, `frequency` and
 * `reciprocity` say what is behind `contact`.
 */
export const factorsOf = (facts: TieFacts, context: Context): Factor[] => [
  ...contactFactors(facts, context),
  ...sayingFactors(facts),
  ...employerFactors(facts, context),
];

const contactFactors = (facts: TieFacts, { settings, asOf }: Context): Factor[] => {
  if (facts.forthDays + facts.backDays === 0) return [];
  const last = Math.max(facts.lastForth, facts.lastBack);
  return [
    {
      name: 'contact',
      value: contactStrength(facts, settings),
      because: {
        daysOneWay: Math.max(facts.forthDays, facts.backDays),
        daysOtherWay: Math.min(facts.forthDays, facts.backDays),
        halfLifeDays: settings.contactHalfLifeDays,
      },
    },
    {
      name: 'recency',
      value: 2 ** (-(asOf - last + 0.5) / settings.contactHalfLifeDays),
      because: { lastContact: isoOf(last) },
    },
    {
      name: 'frequency',
      value: facts.forth + facts.back,
      because: { contactDays: facts.forthDays + facts.backDays },
    },
    reciprocity(facts),
    ...dormantFactor(facts, settings),
  ];
};

const reciprocity = (facts: TieFacts): Factor => {
  const less = Math.min(facts.forth, facts.back);
  const more = Math.max(facts.forth, facts.back);
  const answered = Math.min(facts.lastForth, facts.lastBack);
  return {
    name: 'reciprocity',
    value: isTwoWay(facts) && more > 0 ? less / more : 0,
    because: answered === NO_DAY ? { answered: false } : { lastOtherWay: isoOf(answered) },
  };
};

const dormantFactor = (facts: TieFacts, settings: TieSettings): Factor[] => {
  const value = dormantStrength(facts, settings);
  return value > 0 && value === contactStrength(facts, settings)
    ? [{ name: 'dormant', value, because: { monthsWithTwoWayContact: facts.twoWayMonths } }]
    : [];
};

/** One for each kind of evidence that is no contact, by the strongest of the kind. */
const sayingFactors = (facts: TieFacts): Factor[] =>
  EVIDENCE_KINDS.map((kind) => ({ kind, value: realAt(facts.best, kindCode(kind)) }))
    .filter(({ value }) => value > 0)
    .map(({ kind, value }) => ({ name: kind, value, because: because(kind, facts) }));

const because = (kind: EvidenceKind, facts: TieFacts): Factor['because'] => {
  if (kind !== 'declared') return {};
  const last = facts.declaredLast === NO_DAY ? {} : { lastContact: isoOf(facts.declaredLast) };
  return { stated: facts.declaredStated, ...last };
};

const employerFactors = (facts: TieFacts, { asOf, accounts }: Context): Factor[] => {
  const { shared } = facts;
  const school =
    facts.school > 0 ? [{ name: 'shared-school', value: facts.school, because: {} }] : [];
  if (shared.strength <= 0) return school;
  const employer: Factor = {
    name: 'shared-employer',
    value: shared.strength,
    because: {
      employer: textAt(accounts.name, shared.account),
      months: Math.round(shared.months),
      ...unsure(shared),
      ...(shared.sizeStated ? { employees: shared.size } : { employeesStated: false }),
      ...(shared.sameFunction === undefined ? {} : { sameFunction: shared.sameFunction }),
      ...(shared.last >= asOf ? { current: true } : { until: isoOf(shared.last) }),
    },
  };
  return [employer, ...school];
};

/** Dates to the month leave little open, those to the year or none a lot. */
const MOSTLY_SURE = 0.75;

/** How much of the time together no partial date leaves open, where that is not most of it. */
const unsure = ({ months, sureMonths }: SharedEmployer): Factor['because'] =>
  sureMonths < MOSTLY_SURE * months ? { sureMonths: Math.round(sureMonths) } : {};
