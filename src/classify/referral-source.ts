import { byteAt, intAt } from '../model/columns.ts';
import { kindCode } from '../model/evidence.ts';
import {
  type Evidence,
  type People,
  type PersonIndex,
  REPORTING_TIE,
  type Ties,
} from '../model/network.ts';
import type { ReferralSource } from '../model/path.ts';
import { type Office, SENIORITIES } from '../model/persona.ts';

type Known = {
  readonly people: Pick<People, 'account'>;
  readonly evidence: Pick<Evidence, 'kind' | 'from'>;
};

type Rows = Pick<Ties, 'flags' | 'evidenceOrder' | 'evidenceStart'>;

/** The referrer and the target, their tie, and the offices that titles tell. */
export type Referral = {
  readonly referrer: PersonIndex;
  readonly target: PersonIndex;
  readonly tie: number;
  readonly officeOf: (person: PersonIndex) => Office;
};

/**
 * What the referrer is to the target: above or below them in one company by a stated reporting line
 * or by rank in one function, else a colleague in the same company or from another.
 */
export const referralSourceOf = (known: Known, ties: Rows, referral: Referral): ReferralSource => {
  const { account } = known.people;
  const from = intAt(account, referral.referrer);
  const to = intAt(account, referral.target);
  if (from < 0 || to < 0) return 'unknown';
  if (from !== to) return 'colleague-outside';
  return byReportingLine(known, ties, referral) ?? byRank(referral) ?? 'colleague-inside';
};

const REPORTS_TO = kindCode('reports-to');

const byReportingLine = (
  known: Known,
  ties: Rows,
  { referrer, tie }: Referral,
): ReferralSource | undefined => {
  if ((byteAt(ties.flags, tie) & REPORTING_TIE) === 0) return undefined;
  const { evidence } = known;
  const { evidenceOrder, evidenceStart } = ties;
  const line = evidenceOrder
    .subarray(intAt(evidenceStart, tie), intAt(evidenceStart, tie + 1))
    .find((row) => byteAt(evidence.kind, row) === REPORTS_TO);
  if (line === undefined) return undefined;
  return intAt(evidence.from, line) === referrer ? 'subordinate' : 'superior';
};

/** Rank tells only within a function, or where the higher one leads the whole company. */
const byRank = ({ referrer, target, officeOf }: Referral): ReferralSource | undefined => {
  const referrerOffice = officeOf(referrer);
  const targetOffice = officeOf(target);
  const own = rankOf(referrerOffice);
  const other = rankOf(targetOffice);
  if (own === undefined || other === undefined || own === other) return undefined;
  const higher = own < other ? referrerOffice : targetOffice;
  const inLine =
    higher.function === 'executive' ||
    (higher.function !== '' && referrerOffice.function === targetOffice.function);
  if (!inLine) return undefined;
  return own < other ? 'superior' : 'subordinate';
};

/** 0 is the highest; undefined where the title does not tell. */
const rankOf = ({ seniority }: Office): number | undefined =>
  seniority === '' ? undefined : SENIORITIES.indexOf(seniority);
