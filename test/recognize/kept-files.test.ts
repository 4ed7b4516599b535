import { describe, expect, test } from 'vitest';
import { claimColumns } from '../../src/model/claim-columns.ts';
import { sentClaims } from '../../src/model/sent-claims.ts';
import { heardTexts } from '../../src/model/sent-texts.ts';
import type { Elsewhere, FoundPortion } from '../../src/recognize/extract-portions.ts';
import { NOTHING_READ } from '../../src/recognize/join-outcomes.ts';
import { keptElsewhere } from '../../src/recognize/kept-files.ts';

const found = (rowsRead: number): FoundPortion => ({
  claims: sentClaims(claimColumns()),
  outcome: { ...NOTHING_READ, rowsRead },
  lineBehind: undefined,
  texts: heardTexts(),
});

/** Two files, the second in two portions, of which other threads have the last one. */
const threads = (log: string[]): Elsewhere => ({
  portions: [
    { file: 0, isLast: true },
    { file: 1, part: { from: 0, to: 9 }, isLast: false },
    { file: 1, part: { from: 9, to: 20 }, isLast: true },
  ],
  take(number) {
    log.push(`take ${number}`);
    return number < 2;
  },
  found: async (number) => found(100 + number),
  stop: () => void log.push('stop'),
});

const rowsOf = async (elsewhere: Elsewhere, portion: number) =>
  (await elsewhere.found(portion))?.outcome.rowsRead;

describe('files of which is known what they claim', () => {
  test('are portions that somebody else has; all others are ours', async () => {
    const elsewhere = keptElsewhere(new Map([[1, () => found(7)]]), 3);
    expect(elsewhere.portions).toEqual([0, 1, 2].map((file) => ({ file, isLast: true })));
    expect([0, 1, 2].map((number) => elsewhere.take(number))).toEqual([true, false, true]);
    expect(await rowsOf(elsewhere, 1)).toBe(7);
    expect(() => elsewhere.stop()).not.toThrow();
  });

  test('are looked at when their turn comes, and not before', async () => {
    const log: string[] = [];
    const recall = () => {
      log.push('recalled');
      return found(7);
    };
    const elsewhere = keptElsewhere(new Map([[0, recall]]), 1);
    elsewhere.take(0);
    expect(log).toEqual([]);
    await elsewhere.found(0);
    expect(log).toEqual(['recalled']);
  });

  test('are read here where what was kept is of no use', async () => {
    const elsewhere = keptElsewhere(new Map([[0, () => undefined]]), 1);
    expect(elsewhere.take(0)).toBe(false);
    expect(await elsewhere.found(0)).toBeUndefined();
  });

  test('stand beside what other threads read', async () => {
    const log: string[] = [];
    const elsewhere = keptElsewhere(new Map([[0, () => found(7)]]), 2, threads(log));
    expect(elsewhere.portions).toHaveLength(3);
    expect([0, 1, 2].map((number) => elsewhere.take(number))).toEqual([false, true, false]);
    expect(await rowsOf(elsewhere, 0)).toBe(7);
    expect(await rowsOf(elsewhere, 2)).toBe(102);
    elsewhere.stop();
    // Of what is kept no thread is asked.
    expect(log).toEqual(['take 1', 'take 2', 'stop']);
  });
});
