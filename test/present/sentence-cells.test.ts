import { describe, expect, test } from 'vitest';
import { cellWriter } from '../../src/present/delimited.ts';
import { sentenceCells } from '../../src/present/sentence-cells.ts';
import { ofAll } from './batch-found.ts';

const pair = (before: string, after: string) => ({ before, ofPair: true, after });

describe('a sentence as bytes of a cell', () => {
  test.each([
    ['of all, as it is', ofAll('Every tie is warm.'), false],
    ['of all, with a comma', ofAll('Warm, but weak.'), true],
    ['of a pair, as it is', pair('', ' are on the same team.'), false],
    ['of a pair, with a semicolon', pair('', ' worked together; no more is known.'), true],
    ['of a pair, with letters beyond ASCII', pair('Of ', ' one is the other’s boss.'), false],
  ])('%s', (_, sentence, quoted) => {
    const cut = sentenceCells(cellWriter(',', false))(sentence);
    expect(cut?.quoted).toBe(quoted);
    expect([cut?.before, cut?.after].map(String)).toEqual([sentence.before, sentence.after]);
  });

  test('stands in quotes for what parts the cells', () => {
    const tabs = sentenceCells(cellWriter('\t', false));
    expect(tabs(ofAll('Warm, but weak.'))?.quoted).toBe(false);
    expect(tabs(ofAll('Warm; but weak.'))?.quoted).toBe(true);
  });

  test.each([
    ['a formula', ofAll('=1+1')],
    ['quotes', pair('', ' know "each other".')],
    ['what is not seen', pair('Of \u200b', '.')],
    ['a line break', ofAll('one\ntwo')],
  ])('is left to the cell as a whole: %s', (_, sentence) => {
    expect(sentenceCells(cellWriter(',', false))(sentence)).toBeUndefined();
  });

  test('is cut once', () => {
    const written: unknown[] = [];
    const cells = sentenceCells((cell) => {
      written.push(cell);
      return String(cell);
    });
    const [one, other] = [ofAll('One.'), pair('', '.')];
    expect(cells(one)).toBe(cells(one));
    expect(cells(other)).not.toBe(cells(one));
    expect(cells(other)).toBe(cells(other));
    expect(written).toEqual(['One.', 'Ana.']);
  });
});
