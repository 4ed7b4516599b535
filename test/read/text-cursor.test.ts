import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextBlock } from '../../src/read/decode.ts';
import { readRecords } from '../../src/read/read-records.ts';
import { rowNotes } from '../../src/read/row-notes.ts';
import { countBreaks, textCursor } from '../../src/read/text-cursor.ts';
import { textLines } from '../../src/read/text-lines.ts';

const quoting = { delimiter: ',', quote: '"', escape: '"' };
const limits = { recordChars: 1000, columns: 100 };
const blocksOf = (texts: readonly string[]) => texts.map((text) => ({ text, marks: [] }));
const recordsOf = (texts: readonly string[]) =>
  Array.from(readRecords(blocksOf(texts), { quoting, limits, note: () => undefined }));

test('records are the same however the text was cut into blocks', () => {
  const letters = fc.constantFrom('a', 'b', ',', '"', '\n', '\r', '\r\n', '""', ' ');
  const blocks = fc.array(fc.array(letters, { maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(blocks, (cut) => {
      const texts = cut.map((parts) => parts.join(''));
      expect(recordsOf(texts)).toEqual(recordsOf([texts.join('')]));
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ['', 0],
  ['a', 0],
  ['a\nb\n', 2],
  ['a\r\nb\r\n', 2],
  ['a\rb\r', 2],
  ['a\n\rb', 2],
  ['\r\n\r\n\n', 3],
])('%j has %i line breaks', (text, count) => {
  expect(countBreaks(text)).toBe(count);
});

test('marks of decoding are told with the lines of the whole text', () => {
  const told: string[] = [];
  const blocks = [
    { text: 'a\nb\nc', marks: [{ code: 'odd', lineOffset: 1 }] },
    { text: '\nd\n', marks: [{ code: 'odd', lineOffset: 1 }] },
  ];
  const cursor = textCursor(blocks[Symbol.iterator](), quoting, (code, line) =>
    told.push(`${code} ${line}`),
  );
  cursor.more();
  cursor.more();
  expect(told).toEqual(['odd 2', 'odd 4']);
  expect(cursor.more()).toBe(false);
});

test('notes are kept in the order they came, and the last of too many counts for the rest', () => {
  const { notes, note } = rowNotes();
  note('skipped', 'blank-row', 3);
  for (let line = 0; line < 100_005; line++) note('repaired', 'short-row', line);
  note('skipped', 'blank-row', 9);
  expect(notes).toHaveLength(100_002);
  expect(notes[0]).toEqual({ kind: 'skipped', code: 'blank-row', line: 3 });
  expect(notes[100_000]).toMatchObject({ code: 'short-row', times: 6 });
  expect(notes.at(-1)).toEqual({ kind: 'skipped', code: 'blank-row', line: 9 });
});

test('who stops in the middle closes what is read from', () => {
  for (const read of [
    (blocks: Iterable<TextBlock>) =>
      readRecords(blocks, { quoting, limits, note: () => undefined }),
    textLines,
  ]) {
    let closed = 0;
    const blocks = (function* () {
      try {
        for (;;) yield { text: 'a,b\n', marks: [] };
      } finally {
        closed++;
      }
    })();
    for (const _ of read(blocks)) break;
    expect(closed).toBe(1);
  }
});
