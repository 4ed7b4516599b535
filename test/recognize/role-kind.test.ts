import { expect, test } from 'vitest';
import { roleKind } from '../../src/recognize/role-kind.ts';

test.each([
  ['Board Member', 'board'],
  ['Chair of the Board', 'board'],
  ['Trustee', 'board'],
  ['Advisor', 'advisor'],
  ['Technical Advisory', 'advisor'],
  ['Adviser', 'advisor'],
  ['Contractor', 'contractor'],
  ['Consultant;Influencer', 'contractor'],
  ['Freelance designer', 'contractor'],
  ['Student', 'student'],
  ['Former Students', 'student'],
  ['Alumna', 'student'],
  ['Alumni', 'student'],
  ['Faculty', 'employee'],
  ['Decision Maker', 'employee'],
  ['Head of Onboarding', 'employee'],
  ['Switchboard operator', 'employee'],
  ['', 'employee'],
])('%j is %s', (role, kind) => {
  expect(roleKind(role)).toBe(kind);
});
