import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineEndFinder, markFinder } from '../../src/read/mark-finder.ts';

test('finds the next mark at or behind a place', () => {
  const find = markFinder(',');
  const piece = { text: 'a,b,c' };
  expect([0, 1, 2, 3].map((from) => find(piece, from))).toEqual([1, 1, 3, 3]);
  expect(find(piece, 4)).toBeGreaterThan(piece.text.length);
});

test('going back, and on to another text, finds the same as looking anew', () => {
  const texts = fc.array(fc.constantFrom('a', ',', '"'), { maxLength: 12 });
  const places = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, places)), (looks) => {
      const find = markFinder(',');
      for (const [letters, froms] of looks) {
        const piece = { text: letters.join('') };
        for (const from of froms) {
          const place = piece.text.indexOf(',', from);
          if (place < 0) expect(find(piece, from)).toBeGreaterThan(1000);
          else expect(find(piece, from)).toBe(place);
        }
      }
    }),
  );
});

test('a line ends at whichever break comes first', () => {
  const find = lineEndFinder();
  expect(find({ text: 'a\rb\nc' }, 0)).toBe(1);
  expect(find({ text: 'ab\nc\r' }, 0)).toBe(2);
});

test('a mark that is empty stands nowhere', () => {
  expect(markFinder('')({ text: 'abc' }, 0)).toBeGreaterThan(3);
});
