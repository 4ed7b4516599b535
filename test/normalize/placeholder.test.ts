import { expect, test } from 'vitest';
import { cellText, mayBePlaceholder } from '../../src/normalize/placeholder.ts';
import words from '../../src/normalize/words/placeholders.json' with { type: 'json' };

test('what stands for nothing becomes nothing', () => {
  const nothing = [
    '-',
    '--',
    '—',
    'N/A',
    'n/a',
    '#N/A',
    'NULL',
    'null',
    ' null ',
    '[not provided]',
    '.',
  ];
  expect(nothing.map(cellText)).toEqual(nothing.map(() => ''));
});

test.each(words.placeholders)(
  '"%s" says that nothing is known, with spaces around it too',
  (text) => {
    expect(cellText(text)).toBe('');
    expect(cellText(` ${text}\t`)).toBe('');
    expect(mayBePlaceholder(text.charCodeAt(0), text.length)).toBe(true);
  },
);

test('a text with one of them within is a text', () => {
  const texts = words.placeholders.flatMap((text) => [`Ana ${text} Ruiz`, `x${text}y`]);
  expect(texts.map(cellText)).toEqual(texts);
});

test('people called Null, Na, None or N. stay who they are', () => {
  const names = ['Null', 'Na', 'None', 'N.', 'Nil Wagner', 'Dash-', 'Unknown', 'nancy'];
  expect(names.map(cellText)).toEqual(names);
});

test('white space and invisible marks go from the ends, not from within', () => {
  expect(cellText('  Jan van der Berg\t')).toBe('Jan van der Berg');
  expect(cellText('\ufeffMirela\u00a0')).toBe('Mirela');
  expect(cellText('\u200bLena\u200b Graf\u200e')).toBe('Lena\u200b Graf');
  expect(cellText('\u0000 x')).toBe('x');
  expect(cellText('')).toBe('');
  expect(cellText(' \u00a0 ')).toBe('');
});

test.each([
  ['="00123"', '00123'],
  ['=" Ana Ruiz "', 'Ana Ruiz'],
  ['=""', ''],
  ['="N/A"', ''],
  [' ="7" ', '7'],
  ['=1+2', '=1+2'],
  ['="a"&"b"', '="a"&"b"'],
  ['"00123"', '"00123"'],
])('a spreadsheet’s %j says %j', (cell, text) => {
  expect(cellText(cell)).toBe(text);
});
