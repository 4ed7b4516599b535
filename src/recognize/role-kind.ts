import type { JobKind } from '../model/claims.ts';

/** What a role says of how somebody belongs to an organization ("Board Member", "Student"). */
export const roleKind = (role: string): JobKind =>
  KINDS.find(([, word]) => word.test(role))?.[0] ?? 'employee';

const KINDS: readonly (readonly [JobKind, RegExp])[] = [
  ['board', /\bboard\b|trustee/i],
  ['advisor', /advis/i],
  ['contractor', /contract|consult|freelanc/i],
  ['student', /\bstudent|alumn[aiu]|\bpupil/i],
];
