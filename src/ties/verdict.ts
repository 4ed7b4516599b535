import { realAt } from '../model/columns.ts';
import { type Day, NO_DAY } from '../model/day.ts';
import { type EvidenceKind, kindCode } from '../model/evidence.ts';
import {
  COLD_TIE_CODES,
  type TieCode,
  WARM_TIE_CODES,
  type WouldWarmCode,
} from '../model/reason-codes.ts';
import type { TieVerdict } from '../model/tie.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import type { TieFacts } from './facts.ts';
import { isTwoWay } from './strength.ts';
import { carriedContact, carriedEmployer, daysToWarm, isStale, warmStrength } from './warmth.ts';

/** Why a tie is warm, or not and what would make it so. Codes only; worded elsewhere. */
export const verdictOf = (facts: TieFacts, settings: TieSettings, asOf: Day): TieVerdict => {
  if (warmStrength(facts, settings, asOf) >= settings.warmTie) {
    return { warm: true, code: verdictCode(warmNumber(facts, settings, asOf)), wouldWarm: '' };
  }
  const code = verdictCode(coldNumber(facts, settings, asOf));
  const wouldWarm = WOULD_WARM.get(code) ?? CONTACT_NOW;
  return { warm: false, code, wouldWarm, wouldWarmDays: daysToWarm(facts, settings) };
};

/**
 * The code of the same verdict as a number for the flags of a tie, from what its strength is made of. When
 * somebody last stated one need be known only where several did.
 */
export const verdictNumber = (
  facts: TieFacts,
  settings: TieSettings,
  asOf: Day,
  warm: boolean,
): number => {
  if (warm) return warmNumber(facts, settings, asOf);
  if (facts.declaredStated && !isTwoWay(facts)) return statedNumber(facts, settings, asOf);
  return coldNumber(facts, settings, asOf);
};

/** Of a strength that is stated too long ago no tie can be warm, and of no other. */
const statedNumber = (facts: TieFacts, settings: TieSettings, asOf: Day): number => {
  if (realAt(facts.carrying, DECLARED) === 0) return DECLARED_STALE;
  const isStale = facts.declaredAgain && isDeclaredStale(facts, settings, asOf);
  return isStale ? DECLARED_STALE : DECLARED_WEAK;
};

/** What such a number means; none is 0. */
export const verdictCode = (number: number): string => CODES[number] ?? '';

const CONTACT_NOW: WouldWarmCode = 'two-way-contact-this-quarter';

/** What would make a cold tie warm, where contact is not what it takes. */
const WOULD_WARM: ReadonlyMap<string, WouldWarmCode> = new Map([
  ['little-contact', 'more-two-way-contact'],
  ['declared-without-strength', 'state-a-strength'],
  ['one-way-contact', 'an-answer'],
  ['company-size-unknown', 'state-company-size'],
  ['employer-without-dates', 'state-employment-dates'],
] satisfies [TieCode, WouldWarmCode][]);

const CODES: readonly string[] = ['', ...WARM_TIE_CODES, ...COLD_TIE_CODES];

// Millions of ties are told why: numbers are looked up once, and nothing is called by way of a table.
const number = (code: TieCode): number => CODES.indexOf(code);
const SEVERAL = number('several-grounds');
const RECENT_CONTACT = number('recent-two-way-contact');
const SHARED_HISTORY = number('strong-shared-history');
const STALE_CONTACT = number('stale-contact');
const LITTLE_CONTACT = number('little-contact');
const DECLARED_STALE = number('declared-stale');
const DECLARED_WEAK = number('declared-weak');
const ONE_WAY_CONTACT = number('one-way-contact');
const SIZE_UNKNOWN = number('company-size-unknown');
const LARGE_COMPANY = number('large-company');
const SHORT_OVERLAP = number('short-overlap');
const WEAK_HISTORY = number('weak-shared-history');
const SAME_SCHOOL = number('same-school-only');
const MASS_MAIL = number('mass-mail-only');
const NO_EVIDENCE = number('no-evidence');

/** A kind of evidence, and the number of what it says where it is what there is to say. */
type Telling = { readonly kind: number; readonly says: number };

const telling = (kind: EvidenceKind, code: TieCode): Telling => ({
  kind: kindCode(kind),
  says: number(code),
});

const DECLARED = kindCode('declared');

/** Kinds that a tie can be warm by. */
const CARRYING: readonly Telling[] = [
  telling('declared', 'declared-strong'),
  telling('reports-to', 'reporting-line'),
  telling('team', 'same-team'),
  telling('recommendation', 'recommended'),
  telling('introduced-by', 'introduced'),
  telling('deal', 'won-deal'),
];

/** The strongest ground that is enough by itself; else several are it together. */
const warmNumber = (facts: TieFacts, settings: TieSettings, asOf: Day): number => {
  let best = RECENT_CONTACT;
  let most = carriedContact(facts, settings, asOf);
  for (const { kind, says } of CARRYING) {
    if (realAt(facts.carrying, kind) <= most) continue;
    best = says;
    most = realAt(facts.carrying, kind);
  }
  const employer = carriedEmployer(facts, settings);
  if (Math.max(most, employer) < settings.warmTie) return SEVERAL;
  return employer > most ? SHARED_HISTORY : best;
};

/** What is known of the tie, from the most telling to the least: the first that holds names it. */
const coldNumber = (facts: TieFacts, settings: TieSettings, asOf: Day): number => {
  if (isTwoWay(facts)) return isStale(facts, settings, asOf) ? STALE_CONTACT : LITTLE_CONTACT;
  if (facts.declaredStated) {
    return isDeclaredStale(facts, settings, asOf) ? DECLARED_STALE : DECLARED_WEAK;
  }
  return (
    kindNumber(facts, facts.best, UNSTATED) ||
    (facts.forthDays + facts.backDays > 0 ? ONE_WAY_CONTACT : 0) ||
    kindNumber(facts, facts.best, WORDS) ||
    kindNumber(facts, facts.carrying, WON_DEALS) ||
    kindNumber(facts, facts.best, DEALS) ||
    employerNumber(facts, settings) ||
    kindNumber(facts, facts.best, CLICKS) ||
    (facts.school > 0 ? SAME_SCHOOL : 0) ||
    kindNumber(facts, facts.best, STATED_PLACES) ||
    (facts.massMessages > 0 ? MASS_MAIL : NO_EVIDENCE)
  );
};

const UNSTATED = [telling('declared', 'declared-without-strength')];
const WORDS = [
  telling('recommendation', 'recommended-long-ago'),
  telling('introduced-by', 'introduced-long-ago'),
];
const WON_DEALS = [telling('deal', 'deal-long-ago')];
const DEALS = [telling('deal', 'deal-not-won')];
const CLICKS = [
  telling('linkedin-connection', 'bare-connection'),
  telling('owner', 'owner-without-contact'),
  telling('endorsement', 'endorsed-only'),
  telling('invitation', 'invitation-only'),
];
const STATED_PLACES = [
  telling('shared-school', 'same-school-only'),
  telling('shared-employer', 'employer-without-dates'),
];

/** The first of some kinds of which there is anything; 0: none. */
const kindNumber = (facts: TieFacts, values: Float64Array, kinds: readonly Telling[]): number => {
  // Most ties have no evidence, or contact alone.
  if (facts.kinds === 0) return 0;
  for (const { kind, says } of kinds) if (realAt(values, kind) > 0) return says;
  return 0;
};

const employerNumber = ({ shared }: TieFacts, settings: TieSettings): number => {
  if (!(shared.strength > 0)) return 0;
  if (!shared.sizeStated) return SIZE_UNKNOWN;
  if (shared.size > settings.colleagueHalfSize) return LARGE_COMPANY;
  return shared.months < settings.colleagueHalfMonths ? SHORT_OVERLAP : WEAK_HISTORY;
};

const isDeclaredStale = (facts: TieFacts, settings: TieSettings, asOf: Day): boolean =>
  facts.declaredLast !== NO_DAY && asOf - facts.declaredLast > settings.warmDeclaredDays;
