import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factor, mails, tieOf } from './tie.ts';

const SAME = Uint8Array.from([8, 8]);
const OTHER = Uint8Array.from([8, 2]);

type Shared = {
  readonly employees: number;
  readonly months?: number;
  readonly functions?: Uint8Array;
};

/** What so many months together until today say, among so many people. */
const shared = ({ employees, months = 36, functions = SAME }: Shared): number => {
  const from = new Date(Date.UTC(2026, 10, 23) - months * 30.4375 * 86_400_000);
  const start = from.toISOString().slice(0, 10);
  const tie = tieOf(
    {
      people: 2,
      accounts: [{ employees }],
      jobs: [0, 1].map((person) => ({ person, account: 0, from: start, current: true })),
      evidence: mails('forth', 1),
    },
    {},
    functions,
  );
  return factor(tie, 'shared-employer')?.value ?? 0;
};

/** k mutual contacts with both ties .3, and what is shared: chances join. */
const known = (k: number, employer: number): number => 1 - (1 - 0.09) ** k * (1 - employer);

describe('shared employment beside mutual contacts', () => {
  const small = shared({ employees: 10 });
  const large = [shared({ employees: 1000 }), shared({ employees: 5000 })];

  test.each([0, 1, 2, 3, 4, 5])(
    'a small unit comes before another department, with %i of them',
    (k) => {
      const elsewhere = shared({ employees: 1000, functions: OTHER });
      expect(known(k, small)).toBeGreaterThan(1.5 * known(k, elsewhere));
    },
  );

  test.each([1, 2, 3, 4, 5])('a large department adds at most a factor of 1.4, with %i', (k) => {
    for (const employer of large) {
      expect(known(k, employer) / known(k, 0)).toBeLessThanOrEqual(1.4);
    }
  });

  test('one function adds at most a factor of 1.4, in companies of any size', () => {
    for (const employees of [5, 50, 500, 5000, 50_000]) {
      const ratio = shared({ employees }) / shared({ employees, functions: OTHER });
      expect(ratio).toBeGreaterThan(1);
      expect(ratio).toBeLessThanOrEqual(1.4);
    }
  });

  test('is as the table of docs/scoring.md has it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/scoring.md'), 'utf8');
    const shown = (value: number): string => value.toFixed(3).replace(/^0/, '');
    for (const k of [1, 2, 4]) {
      const cells = [0, small, ...large].map((employer) => shown(known(k, employer)));
      expect(page).toContain(`| ${k} | ${cells.join(' | ')} |`);
    }
  });
});

describe('a shared employer says', () => {
  test('no more, the larger it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (employees, more) => {
          expect(shared({ employees: employees + more })).toBeLessThanOrEqual(
            shared({ employees }),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  test('no less, the longer they were there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 200 }),
        (months, more) => {
          const employees = 80;
          const longer = shared({ employees, months: months + more });
          expect(longer).toBeGreaterThanOrEqual(shared({ employees, months }));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('never more than its limit', () => {
    expect(shared({ employees: 2, months: 500 })).toBeLessThanOrEqual(0.75);
  });
});

describe('what is said about two functions', () => {
  const employees = 30;
  const all = shared({ employees });

  test.each([
    ['one function of both', [8, 8], 1],
    ['two functions', [8, 2], 0.72],
    ['nothing of one of them', [8, 0], 0.85],
    ['nothing of either', [0, 0], 0.85],
  ])('leaves so much: %s', (_said, functions, share) => {
    const value = shared({ employees, functions: Uint8Array.from(functions) });
    expect(value / all).toBeCloseTo(share, 12);
  });
});

describe('how long two were there together', () => {
  test.each([
    ['2020-01-01', '2022-12-31', 36, undefined],
    ['2020-01-01/2020-01-31', '2022-12-01/2022-12-31', 35, undefined],
    ['2020-01-01/2020-12-31', '2024-01-01/2024-12-31', 48, undefined],
    ['2020-01-01/2020-12-31', '2023-01-01/2023-12-31', 36, 24],
    ['2020-01-01/2020-12-31', '2021-01-01/2021-12-31', 12, 0],
  ])('from %s until %s: %j months, surely %j', (from, until, months, sureMonths) => {
    const jobs = [0, 1].map((person) => ({ person, account: 0, from, until }));
    const tie = tieOf({
      people: 2,
      accounts: [{ employees: 10 }],
      jobs,
      evidence: mails('forth', 1),
    });
    const because = factor(tie, 'shared-employer')?.because ?? {};
    expect([because['months'], because['sureMonths']]).toEqual([months, sureMonths]);
  });
});

describe('contact says no less', () => {
  const ages = fc.uniqueArray(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 8 });

  test('the fresher all of it is', () => {
    fc.assert(
      fc.property(ages, ages, fc.integer({ min: 1, max: 300 }), (forth, back, days) => {
        const older = (list: readonly number[]): number[] => list.map((age) => age + days);
        const fresh = tieOf({ evidence: [...mails('forth', ...forth), ...mails('back', ...back)] });
        const stale = tieOf({
          evidence: [...mails('forth', ...older(forth)), ...mails('back', ...older(back))],
        });
        expect(factor(fresh, 'frequency')?.value).toBeGreaterThanOrEqual(
          factor(stale, 'frequency')?.value ?? 0,
        );
      }),
    );
  });
});
