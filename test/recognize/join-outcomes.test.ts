import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileOutcome, ReadingNote } from '../../src/model/recognition.ts';
import { joinOutcomes, movedDown, NOTHING_READ } from '../../src/recognize/join-outcomes.ts';
import { noteBook } from '../../src/recognize/note-book.ts';

type Found = { readonly how: 'row' | 'add' | 'refuse' | 'skip'; readonly note: ReadingNote };

const REPAIR: ReadingNote = { kind: 'repaired', code: 'bare-quote', line: 0 };
const BAD: ReadingNote = { kind: 'cell', code: 'bad-date', line: 0, column: 2, value: 'soon' };
const NOBODY: ReadingNote = { kind: 'skipped', code: 'no-person', line: 0, column: 1 };
const BLANK: ReadingNote = { kind: 'skipped', code: 'blank-row', line: 0 };

/** What is a fault is so wherever it is found. */
const found: fc.Arbitrary<Found> = fc.oneof(
  fc.record({ how: fc.constant('add'), note: fc.constantFrom(REPAIR, BAD, NOBODY, BLANK) }),
  fc.record({ how: fc.constantFrom('row', 'refuse', 'skip'), note: fc.constant(NOBODY) }),
);

const outcomeOf = (all: readonly Found[], from: number): FileOutcome => {
  const book = noteBook('a.csv');
  all.forEach(({ how, note }, i) => {
    const placed = { ...note, line: from + i };
    if (how === 'row') book.rows(1);
    else if (how === 'add') book.add(placed);
    else if (how === 'refuse') book.refuse({ ...placed, kind: 'skipped' });
    else book.skip('drafts', placed.line);
  });
  return book.outcome([], []);
};

describe('outcomes of parts', () => {
  test('joined are the outcome of the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.array(found, { maxLength: 9 }), { maxLength: 5 }), (parts) => {
        let line = 2;
        let joined = NOTHING_READ;
        for (const part of parts) {
          joined = joinOutcomes(joined, movedDown(outcomeOf(part, 2), line - 2));
          line += part.length;
        }
        expect(joined).toEqual(outcomeOf(parts.flat(), 2));
      }),
      { numRuns: 300 },
    );
  });

  const refused = (count: number, from: number): FileOutcome =>
    outcomeOf(
      Array.from({ length: count }, () => ({
        how: 'refuse',
        note: { kind: 'skipped', code: 'no-person', line: 0 },
      })),
      from,
    );

  test.each([
    [3, 4, [2, 3, 4, 50, 51]],
    [5, 1, [2, 3, 4, 5, 6]],
    [0, 6, [50, 51, 52, 53, 54]],
    [4, 0, [2, 3, 4, 5]],
  ])('of %i and %i faults of a kind, tell the first five', (first, next, lines) => {
    const { reasons, issues } = joinOutcomes(refused(first, 2), refused(next, 50));
    expect(reasons.map(({ count }) => count)).toEqual([first + next]);
    expect(reasons.flatMap((reason) => reason.lines)).toEqual(lines);
    expect(issues.map(({ line }) => line)).toEqual(lines);
  });

  test('further down have other lines, and an issue of the file none', () => {
    const outcome = { ...refused(1, 2), issues: [{ code: 'owner-unknown', refused: false }] };
    expect(movedDown(outcome, 10)).toEqual({
      ...outcome,
      reasons: [{ code: 'no-person', kind: 'skipped', count: 1, lines: [12] }],
    });
    expect(movedDown(outcome, 0)).toBe(outcome);
  });
});
