import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OBSERVED_TIE, VERDICT_SHIFT } from '../../src/model/network.ts';
import { verdictCode } from '../../src/ties/verdict.ts';
import { factor, mails, tieFrom, tieOf, tiesOf } from './tie.ts';
import type { EvidenceRow } from './world.ts';

describe('evidence', () => {
  test('is summed up by kind: how often, from when to when, where it stands', () => {
    const tie = tieFrom(...mails('forth', 40, 3), ...mails('back', 2), {
      kind: 'meeting',
      from: 1,
      to: 0,
      on: '2026-10-01',
      times: 2,
    });
    expect(tie.evidence).toEqual([
      {
        kind: 'email',
        count: 3,
        first: '2026-10-13',
        last: '2026-11-20',
        sources: ['rows.csv:2', 'rows.csv:3', 'rows.csv:4'],
      },
      {
        kind: 'meeting',
        count: 2,
        first: '2026-10-01',
        last: '2026-10-01',
        sources: ['rows.csv:5'],
      },
    ]);
  });

  test('names the first few of many places', () => {
    const [summary] = tieFrom(
      ...mails('forth', ...Array.from({ length: 30 }, (_, i) => i)),
    ).evidence;
    expect(summary?.count).toBe(30);
    expect(summary?.sources).toEqual([2, 3, 4, 5, 6].map((line) => `rows.csv:${line}`));
  });

  test('keeps the words of a declared tie and of a deal', () => {
    const tie = tieFrom(
      { kind: 'declared', from: 0, to: 1, stated: 0.8, label: 'former colleagues at Chase' },
      { kind: 'deal', from: 0, to: 1, ago: 5, label: 'won: Champion' },
    );
    expect(tie.evidence.map(({ facts }) => facts)).toEqual([
      { label: 'former colleagues at Chase', strength: 0.8 },
      { label: 'won: Champion' },
    ]);
  });

  test('without a date has none', () => {
    expect(tieFrom({ kind: 'owner', from: 0, to: 1 }).evidence).toEqual([
      { kind: 'owner', count: 1, first: null, last: null, sources: ['rows.csv:2'] },
    ]);
  });

  test('names every company and school shared, the longest first', () => {
    const tie = tieOf({
      people: 2,
      accounts: [
        { name: 'Short', employees: 30 },
        { name: 'Long', employees: 30 },
        { name: 'School' },
      ],
      jobs: [0, 1].flatMap((person) => [
        { person, account: 0, from: '2019-01-01', until: '2019-12-31' },
        { person, account: 1, from: '2010-01-01', until: '2018-12-31' },
        { person, account: 2, from: '2006-01-01', until: '2009-12-31', kind: 'student' as const },
      ]),
    });
    expect(
      tie.evidence.map(({ kind, facts }) => [kind, facts?.['employer'] ?? facts?.['school']]),
    ).toEqual([
      ['shared-employer', 'Long'],
      ['shared-school', 'School'],
      ['shared-employer', 'Short'],
    ]);
  });
});

describe('factors', () => {
  test('say what is behind contact', () => {
    const tie = tieFrom(...mails('forth', 2, 10), ...mails('back', 5));
    expect(tie.factors.map(({ name }) => name)).toEqual([
      'contact',
      'recency',
      'frequency',
      'reciprocity',
    ]);
    expect(factor(tie, 'contact')).toEqual({
      name: 'contact',
      value: expect.closeTo(tie.strength, 11),
      because: { daysOneWay: 2, daysOtherWay: 1, halfLifeDays: 45 },
    });
    expect(factor(tie, 'recency')?.because).toEqual({ lastContact: '2026-11-20' });
    expect(factor(tie, 'reciprocity')?.because).toEqual({ lastOtherWay: '2026-11-17' });
  });

  test('say that nobody answered', () => {
    const tie = tieFrom(...mails('forth', 2));
    expect(factor(tie, 'reciprocity')).toEqual({
      name: 'reciprocity',
      value: 0,
      because: { answered: false },
    });
  });

  test('name what was declared and when the last contact was', () => {
    const tie = tieFrom({ kind: 'declared', from: 0, to: 1, stated: 0.5, lastAgo: 10 });
    expect(factor(tie, 'declared')?.because).toEqual({ stated: true, lastContact: '2026-11-12' });
  });

  test('multiply out to the strength', () => {
    const tie = tieFrom(
      ...mails('forth', 2),
      ...mails('back', 2),
      { kind: 'declared', from: 0, to: 1, stated: 0.5 },
      { kind: 'linkedin-connection', from: 0, to: 1, ago: 0 },
    );
    const missed = ['contact', 'declared', 'linkedin-connection'].reduce(
      (left, name) => left * (1 - (factor(tie, name)?.value ?? 0)),
      1,
    );
    expect(tie.strength).toBeCloseTo(1 - missed, 11);
  });
});

describe('a tie in full', () => {
  test('has the strength and the flags that it was made with', () => {
    const row = fc.record({
      kind: fc.constantFrom(...(['email', 'meeting', 'declared', 'deal', 'owner'] as const)),
      from: fc.integer({ min: 0, max: 3 }),
      to: fc.integer({ min: 0, max: 3 }),
      ago: fc.integer({ min: 0, max: 900 }),
      stated: fc.double({ min: 0.01, max: 1, noNaN: true }),
      lastAgo: fc.constantFrom(1, 730, 731, 3000),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const jobs = [0, 1, 2].map((person) => ({ person, account: 0, from: '2020-01-01' }));
        const evidence: readonly EvidenceRow[] = rows;
        const made = tiesOf({ people: 4, accounts: [{ employees: 30 }], jobs, evidence });
        for (const tie of made.values()) {
          expect(tie.strength).toBe(tie.kept);
          expect(tie.observed).toBe((tie.flags & OBSERVED_TIE) !== 0);
          expect(verdictCode(tie.flags >> VERDICT_SHIFT)).toBe(tie.verdict.code);
        }
      }),
    );
  });
});
