import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../src/read/read-records.ts';
import type { Quoting } from '../../src/read/scan-record.ts';

const LIMITS = { recordChars: 2 ** 20, columns: 100 };

/** All records of a text, with their lines and what was noted. */
const read = (text: string, quoting: Quoting, cutAt = text.length) => {
  const notes: string[] = [];
  const pieces = [text.slice(0, cutAt), text.slice(cutAt)].filter((piece) => piece !== '');
  const blocks = pieces.map((piece) => ({ text: piece, marks: [] }));
  const note = (_: string, code: string, line: number) => notes.push(`${code} ${line}`);
  const rows = [...readRecords(blocks, { quoting, limits: LIMITS, note })];
  return { rows: rows.map(({ cells }) => [...cells]), lines: rows.map(({ line }) => line), notes };
};

const letters = fc.constantFrom(...'aé渡 "\',;|\t\n'.split(''), '\r\n', '😀', '""', '\\', '0', '-');
const cell = fc.array(letters, { maxLength: 6 }).map((parts) => parts.join(''));
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 8,
});
const delimiter = fc.constantFrom(',', ';', '\t', '|');
const quote = fc.constantFrom('"', "'");
const lineEnd = fc.constantFrom('\n', '\r\n');

const isBlank = (cells: readonly string[]): boolean => cells.every((each) => each.trim() === '');

describe('against csv-parse and csv-stringify', () => {
  test('what csv-stringify wrote is read as it was, in any dialect', () => {
    fc.assert(
      fc.property(table, delimiter, quote, lineEnd, (rows, by, around, end) => {
        const text = stringify(rows, {
          delimiter: by,
          quote: around,
          escape: around,
          record_delimiter: end,
          quoted: true,
        });
        const found = read(text, { delimiter: by, quote: around, escape: around });
        expect(found.rows).toEqual(rows.filter((cells) => !isBlank(cells)));
        expect(found.notes.every((note) => note.startsWith('blank-row'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('quoted only where it must be, too', () => {
    const plain = fc.array(fc.constantFrom(...'aé渡,;"'.split(''), '\n'), {
      minLength: 1,
      maxLength: 6,
    });
    const filled = fc.array(
      fc.array(
        plain.map((parts) => `x${parts.join('')}`),
        { minLength: 2 },
      ),
    );
    fc.assert(
      fc.property(filled, delimiter, (rows, by) => {
        const text = stringify(rows, { delimiter: by });
        expect(read(text, { delimiter: by, quote: '"', escape: '"' }).rows).toEqual(rows);
      }),
      { numRuns: 200 },
    );
  });

  test('any text that csv-parse takes for sound has the cells that csv-parse finds', () => {
    const sound = fc.array(
      fc.constantFrom('a', 'b', ',', '\n', '"x"', '"x,y"', '"x\ny"', '"a""b"', ''),
    );
    fc.assert(
      fc.property(sound, (parts) => {
        const text = parts.join('');
        let expected: string[][];
        try {
          expected = parse(text, { relax_column_count: true, skip_empty_lines: true });
        } catch {
          return;
        }
        const found = read(text, { delimiter: ',', quote: '"', escape: '"' });
        expect(found.rows).toEqual(expected.filter((cells) => !isBlank(cells)));
      }),
      { numRuns: 1000 },
    );
  });

  test('where a text is cut into blocks says nothing', () => {
    fc.assert(
      fc.property(table, delimiter, lineEnd, fc.nat(), (rows, by, end, cut) => {
        const text = stringify(rows, { delimiter: by, record_delimiter: end, quoted: true });
        const quoting = { delimiter: by, quote: '"', escape: '"' };
        const at = cut % (text.length + 1);
        expect(read(text, quoting, at)).toEqual(read(text, quoting));
      }),
      { numRuns: 300 },
    );
  });
});

test('a record’s line is one more than the breaks before it', () => {
  fc.assert(
    fc.property(table, lineEnd, (rows, end) => {
      const lines = rows.map((cells) =>
        stringify([cells], { quoted: true, record_delimiter: end }),
      );
      const before = rows.map((_, at) => lines.slice(0, at).join(''));
      const expected = before
        .map((text) => 1 + text.split(/\r\n|\n/).length - 1)
        .filter((_, at) => !isBlank(rows[at] ?? []));
      const found = read(lines.join(''), { delimiter: ',', quote: '"', escape: '"' });
      expect(found.lines).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('backslashes before quotes and before backslashes', () => {
  const word = fc.array(fc.constantFrom('a', '"', ',', '\n', ' '), { minLength: 1, maxLength: 6 });
  const rows = fc.array(
    fc.array(
      word.map((parts) => `x${parts.join('')}y`),
      { minLength: 2 },
    ),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(rows, (list) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;
      const text = list.map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
      expect(read(text, { delimiter: ',', quote: '"', escape: '\\' }).rows).toEqual(list);
    }),
    { numRuns: 200 },
  );
});
