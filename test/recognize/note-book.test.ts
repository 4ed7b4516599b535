import { describe, expect, test } from 'vitest';
import type { ReadingNote } from '../../src/model/recognition.ts';
import type { Reject } from '../../src/model/reject.ts';
import { noteBook } from '../../src/recognize/note-book.ts';

const note = (kind: ReadingNote['kind'], code: string, line: number): ReadingNote => ({
  kind,
  code,
  line,
});

describe('the book of a file', () => {
  test('counts rows: given, repaired, left out', () => {
    const book = noteBook('a.csv');
    for (const count of [3, 0, 1]) book.rows(count);
    book.add(note('repaired', 'bare-quote', 2));
    book.refuse(note('skipped', 'no-person', 3));
    book.skip('drafts', 4);
    book.add(note('skipped', 'blank-row', 6));
    expect(book.outcome([], [])).toMatchObject({ rowsRead: 5, rowsRepaired: 1, rowsSkipped: 3 });
  });

  test('counts a row once that was repaired twice', () => {
    const book = noteBook('a.csv');
    book.add(note('repaired', 'bare-quote', 2));
    book.add(note('repaired', 'too-few-cells', 2));
    book.add(note('repaired', 'too-few-cells', 3));
    expect(book.outcome([], []).rowsRepaired).toBe(2);
  });

  test('counts a row once that has two bad cells of a kind, and tells of both', () => {
    const book = noteBook('a.csv');
    for (const column of [2, 3]) book.add({ ...note('cell', 'bad-date', 2), column });
    book.add({ ...note('cell', 'bad-date', 3), column: 3 });
    const { reasons, issues } = book.outcome([], []);
    expect(reasons).toEqual([{ code: 'bad-date', kind: 'cell', count: 2, lines: [2, 3] }]);
    expect(issues.map(({ line, column }) => [line, column])).toEqual([
      [2, 2],
      [2, 3],
      [3, 3],
    ]);
  });

  test('tells of no second cell of a row of which it does not tell the first', () => {
    const book = noteBook('a.csv');
    for (let line = 2; line < 9; line++) {
      for (const column of [2, 3]) book.add({ ...note('cell', 'bad-date', line), column });
    }
    const { reasons, issues } = book.outcome([], []);
    expect(reasons[0]).toMatchObject({ count: 7, lines: [2, 3, 4, 5, 6] });
    expect(issues).toHaveLength(10);
  });

  test('counts all rows that a note of the reader stands for', () => {
    const book = noteBook('a.csv');
    const { reasons, ...rows } = book.outcome(
      [
        { kind: 'repaired', code: 'short-row', line: 4, times: 900 },
        { kind: 'skipped', code: 'unclosed-quote', line: 7, times: 50 },
      ],
      [],
    );
    expect(rows).toMatchObject({ rowsRead: 50, rowsRepaired: 900, rowsSkipped: 50 });
    expect(reasons.map(({ count }) => count)).toEqual([900, 50]);
  });

  test('tells reasons by how often they were met, then by their code, with the first five lines', () => {
    const book = noteBook('a.csv');
    for (let line = 2; line < 9; line++) book.add(note('skipped', 'no-person', line));
    book.add(note('skipped', 'b', 10));
    book.add(note('cell', 'a', 11));
    expect(book.outcome([], []).reasons).toEqual([
      { code: 'no-person', kind: 'skipped', count: 7, lines: [2, 3, 4, 5, 6] },
      { code: 'a', kind: 'cell', count: 1, lines: [11] },
      { code: 'b', kind: 'skipped', count: 1, lines: [10] },
    ]);
  });

  test('keeps issues of the first five of a kind, with where and what', () => {
    const book = noteBook('a.csv');
    const bad = {
      kind: 'cell',
      code: 'bad-date',
      column: 3,
      field: 'When',
      value: 'soon',
    } as const;
    for (let line = 2; line < 9; line++) book.add({ ...bad, line });
    const { issues } = book.outcome([], []);
    expect(issues.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(issues[0]).toEqual({
      code: 'bad-date',
      file: 'a.csv',
      line: 2,
      column: 3,
      field: 'When',
      facts: { value: 'soon' },
      refused: true,
    });
  });

  test.each(['blank-row', 'repeated-header', 'totals-row'])(
    'asks nobody to mend a %s, which is no row',
    (code) => {
      const refused: Reject[] = [];
      const book = noteBook('a.csv', (reject) => refused.push(reject));
      book.add(note('skipped', code, 2));
      expect(book.outcome([], []).issues).toEqual([]);
      expect(refused).toEqual([]);
    },
  );

  test('nor a repair', () => {
    const book = noteBook('a.csv');
    book.add(note('repaired', 'bare-quote', 2));
    expect(book.outcome([], []).issues).toEqual([]);
  });

  test('tells of every refused row, beyond the first five too', () => {
    const refused: number[] = [];
    const book = noteBook('a.csv', ({ line }) => refused.push(line));
    for (let line = 2; line < 12; line++) book.refuse(note('skipped', 'no-person', line));
    expect(refused.length).toBe(10);
  });

  test('takes up what the reader noted, and puts issues of the whole file first', () => {
    const book = noteBook('a.csv');
    const owner = { code: 'owner-unknown', file: 'a.csv', refused: false };
    const outcome = book.outcome([{ kind: 'skipped', code: 'too-many-cells', line: 4 }], [owner]);
    expect(outcome.issues.map(({ code }) => code)).toEqual(['owner-unknown', 'too-many-cells']);
    expect(outcome).toMatchObject({ rowsRead: 1, rowsSkipped: 1 });
  });
});
