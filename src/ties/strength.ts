import { realAt } from '../model/columns.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import type { TieFacts } from './facts.ts';
import { halved } from './fade.ts';
import { DECLARED_KINDS, SLIGHT_KINDS, WORK_KINDS } from './kind-rules.ts';

/** A tie of evidence that says nothing (mass mail alone) is still in (0, 1]. */
const LEAST = 0.001;

/**
 * Strength of a tie: the chance that at least one of its evidences is right about it, the inferred
 * ones together never more than `inferredLimit`. For contact alone it is the probability of two-way
 * contact within 30 days. Never falls when evidence is added; see docs/scoring.md.
 */
export const strengthOf = (facts: TieFacts, settings: TieSettings): number => {
  const said = missedBy(facts, facts.best, DECLARED_KINDS) * (1 - contactStrength(facts, settings));
  return Math.max(LEAST, chance(said * (1 - inferredStrength(facts, settings))));
};

/** 1 − missed, to twelve digits: 0.3 stated is 0.3 shown, and what is 0.2 is not under 0.2. */
export const chance = (missed: number): number => Math.round((1 - missed) * 1e12) / 1e12;

/** What contact says: live contact, bounded where nobody answered, or what long contact left. */
export const contactStrength = (facts: TieFacts, settings: TieSettings): number => {
  if (facts.forthDays + facts.backDays === 0) return 0;
  const live = liveStrength(facts.forth, facts.back, settings);
  return isTwoWay(facts)
    ? Math.max(live, dormantStrength(facts, settings))
    : Math.min(live, settings.oneWayLimit);
};

/** Z / (Z + odds), Z = (Y forth + s)(Y back + s); Y are distinct days, faded. */
export const liveStrength = (forth: number, back: number, settings: TieSettings): number => {
  const both = (forth + settings.contactSmoothingDays) * (back + settings.contactSmoothingDays);
  return both / (both + settings.contactEvenOdds);
};

export const isTwoWay = (facts: TieFacts): boolean => facts.forthDays > 0 && facts.backDays > 0;

/** What long two-way contact leaves for good. */
export const dormantStrength = (facts: TieFacts, settings: TieSettings): number =>
  settings.dormantLimit * (1 - halved(facts.twoWayMonths / settings.dormantHalfMonths));

/** Everything that nobody says and no contact shows, bounded. */
const inferredStrength = (facts: TieFacts, settings: TieSettings): number =>
  Math.min(
    settings.inferredLimit,
    1 -
      missedBy(facts, facts.best, WORK_KINDS) *
        (1 - facts.shared.strength) *
        (1 - Math.max(facts.school, strongestOf(facts, SLIGHT_KINDS))),
  );

/** Direct contact, or somebody's word. */
export const isObserved = (facts: TieFacts): boolean =>
  facts.forthDays + facts.backDays > 0 || (facts.kinds & DECLARED_KINDS) !== 0;

/** The chance that none of some kinds is right; kinds that were not seen cost nothing. */
export const missedBy = (facts: TieFacts, values: Float64Array, kinds: number): number => {
  let missed = 1;
  for (let left = facts.kinds & kinds; left !== 0; left &= left - 1) {
    missed *= 1 - realAt(values, 31 - Math.clz32(left & -left));
  }
  return missed;
};

const strongestOf = (facts: TieFacts, kinds: number): number => {
  let most = 0;
  for (let left = facts.kinds & kinds; left !== 0; left &= left - 1) {
    most = Math.max(most, realAt(facts.best, 31 - Math.clz32(left & -left)));
  }
  return most;
};
