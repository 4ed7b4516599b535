import type { EvidenceKind, EvidenceSummary } from '../model/evidence.ts';
import { becauseText } from './because-words.ts';
import { grouped } from './sentences.ts';

/** What one, and what several of a kind are called. */
const NOUNS: Readonly<Record<EvidenceKind, readonly [string, string]>> = {
  email: ['e-mail', 'e-mails'],
  message: ['message', 'messages'],
  meeting: ['meeting', 'meetings'],
  call: ['call', 'calls'],
  declared: ['declared tie', 'declared ties'],
  recommendation: ['recommendation', 'recommendations'],
  endorsement: ['endorsement', 'endorsements'],
  invitation: ['invitation', 'invitations'],
  'linkedin-connection': ['LinkedIn connection', 'LinkedIn connections'],
  owner: ['record owned in the CRM', 'records owned in the CRM'],
  deal: ['part in a deal', 'parts in deals'],
  'introduced-by': ['introduction', 'introductions'],
  'reports-to': ['reporting line', 'reporting lines'],
  team: ['same team', 'same teams'],
  'shared-employer': ['shared employer', 'shared employers'],
  'shared-school': ['shared school', 'shared schools'],
};

/** "14 e-mails, 2025-01-08 to 2026-10-30": an evidence without its places. */
export const evidenceText = (evidence: EvidenceSummary): string => {
  const { current, ...facts } = evidence.facts ?? {};
  const still = current === true ? 'to this day' : '';
  return [whatText(evidence), becauseText(facts), still || period(evidence)]
    .filter((part) => part !== '')
    .join(', ');
};

/** Nobody counts employers: that they were there together is what is told. */
const whatText = ({ kind, count }: EvidenceSummary): string => {
  const [one, many] = NOUNS[kind];
  if (count === 1 && (kind === 'team' || kind.startsWith('shared-'))) return one;
  return `${grouped(count)} ${count === 1 ? one : many}`;
};

const period = ({ first, last }: EvidenceSummary): string => {
  if (first !== null && last !== null) return first === last ? first : `${first} to ${last}`;
  if (first !== null) return `since ${first}`;
  return last === null ? '' : `last ${last}`;
};
