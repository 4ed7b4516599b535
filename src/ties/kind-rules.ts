import { EVIDENCE_KINDS, type EvidenceKind, kindCode } from '../model/evidence.ts';
import type { KeptTexts } from '../model/text-pool.ts';
import type { TieSettings } from '../model/tie-settings.ts';
import { type Fading, LASTING } from './fade.ts';

/** What one evidence of a kind says when fresh, and how it fades from its day on. */
export type KindRule = {
  readonly strength: number;
  readonly fading: Fading;
  /** Whether a tie can be warm by it; a click or a bookkeeping entry never makes one. */
  readonly carries: boolean;
};

const fading = (halfLifeDays: number, floorShare: number): Fading => ({ halfLifeDays, floorShare });

/** Says nothing by itself: contact counts by its days. */
export const SILENT: KindRule = { strength: 0, fading: LASTING, carries: false };

const rules = (s: TieSettings): Readonly<Record<EvidenceKind, KindRule>> => ({
  email: SILENT,
  message: SILENT,
  meeting: SILENT,
  call: SILENT,
  declared: {
    strength: s.declaredDefault,
    fading: fading(s.declaredHalfLifeDays, s.declaredFloorShare),
    carries: true,
  },
  recommendation: {
    strength: s.recommendationStrength,
    fading: fading(s.recommendationHalfLifeDays, s.recommendationFloorShare),
    carries: true,
  },
  'introduced-by': {
    strength: s.introductionStrength,
    fading: fading(s.introductionHalfLifeDays, s.introductionFloorShare),
    carries: true,
  },
  'reports-to': { strength: s.reportsToStrength, fading: LASTING, carries: true },
  deal: {
    strength: s.dealStrength,
    fading: fading(s.dealHalfLifeDays, s.dealFloorShare),
    carries: true,
  },
  team: { strength: s.teamStrength, fading: LASTING, carries: true },
  owner: { strength: s.ownerStrength, fading: LASTING, carries: false },
  'linkedin-connection': {
    strength: s.connectionStrength,
    fading: fading(s.connectionHalfLifeDays, s.connectionFloorShare),
    carries: false,
  },
  endorsement: { strength: s.endorsementStrength, fading: LASTING, carries: false },
  invitation: { strength: s.invitationStrength, fading: LASTING, carries: false },
  'shared-employer': { strength: s.statedEmployerStrength, fading: LASTING, carries: false },
  'shared-school': { strength: s.schoolStrength, fading: LASTING, carries: false },
});

/** Rules by the number of the kind. */
export const kindRules = (settings: TieSettings): readonly KindRule[] => {
  const table = rules(settings);
  return EVIDENCE_KINDS.map((kind) => table[kind]);
};

/** Kinds as a set: a bit each. */
const bitsOf = (kinds: readonly EvidenceKind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << kindCode(kind)), 0);

/** Somebody who knows says that these two know each other. */
export const DECLARED_KINDS = bitsOf(['declared', 'recommendation', 'introduced-by', 'reports-to']);

/** Work together follows from it: each adds to what is known. */
export const WORK_KINDS = bitsOf(['deal', 'team']);

/** A click, a list, a book-keeping entry: signs of one slight acquaintance, so the strongest counts. */
export const SLIGHT_KINDS = bitsOf([
  'owner',
  'linkedin-connection',
  'endorsement',
  'invitation',
  'shared-employer',
  'shared-school',
]);

/** Roles in a deal whose holder has decided with the seller. */
const KEY_ROLE = /decision|champion|economic|sponsor/i;
const WON = /^won\b/i;
/** Roles of those whom the deal was won against. */
const AGAINST = /block|oppos|opponent|detract|adversar|skeptic|sceptic/i;
/** "Not a decision maker" */
const NO_KEY_ROLE = /\bno[tn]?\b/i;

/** What a deal says by its label ("won: Decision Maker"), looked at once for each label. */
export const dealRules = (labels: KeptTexts, settings: TieSettings): readonly KindRule[] => {
  const won = rules(settings).deal;
  const key = { ...won, strength: settings.keyDealStrength };
  const unwon = { ...won, strength: settings.unwonDealStrength, carries: false };
  return Array.from({ length: labels.size }, (_, label) => {
    const text = labels.text(label);
    if (!WON.test(text) || AGAINST.test(text)) return unwon;
    return KEY_ROLE.test(text) && !NO_KEY_ROLE.test(text) ? key : won;
  });
};
