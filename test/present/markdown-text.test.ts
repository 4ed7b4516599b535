import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fenceFor, markdownText } from '../../src/present/markdown-text.ts';
import { visible } from '../../src/present/visible.ts';
import { NAUGHTY } from './reports.ts';

describe('a text in Markdown', () => {
  test.each<[what: string, text: string, written: string]>([
    ['plain words', 'Ana Ruiz, COO at Fern', 'Ana Ruiz, COO at Fern'],
    ['nothing', '', ''],
    ['spaces around', '  Ana  ', 'Ana'],
    ['letters of any kind', 'Zoë Łukasiewicz 渡辺', 'Zoë Łukasiewicz 渡辺'],
    ['an and', 'Fern & Co', 'Fern & Co'],
    ['a pipe', 'a|b', 'a\\|b'],
    ['emphasis', '*a* **b**', '\\*a\\* \\*\\*b\\*\\*'],
    ['an underscore in a name', 'first_name', 'first_name'],
    ['underscores around', '_a_ __b__', '\\_a\\_ \\_\\_b\\_\\_'],
    ['code', '`a`', '\\`a\\`'],
    ['strikethrough', '~~a~~', '\\~\\~a\\~\\~'],
    ['mathematics', '$a$', '\\$a\\$'],
    ['a link', '[a](b)', '\\[a\\](b)'],
    ['a picture', '![a](b)', '!\\[a\\](b)'],
    ['a footnote', '[^1]', '\\[^1\\]'],
    ['an element', '<b>a</b>', '&lt;b&gt;a&lt;/b&gt;'],
    ['a comment', '<!-- a -->', '&lt;!-- a --&gt;'],
    ['an entity', '&lt; &#60; &copy', '\\&lt; `&#60`; \\&copy'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a backslash at the end', 'a\\', 'a\\\\'],
    ['an escape', '\\*', '\\\\\\*'],
    ['a line break', 'a\nb', 'a\\\\nb'],
    ['a tab', 'a\tb', 'a\\\\tb'],
    ['what turns letters around', 'a\u202eb', 'a\\\\u202eb'],
    ['a heading', '# a', '\\# a'],
    ['a deep heading', '###### a', '\\###### a'],
    ['the end of a heading', 'a #', 'a \\#'],
    ['a sharp', 'C# and F#', 'C# and F\\#'],
    ['an item', '- a', '\\- a'],
    ['another item', '+ a', '\\+ a'],
    ['a number of an item', '1. a', '1\\. a'],
    ['another number', '12) a', '12\\) a'],
    ['a year that ends', '1986.', '1986\\.'],
    ['a figure', '0.90 very strong', '0.90 very strong'],
    ['a negative number', '-2', '-2'],
    ['a formula', '=1+1', '\\=1+1'],
    ['a rule', '---', '\\---'],
    ['a rule of stars', '* * *', '\\* \\* \\*'],
    ['a quotation', '> a', '&gt; a'],
    ['a task', '[ ] a', '\\[ \\] a'],
  ])('that is %s reads as it stands', (_what, text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test.each<[what: string, text: string, written: string]>([
    ['an address', 'ana@fern.example', '`ana@fern.example`'],
    ['an address in brackets', 'Ana <ana@fern.example>', 'Ana &lt;`ana@fern.example`&gt;'],
    ['a page', 'see https://x.example/a?b=1', 'see `https://x.example/a?b=1`'],
    ['a page without scheme', 'www.x.example', '`www.x.example`'],
    ['a page after what may be emphasis', '_www.x.example', '`_www.x.example`'],
    ['the same in capitals', 'WWW.X.EXAMPLE', '`WWW.X.EXAMPLE`'],
    ['any scheme', 'javascript://x', '`javascript://x`'],
    ['a mention', 'ask @ana', 'ask `@ana`'],
    ['the number of an issue', 'fixes #12', 'fixes `#12`'],
    ['one of another repository', 'a/b#12', '`a/b#12`'],
    ['two of them', 'a@b.c, d@e.f', '`a@b.c`, `d@e.f`'],
    ['one at the start', '#1', '`#1`'],
  ])('that is %s stands as code, which nobody links', (_what, text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test.each([
    ['a lone sign', 'Ana @ Fern'],
    ['a colon', 'Note: a'],
    ['slashes', 'a/b//c'],
    ['a number alone', 'no 12'],
  ])('that is %s stays a text', (_what, text) => {
    expect(markdownText(text)).toBe(text);
  });
});

/** Escaped signs, code and entities of ours, in the order in which a viewer reads them (CommonMark 2.4, 6.1). */
const READ = /\\([!-/:-@[-`{-~])|`([^`]*)`|&(?:lt|gt);/g;

/** What a viewer shows of a line. */
const shown = (written: string): string =>
  written.replace(READ, (all, sign, code) => {
    if (all === '&lt;') return '<';
    return all === '&gt;' ? '>' : (sign ?? code);
  });

/** What is left of a line for a viewer to make something of. */
const bare = (written: string): string => written.replace(READ, ' ');

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...'`*_[]()<>#+-.!|~$&\\@:/ \n\tab1=w', 'www.', '://', '&lt;', '😀'),
    maxLength: 24,
  }),
);

describe('whatever the text', () => {
  const holds = (claim: (text: string, written: string) => void): void => {
    for (const text of NAUGHTY) claim(text, markdownText(text));
    fc.assert(
      fc.property(anyText, (text) => {
        claim(text, markdownText(text));
      }),
      { numRuns: 500 },
    );
  };

  test('it reads as it is shown elsewhere', () => {
    holds((text, written) => expect(shown(written)).toBe(visible(text).trim()));
  });

  test('it stays on its line', () => {
    holds((_text, written) => expect(written).not.toMatch(/[\n\r\u2028\u2029]/));
  });

  test('no sign of markup is left', () => {
    holds((_text, written) => expect(bare(written)).not.toMatch(/[`*[\]|~$<>\\]/));
  });

  test('nothing opens or closes emphasis, and no entity begins', () => {
    holds((_text, written) => {
      expect(bare(written)).not.toMatch(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|&[#\w]/);
    });
  });

  test('no line becomes a heading, an item or a rule', () => {
    holds((_text, written) =>
      expect(written).not.toMatch(/^(?:#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|=|--|>)/),
    );
  });

  test('nothing is linked outside of code', () => {
    holds((_text, written) =>
      expect(bare(written)).not.toMatch(/@\w|:\/\/|(?<![A-Za-z0-9])www\.|#\d/i),
    );
  });

  test('a long word costs no more than its length', () => {
    const start = performance.now();
    markdownText('a'.repeat(200_000));
    markdownText('@'.repeat(200_000));
    markdownText('_'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the fence of a block of code', () => {
  test.each<[what: string, lines: readonly string[], fence: string]>([
    ['three signs', ['a', 'b'], '```'],
    ['three for nothing', [], '```'],
    ['three for less', ['a `b` ``c``'], '```'],
    ['four where a line has three', ['```'], '````'],
    ['one more than the longest', ['a', '````` b', '```'], '``````'],
  ])('is %s', (_what, lines, fence) => {
    expect(fenceFor(lines)).toBe(fence);
  });
});
