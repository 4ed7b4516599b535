import type { JobKind } from '../model/claims.ts';
import { type WordTest, wordPattern } from './word-pattern.ts';
import words from './words/crm-words.json' with { type: 'json' };

/** What a role says of how somebody belongs to an organization ("Board Member", "Student"). */
export const roleKind = (role: string): JobKind => kindIn(role, ROLES) ?? 'employee';

/** What stands in a column for nothing else ("full-time", "Studium"); undefined where that is no kind. */
export const statedKind = (kind: string): JobKind | undefined => kindIn(kind, STATED);

type Kinds = readonly (readonly [JobKind, WordTest])[];

const kindIn = (text: string, kinds: Kinds): JobKind | undefined => {
  const plain = text.toLowerCase().replace(/[_-]+/g, ' ');
  return kinds.find(([, pattern]) => pattern.test(plain))?.[0];
};

const { jobKinds, kindColumn } = words;

/** In this order: an "advisory board" is a board. */
const ROLES: Kinds = [
  ['board', wordPattern(jobKinds.board)],
  ['advisor', wordPattern(jobKinds.advisor)],
  ['contractor', wordPattern(jobKinds.contractor)],
  ['student', wordPattern(jobKinds.student)],
];

const STATED: Kinds = [
  ...ROLES,
  ['student', wordPattern(kindColumn.student)],
  ['employee', wordPattern(kindColumn.employee)],
];
