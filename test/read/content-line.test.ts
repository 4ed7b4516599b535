import { describe, expect, test } from 'vitest';
import { contentLine, partsOf, plainText } from '../../src/read/content-line.ts';

describe('a line of a card or calendar', () => {
  test.each([
    ['FN:Ana Ruiz', 'FN', [], 'Ana Ruiz'],
    ['fn:Ana', 'FN', [], 'Ana'],
    ['item1.EMAIL:a@h.example', 'EMAIL', [], 'a@h.example'],
    ['EMAIL;TYPE=WORK;PREF=1:a@h.example', 'EMAIL', ['TYPE=WORK', 'PREF=1'], 'a@h.example'],
    ['N;QUOTED-PRINTABLE:A', 'N', ['QUOTED-PRINTABLE='], 'A'],
    [
      'ATTENDEE;CN="Ruiz, Ana; CFO: Harbor":mailto:a@h.example',
      'ATTENDEE',
      ['CN=Ruiz, Ana; CFO: Harbor'],
      'mailto:a@h.example',
    ],
    ['URL:https://h.example:80/a;b', 'URL', [], 'https://h.example:80/a;b'],
    ['FN:', 'FN', [], ''],
    [':', '', [], ''],
  ])('%j', (text, name, parameters, value) => {
    const line = contentLine(text);
    expect(line?.name).toBe(name);
    expect(Array.from(line?.parameters ?? [], ([key, of]) => `${key}=${of}`)).toEqual(parameters);
    expect(line?.value).toBe(value);
  });

  test.each(['', 'FN', 'FN;TYPE=WORK', 'CN="a:b', '"'])('%j is none', (text) => {
    expect(contentLine(text)).toBeUndefined();
  });
});

test.each([
  ['Harbor\\, Inc.', 'Harbor, Inc.'],
  ['a\\;b', 'a;b'],
  ['a\\nb\\Nc', 'a b c'],
  ['a\\\\nb', 'a\\nb'],
  [' a ', 'a'],
  ['a\\xb', 'a\\xb'],
  ['\\', '\\'],
])('%j is meant to be %j', (value, text) => {
  expect(plainText(value)).toBe(text);
});

test.each([
  ['Ruiz;Ana;;;', ['Ruiz', 'Ana', '', '', '']],
  ['Salt\\; Pepper;Sales', ['Salt; Pepper', 'Sales']],
  ['Harbor', ['Harbor']],
  ['', ['']],
])('%j has the parts %j', (value, parts) => {
  expect(partsOf(value)).toEqual(parts);
});
