import type { Day, DaySpan } from './day.ts';
import type { ContactKind } from './evidence.ts';

/** A person as some row names one: the number of an entry in the table of references. */
export type Ref = number;

/** What a reference is made of. `any` is a plain table's: id, e-mail address, profile URL or unique full name. */
export const REF_KINDS = ['record', 'id', 'email', 'url', 'name', 'any'] as const;
export type RefKind = (typeof REF_KINDS)[number];

/** One row's claim about one person. All texts as they stand in the row, trimmed. */
export type PersonClaim = {
  /** The id the row bears, unique within the format's id system. */
  readonly id?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Full name, where first and last are not apart. */
  readonly name?: string;
  /** Several addresses are joined by `;`. */
  readonly email?: string;
  readonly url?: string;
  readonly title?: string;
  readonly company?: string;
  /** The company's id in the format's id system. */
  readonly companyId?: string;
  readonly city?: string;
  readonly country?: string;
  readonly industry?: string;
  readonly team?: boolean | undefined;
  /** A user of our CRM who has left: no seller any more by what they still own. */
  readonly gone?: boolean | undefined;
  /** When this was true, where the row says so: the newest job wins by it. */
  readonly asOf?: Day | undefined;
};

export const ACCOUNT_TYPES = [
  'unknown',
  'own',
  'customer',
  'former-customer',
  'partner',
  'prospect',
  'competitor',
] as const;
export type AccountType = (typeof ACCOUNT_TYPES)[number];

export type AccountClaim = {
  readonly id?: string;
  readonly name: string;
  readonly domain?: string;
  readonly type?: AccountType | undefined;
  readonly industry?: string;
  readonly country?: string;
  readonly employees?: number | undefined;
  readonly parentId?: string;
  /** The company it belongs to, by name. */
  readonly parent?: string;
  /** 0–10 */
  readonly satisfaction?: number | undefined;
  readonly owner?: Ref | undefined;
};

export const JOB_KINDS = ['employee', 'board', 'advisor', 'contractor', 'student'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** A job or a time at a school. Open ends are left out: no start = unknown, no end = still there. */
export type JobClaim = {
  readonly person: Ref;
  readonly company: string;
  readonly companyId?: string;
  readonly title?: string;
  readonly start?: DaySpan | undefined;
  readonly end?: DaySpan | undefined;
  /** False: over, though no end is known. */
  readonly current?: boolean | undefined;
  readonly kind?: JobKind | undefined;
};

/** Contact on a day. Several `to` make it a group message; a meeting is mutual. */
type ContactClaim = {
  readonly from: Ref;
  readonly to: readonly Ref[];
  readonly day: Day;
  readonly channel: ContactKind;
  readonly count?: number | undefined;
  /** How many people received it, where the row names only some of them. */
  readonly group?: number | undefined;
};

export const TIE_CLAIM_KINDS = [
  'declared',
  'recommendation',
  'endorsement',
  'invitation',
  'linkedin-connection',
  'owner',
  'introduced-by',
  'reports-to',
] as const;
type TieClaimKind = (typeof TIE_CLAIM_KINDS)[number];

/** Any other datum that two people know each other; `from` acted (recommended, owns, reports …). */
export type TieClaim = {
  readonly from: Ref;
  readonly to: Ref;
  readonly kind: TieClaimKind;
  /** (0, 1], only where someone declared it. */
  readonly strength?: number | undefined;
  readonly since?: Day | undefined;
  readonly last?: Day | undefined;
  /** The row's own word for the relation ("former colleagues"). Never a note's text. */
  readonly label?: string;
};

export type DealClaim = {
  readonly id?: string;
  readonly accountId?: string;
  readonly account?: string;
  readonly owner?: Ref | undefined;
  readonly state: 'won' | 'lost' | 'open';
  readonly day?: Day | undefined;
};

/** Somebody's part in a deal, by the deal's id. */
export type DealRoleClaim = {
  readonly dealId: string;
  readonly person: Ref;
  readonly role?: string;
};

/** The user's word on who is who: two references mean one person, or two for ever. */
export type VerdictClaim = {
  /** Ids, addresses, profile URLs, full names or places such as "people.csv:14". */
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
};

/** Where formats put what their rows say. File, line and id system are set by the caller of `read`. */
export type ClaimSink = {
  /** One record. The reference is to exactly this row's person. */
  person(claim: PersonClaim): Ref;
  /** Somebody whom another row describes; equal references are one. */
  ref(kind: RefKind, text: string): Ref;
  account(claim: AccountClaim): void;
  job(claim: JobClaim): void;
  contact(claim: ContactClaim): void;
  tie(claim: TieClaim): void;
  deal(claim: DealClaim): void;
  dealRole(claim: DealRoleClaim): void;
  verdict(claim: VerdictClaim): void;
};
