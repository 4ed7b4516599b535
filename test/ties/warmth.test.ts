import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mails, tieFrom } from './tie.ts';
import type { EvidenceRow } from './world.ts';

const anyRow = fc.record({
  kind: fc.constantFrom(
    ...(['email', 'meeting', 'declared', 'deal', 'linkedin-connection', 'owner'] as const),
  ),
  from: fc.constantFrom(0, 1),
  ago: fc.integer({ min: 0, max: 900 }),
  stated: fc.double({ min: 0.01, max: 1, noNaN: true }),
  label: fc.constantFrom('won', 'open'),
});
type AnyRow = typeof anyRow extends fc.Arbitrary<infer T> ? T : never;
const asRows = (rows: readonly AnyRow[]): EvidenceRow[] =>
  rows.map((row) => ({ ...row, to: 1 - row.from }));
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 8 }).map(asRows);

describe('warmth', () => {
  test('is never lost by more evidence', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (rows, more) => {
        if (tieFrom(...rows).verdict.warm) {
          expect(tieFrom(...rows, ...more).verdict.warm).toBe(true);
        }
      }),
    );
  });

  test('never exceeds what strength says: a warm tie is at least as strong as the threshold', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { verdict, strength } = tieFrom(...rows);
        if (verdict.warm) expect(strength).toBeGreaterThanOrEqual(0.2);
      }),
    );
  });

  test.each([
    ['nothing yet', []],
    ['one mail each way a month ago', [...mails('forth', 30), ...mails('back', 30)]],
    ['ten mails one way', mails('forth', 9, 10, 11, 12, 13, 14, 15, 16, 17, 18)],
    ['long silence', [...mails('forth', 800, 801), ...mails('back', 800, 801)]],
  ] as const)('comes by as many days of contact as told, and by none fewer: %s', (_, rows) => {
    const bare: EvidenceRow = { kind: 'linkedin-connection', from: 0, to: 1, ago: 9 };
    const days = tieFrom(bare, ...rows).verdict.wouldWarmDays ?? 0;
    const meetings = (count: number): EvidenceRow[] =>
      Array.from({ length: count }, (__, ago) => ({ kind: 'meeting', from: 0, to: 1, ago }));
    expect(days).toBeGreaterThan(0);
    expect(tieFrom(bare, ...rows, ...meetings(days)).verdict.warm).toBe(true);
    expect(tieFrom(bare, ...rows, ...meetings(days - 1)).verdict.warm).toBe(false);
  });

  test('of contact ends a year after the side that fell silent', () => {
    const forth = mails('forth', 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25);
    const back = (ago: number) => mails('back', ago, ago + 1, ago + 2, ago + 3, ago + 4, ago + 5);
    expect(tieFrom(...forth, ...back(364)).verdict.code).not.toBe('stale-contact');
    expect(tieFrom(...forth, ...back(366)).verdict.code).toBe('stale-contact');
  });
});

describe('the knob of warm ties', () => {
  test.each([
    [0.2, true],
    [0.19, false],
  ])('a declared strength of %d is warm: %s', (stated, warm) => {
    expect(tieFrom({ kind: 'declared', from: 0, to: 1, stated }).verdict.warm).toBe(warm);
  });
});
