import { expect, test } from 'vitest';
import { roleKind, statedKind } from '../../src/recognize/role-kind.ts';

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

test.each([
  ['Mitglied des Aufsichtsrats', 'board'],
  ['Consejera independiente', 'board'],
  ['Conselheiro', 'board'],
  ['Beirat', 'advisor'],
  ['Asesora', 'advisor'],
  ['Freiberuflich', 'contractor'],
  ['Étudiante', 'student'],
  ['Schülerin', 'student'],
  ['Geschäftsführer', 'employee'],
])('%s, in another language, is %s', (role, kind) => {
  expect(roleKind(role)).toBe(kind);
});

test.each([
  ['employee', 'employee'],
  ['Full-time', 'employee'],
  ['part_time', 'employee'],
  ['Co-Founder', 'employee'],
  ['Intern', 'employee'],
  ['Angestellt', 'employee'],
  ['board', 'board'],
  ['advisory board', 'board'],
  ['advisor', 'advisor'],
  ['mentor', 'advisor'],
  ['Freelance', 'contractor'],
  ['school', 'student'],
  ['Higher education', 'student'],
  ['Studium', 'student'],
  ['wizard', undefined],
  ['boarding', undefined],
  ['international', undefined],
])('a column that says “%s” means %s', (text, kind) => {
  expect(statedKind(text)).toBe(kind);
});
