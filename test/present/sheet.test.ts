import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/model/report.ts';
import { type SharedTexts, sheetXml, textsXml } from '../../src/present/sheet.ts';
import { NAUGHTY } from './reports.ts';

const noTexts = (): SharedTexts => ({ count: 0, numbers: new Map() });

const sheetOf = (columns: readonly string[], rows: readonly (readonly Cell[])[]) => {
  const texts = noTexts();
  const xml = [...sheetXml(columns, rows, texts)].join('');
  return { xml, texts: [...texts.numbers.keys()], shared: [...textsXml(texts)].join('') };
};

const rowsIn = (xml: string): string[] => xml.match(/<row .*?<\/row>/g) ?? [];

describe('a cell', () => {
  test.each<[what: string, cell: Cell, xml: string]>([
    ['whole', 7, '<c r="A2"><v>7</v></c>'],
    ['negative', -7, '<c r="A2"><v>-7</v></c>'],
    ['zero', 0, '<c r="A2"><v>0</v></c>'],
    ['long', 0.123456789, '<c r="A2"><v>0.123457</v></c>'],
    ['tiny', 0.00000012, '<c r="A2"><v>1.2e-7</v></c>'],
    ['true', true, '<c r="A2" t="b"><v>1</v></c>'],
    ['false', false, '<c r="A2" t="b"><v>0</v></c>'],
    ['a text', 'Ana', '<c r="A2" t="s"><v>1</v></c>'],
    ['digits in a text', '007', '<c r="A2" t="s"><v>1</v></c>'],
    ['a formula in a text', '=1+1', '<c r="A2" t="s"><v>1</v></c>'],
    ['a text as the header', 'h', '<c r="A2" t="s"><v>0</v></c>'],
    ['nothing', null, ''],
    ['an empty text', '', ''],
  ])('that is %s', (_what, cell, xml) => {
    const [, row] = rowsIn(sheetOf(['h'], [[cell]]).xml);
    expect(row).toBe(`<row r="2">${xml}</row>`);
  });

  test.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of column %i stands in %s', (column, name) => {
    const cells = Array.from({ length: column + 1 }, (_, i) => i);
    const { xml } = sheetOf(
      cells.map((i) => `c${i}`),
      [cells],
    );
    expect(xml).toContain(`<c r="${name}2"><v>${column}</v></c></row>`);
    expect(xml).toContain(`<autoFilter ref="A1:${name}2"/>`);
  });
});

describe('a sheet', () => {
  const { xml } = sheetOf(
    ['name', 'strength'],
    [
      ['Ana', 0.5],
      ['Bo', 1],
    ],
  );

  test('has its header bold, in sight and with filters', () => {
    expect(rowsIn(xml)[0]).toBe(
      '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c></row>',
    );
    expect(xml).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    );
    expect(xml).toContain('</sheetData><autoFilter ref="A1:B3"/></worksheet>');
  });

  test('has its parts in the order that the standard wants', () => {
    const order = ['<sheetViews>', '<cols>', '<sheetData>', '<autoFilter'].map((tag) =>
      xml.indexOf(tag),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((at) => at > 0)).toBe(true);
  });

  test('without rows is its header', () => {
    const empty = sheetOf(['a', 'b'], []).xml;
    expect(rowsIn(empty)).toHaveLength(1);
    expect(empty).toContain('<autoFilter ref="A1:B1"/>');
  });

  test('without columns has neither widths nor filters', () => {
    const empty = sheetOf([], []).xml;
    expect(empty).not.toMatch(/<cols>|<autoFilter/);
  });

  test('numbers its rows beyond those looked at for widths', () => {
    const rows = Array.from({ length: 450 }, (_, i) => [i]);
    const made = rowsIn(sheetOf(['n'], rows).xml);
    expect(made).toHaveLength(451);
    expect(made.at(-1)).toBe('<row r="451"><c r="A451"><v>449</v></c></row>');
    expect(new Set(made).size).toBe(451);
  });
});

describe('the width of a column', () => {
  const widthOf = (name: string, ...cells: readonly Cell[]): number => {
    const { xml } = sheetOf(
      [name],
      cells.map((cell) => [cell]),
    );
    return Number(/<col min="1" max="1" width="(\d+)"/.exec(xml)?.[1]);
  };

  test.each<[what: string, name: string, cells: readonly Cell[], width: number]>([
    ['never less than some letters', 'n', [1], 7],
    ['its name and the button beside it', 'target_name', ['Ana'], 15],
    ['its longest cell', 'name', ['Ana', 'Bartholomew Nkemelu', 'Bo'], 20],
    ['no more than can be read', 'path', ['x'.repeat(500)], 60],
    ['numbers by their digits', 'n', [123_456_789], 10],
    ['nothing for empty cells', 'n', [null, ''], 7],
  ])('is %s', (_what, name, cells, width) => {
    expect(widthOf(name, ...cells)).toBe(width);
  });

  test('is that of the first rows', () => {
    const cells = Array.from({ length: 300 }, (_, i) => (i < 250 ? 'Ana' : 'x'.repeat(40)));
    expect(widthOf('n', ...cells)).toBe(7);
  });
});

describe('shared texts', () => {
  test('stand once, in the order of their first cell, and are counted', () => {
    const { texts, shared } = sheetOf(['a'], [['x'], ['y'], ['x'], ['a']]);
    expect(texts).toEqual(['a', 'x', 'y']);
    expect(shared).toContain(' count="5" uniqueCount="3">');
    expect(shared.match(/<si>/g)).toHaveLength(3);
  });

  test.each([
    ['markup', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['spaces around', ' Ana ', ' Ana '],
    ['quotes', `"'`, `"'`],
    ['what Excel reads as a letter', '_x0041_', '_x005F_x0041_'],
    ['the same twice', '_x0041__x0042_', '_x005F_x0041__x005F_x0042_'],
    ['what only begins so', '_x004', '_x004'],
    ['underscores of a name', 'first_name', 'first_name'],
    ['a line break', 'a\nb', 'a\\nb'],
    ['a control character', 'a\u0001b', 'a\\x01b'],
    ['half a letter', 'a\ud800', 'a\\ud800'],
    ['what no XML can hold', 'a\ufffe\uffff', 'a\\ufffe\\uffff'],
    ['a picture', '👩🏽‍💻', '👩🏽‍💻'],
  ])('hold %s', (_what, text, written) => {
    expect(sheetOf([], [[text]]).shared).toContain(`<t xml:space="preserve">${written}</t>`);
  });

  test('end where Excel does, and say so', () => {
    const [longest] = sheetOf([], [['x'.repeat(32_767)]]).texts;
    expect(longest).toBe('x'.repeat(32_767));
    const [cut = ''] = sheetOf([], [['x'.repeat(32_768)]]).texts;
    expect([cut.length, cut.at(-1)]).toEqual([32_767, '…']);
    const [half = ''] = sheetOf([], [[`${'x'.repeat(32_765)}😀😀`]]).texts;
    expect(half).toBe(`${'x'.repeat(32_765)}…`);
  });
});

describe('whatever stands in it', () => {
  /** Nothing but what a sheet is made of. */
  const TAGS =
    /<\/?(?:worksheet|sheetViews|sheetView|pane|cols|col|sheetData|row|c|v|autoFilter|sst|si|t)\b[^<>]*>/g;

  test.each(NAUGHTY.map((text) => [text]))('%j makes no element, and no formula', (text) => {
    const { xml, shared } = sheetOf([text, 'b'], [[text, 1]]);
    const left = (xml + shared).replace(/<\?xml[^<>]*\?>/g, '').replace(TAGS, '');
    expect(left).not.toMatch(/[<>]/);
    expect(xml).not.toMatch(/<f[ >]/);
  });

  test('any text is in the texts as it is shown elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const { xml, shared } = sheetOf(['h'], [[text]]);
        expect(rowsIn(xml)[1]).toMatch(/^<row r="2"><c r="A2" t="s"><v>[01]<\/v><\/c><\/row>$/);
        expect(shared.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>\ufffe\uffff]/);
      }),
      { numRuns: 200 },
    );
  });
});
