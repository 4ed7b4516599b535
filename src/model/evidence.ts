/** Everything that can say two people know each other. */
export const EVIDENCE_KINDS = [
  'email',
  'message',
  'meeting',
  'call',
  'declared',
  'recommendation',
  'endorsement',
  'invitation',
  'linkedin-connection',
  'owner',
  'deal',
  'introduced-by',
  'reports-to',
  'team',
  'shared-employer',
  'shared-school',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Kinds that are contact on a day, in a direction: what the closed form counts. */
export const CONTACT_KINDS = ['email', 'message', 'meeting', 'call'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const kindCode = (kind: EvidenceKind): number => EVIDENCE_KINDS.indexOf(kind);

/** How an evidence is shown: one line per kind, with where it stands. */
export type EvidenceSummary = {
  readonly kind: EvidenceKind;
  readonly count: number;
  /** ISO days, or null where no date is known. */
  readonly first: string | null;
  readonly last: string | null;
  /** "mail.csv:201", the first few. */
  readonly sources: readonly string[];
  /** What the evidence says in facts: company, months, role … */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
};
