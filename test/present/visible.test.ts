import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visible, visibleJson, visibleLines } from '../../src/present/visible.ts';

describe('visible', () => {
  test.each([
    ['\u001b[31m', '\\x1b[31m'],
    ['a\u0000b', 'a\\x00b'],
    ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
    ['\u009b2J', '\\x9b2J'],
    ['\u202eevil', '\\u202eevil'],
    ['zero\u200bwidth', 'zero\\u200bwidth'],
    ['\ufeffstart', '\\ufeffstart'],
    ['\u2028', '\\u2028'],
    ['\u{e0041}tag', '\\u{e0041}tag'],
    ['\ud800', '\\ud800'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(['Zoë Müller-Łukasiewicz', '石川 裕子', 'محمد', '👩‍💻 Ana', 'é', '❤️', ''])(
    '%s stays as it is',
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );

  test('a joiner that joins no pictographs is shown', () => {
    expect(visible('a\u200db')).toBe('a\\u200db');
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

test('lines of a message stay lines', () => {
  expect(visibleLines('one\u001b\r\ntwo')).toBe('one\\x1b\ntwo');
});

test('JSON keeps its value, with every such character escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = visibleJson(JSON.stringify({ text }, null, 2));
      expect(JSON.parse(json)).toEqual({ text });
      expect(visible(json.replaceAll('\n', ''))).toBe(json.replaceAll('\n', ''));
    }),
  );
});
