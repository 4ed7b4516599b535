import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../src/ties/gather.ts';
import { type EvidenceRow, world } from './world.ts';

const gathered = (rows: readonly EvidenceRow[], people = 5) => {
  const resolved = world({ people, evidence: rows });
  const { a, b, start, order } = gatherEvidence(resolved.evidence, people);
  return [...a].map((one, pair) => ({
    pair: [one, b[pair]],
    rows: [...order.subarray(start[pair], start[pair + 1])],
  }));
};

const mail = (from: number, to: number, ago: number): EvidenceRow => ({
  kind: 'email',
  from,
  to,
  ago,
});

describe('evidence by pair', () => {
  test('joins both directions, pairs sorted, rows by day', () => {
    expect(gathered([mail(3, 1, 5), mail(0, 2, 1), mail(1, 3, 9), mail(1, 0, 2)])).toEqual([
      { pair: [0, 1], rows: [3] },
      { pair: [0, 2], rows: [1] },
      { pair: [1, 3], rows: [2, 0] },
    ]);
  });

  test('puts rows without a day first', () => {
    expect(gathered([mail(0, 1, 3), { kind: 'owner', from: 0, to: 1 }])).toEqual([
      { pair: [0, 1], rows: [1, 0] },
    ]);
  });

  test('leaves out what somebody does with themselves', () => {
    expect(gathered([mail(2, 2, 1), mail(0, 1, 1)])).toEqual([{ pair: [0, 1], rows: [1] }]);
  });

  test('of nothing is nothing', () => {
    expect(gathered([])).toEqual([]);
  });

  test('keeps a pair with very many rows in order of days', () => {
    const rows = Array.from({ length: 500 }, (_, i) => mail(0, 1, (i * 37) % 500));
    const [only] = gathered(rows);
    const ages = only?.rows.map((row) => rows[row]?.ago ?? -1);
    expect(ages).toEqual(Array.from({ length: 500 }, (_, i) => 499 - i));
  });

  test('is what grouping with a Map gives, whatever the rows and however many people', () => {
    const anyone = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyone, anyone, fc.integer({ min: 0, max: 50 })), { maxLength: 200 }),
        (triples) => {
          const rows = triples.map(([from, to, ago]) => mail(from, to, ago));
          const expected = new Map<string, number>();
          for (const { from, to } of rows) {
            if (from === to) continue;
            const key = `${Math.min(from, to)}-${Math.max(from, to)}`;
            expected.set(key, (expected.get(key) ?? 0) + 1);
          }
          const made = gathered(rows, 5001);
          expect(new Map(made.map((one) => [one.pair.join('-'), one.rows.length]))).toEqual(
            expected,
          );
          const keys = made.map(({ pair: [a = 0, b = 0] }) => a * 10_000 + b);
          expect(keys).toEqual([...keys].sort((x, y) => x - y));
        },
      ),
    );
  });
});
