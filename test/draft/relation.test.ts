import { describe, expect, test } from 'vitest';
import { colleagueNoun, relationOf } from '../../src/draft/relation.ts';
import type { EvidenceSummary } from '../../src/model/evidence.ts';
import type { HopView } from '../../src/model/report.ts';
import type { Factor } from '../../src/model/tie.ts';
import { hop, person } from '../present/reports.ts';

const evidence = (
  kind: EvidenceSummary['kind'],
  facts: Record<string, string | number | boolean> = {},
): EvidenceSummary => ({ kind, count: 1, first: null, last: null, sources: [], facts });

const job = (employer: string, months: number, more = {}): EvidenceSummary =>
  evidence('shared-employer', { employer, months, current: false, ...more });

const small = { employees: 60 };
const giant = { employees: 220_000 };

const tie = (known: EvidenceSummary[], more: Partial<HopView> = {}): HopView =>
  hop(person('p1', 'Ana Reis'), person('p2', 'Rob Kerr'), {
    factors: [],
    evidence: known,
    ...more,
  });

const contact = (daysOneWay: number, daysOtherWay: number): Factor => ({
  name: 'contact',
  value: 0.5,
  because: { daysOneWay, daysOtherWay, halfLifeDays: 45 },
});

describe('two are said to have worked together', () => {
  const cold = { warm: false };
  test.each<[string, EvidenceSummary[], Partial<HopView>, boolean]>([
    ['at a small company, on a warm tie', [job('Forge', 60, small)], {}, true],
    ['not on a cold tie', [job('Forge', 60, small)], cold, false],
    ['not at a giant', [job('Globex', 60, giant)], {}, false],
    ['not at a company of 501', [job('Globex', 60, { employees: 501 })], {}, false],
    ['at a company of 500', [job('Globex', 60, { employees: 500 })], {}, true],
    ['not at a company of unknown size', [job('Globex', 60)], {}, false],
    [
      'at a giant where somebody says that they know each other',
      [job('Globex', 60, giant), evidence('declared')],
      {},
      true,
    ],
    [
      'at a giant where one recommended the other',
      [job('Globex', 60, giant), evidence('recommendation')],
      {},
      true,
    ],
    [
      'at a giant where one reported to the other',
      [job('Globex', 60, giant), evidence('reports-to')],
      {},
      true,
    ],
    ['not by a click', [job('Globex', 60, giant), evidence('endorsement')], {}, false],
    ['not by a connection', [job('Globex', 60, giant), evidence('linkedin-connection')], {}, false],
    [
      'not by mails of today',
      [job('Globex', 60, giant), evidence('email')],
      { factors: [contact(9, 9)] },
      false,
    ],
    ['not at a school', [evidence('shared-school', { school: 'Aston', months: 36 })], {}, false],
    ['not for less than a month', [job('Forge', 0, small)], {}, false],
    [
      'not where the years leave open whether they met',
      [job('Forge', 12, small)],
      { factors: [{ name: 'shared-employer', value: 0.1, because: { sureMonths: 0 } }] },
      false,
    ],
  ])('%s', (_name, known, more, together) => {
    expect(relationOf(tie(known, more)).workedTogether !== undefined).toBe(together);
  });

  test('for as long as it was, at the place where it was longest', () => {
    const known = [job('Short', 7, small), job('Forge', 60, small), job('Mid', 12, small)];
    expect(relationOf(tie(known)).workedTogether).toMatchObject({
      employer: 'Forge',
      duration: 'five years',
      now: false,
    });
  });

  test('of two as long, at the first by name', () => {
    const known = [job('Beta', 12, small), job('Alpha', 12, small)];
    expect(relationOf(tie(known)).workedTogether?.employer).toBe('Alpha');
  });
});

test('where nobody says that they met, they were both there', () => {
  const relation = relationOf(tie([job('Globex', 60, giant)]));
  expect(relation.bothAt).toMatchObject({ employer: 'Globex', now: false });
  expect(colleagueNoun(relation)).toBe('');
});

test('who worked together were not merely both there', () => {
  expect(relationOf(tie([job('Forge', 60, small)])).bothAt).toBeUndefined();
});

describe('what one is to the other', () => {
  test.each<[EvidenceSummary[], string]>([
    [[job('Forge', 60, small)], 'former colleague at Forge'],
    [[job('Forge', 60, { ...small, current: true })], 'colleague at Forge'],
    [[evidence('declared', { label: 'former colleagues at Chase' })], 'former colleague at Chase'],
    [[evidence('declared', { label: 'Colleagues' })], 'colleague'],
    [[evidence('declared', { label: ' colleague at Chase ' })], 'colleague at Chase'],
    [[evidence('declared', { label: 'sister-in-law' })], ''],
    [[evidence('declared', { label: 'hates his colleagues' })], ''],
    [[evidence('declared')], ''],
    [[evidence('email', { label: 'colleagues' })], ''],
    [[], ''],
  ])('%j: %j', (known, noun) => {
    expect(colleagueNoun(relationOf(tie(known)))).toBe(noun);
  });
});

describe('two are in touch', () => {
  test.each<[string, EvidenceSummary[], Factor[], boolean]>([
    ['where both write', [evidence('email')], [contact(4, 3)], true],
    ['where they met', [evidence('meeting')], [contact(1, 1)], true],
    ['not where one writes', [evidence('email')], [contact(9, 0)], false],
    ['not where nothing is counted', [evidence('message')], [], false],
    ['not by a declared tie', [evidence('declared')], [], false],
    ['not by a connection', [evidence('linkedin-connection')], [contact(3, 3)], false],
  ])('%s', (_name, known, factors, inTouch) => {
    expect(relationOf(tie(known, { factors })).inTouch).toBe(inTouch);
  });
});
