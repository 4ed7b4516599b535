import type { ClaimColumns } from '../model/claim-columns.ts';
import type { VerdictClaim } from '../model/claims.ts';
import type { CleanRecords } from '../model/clean-records.ts';
import type { Union } from './union.ts';
import {
  ACCOUNT_PREFIX,
  isAboutAccounts,
  issueOf,
  type Problem,
  type VerdictIssue,
  verdictsInOrder,
} from './verdicts.ts';

/** The user's word on companies, obeyed before anything else joins them. */
export type AccountVerdicts = {
  readonly issues: readonly VerdictIssue[];
  /** Nodes that were told apart. */
  readonly apart: readonly (readonly [number, number])[];
};

type Nodes = { readonly union: Union; ofCompany(company: number): number };

/** Rows of which both ends are companies by name: `account:Müller GmbH,account:Mueller,same`. */
export const obeyAccountVerdicts = (
  claims: ClaimColumns,
  clean: CleanRecords,
  { union, ofCompany }: Nodes,
): AccountVerdicts => {
  const issues: VerdictIssue[] = [];
  const apart: (readonly [number, number])[] = [];
  const part = (a: number, b: number): Problem | undefined => {
    if (a === b) return { code: 'verdict-one-company', facts: {} };
    union.forbid(a, b);
    apart.push([a, b]);
    return undefined;
  };
  const unite = (a: number, b: number): Problem | undefined =>
    union.join(a, b) ? undefined : { code: 'verdict-company-contradiction', facts: {} };
  const nodeOf = (text: string): number => ofCompany(clean.spelling.company(nameIn(text)));
  const obey = ({ a, b, same }: VerdictClaim): Problem | undefined => {
    const stranger = [a, b].find((text) => nodeOf(text) < 0);
    if (stranger === undefined) return (same ? unite : part)(nodeOf(a), nodeOf(b));
    return { code: 'verdict-no-company', facts: { value: nameIn(stranger) } };
  };
  for (const verdict of verdictsInOrder(claims.verdicts.filter(isAboutAccounts))) {
    const problem = obey(verdict);
    if (problem) issues.push(issueOf(problem, verdict, claims));
  }
  return { issues, apart };
};

const nameIn = (text: string): string => text.replace(ACCOUNT_PREFIX, '');
