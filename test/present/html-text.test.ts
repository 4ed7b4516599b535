import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, NOTHING } from '../../src/present/html-text.ts';
import { NAUGHTY } from './reports.ts';

describe('a template', () => {
  test.each<[what: string, made: { readonly markup: string }, markup: string]>([
    ['its own markup', html`<p>a</p>`, '<p>a</p>'],
    ['nothing', html``, ''],
    ['the markup that is nothing', NOTHING, ''],
    ['a text', html`<p>${'Ana'}</p>`, '<p>Ana</p>'],
    ['an element in a text', html`<p>${'<b>'}</p>`, '<p>&lt;b&gt;</p>'],
    ['an entity in a text', html`${'&lt;'}`, '&amp;lt;'],
    [
      'quotes in an attribute',
      html`<a title="${'"x" onload=\'y\''}">`,
      '<a title="&quot;x&quot; onload=&#39;y&#39;">',
    ],
    ['a number', html`${1}.${2.5}`, '1.2.5'],
    ['another template', html`<p>${html`<b>${'<'}</b>`}</p>`, '<p><b>&lt;</b></p>'],
    [
      'several templates',
      html`${['a', '<'].map((text) => html`<i>${text}</i>`)}`,
      '<i>a</i><i>&lt;</i>',
    ],
    ['no templates', html`<ul>${[]}</ul>`, '<ul></ul>'],
    ['a line break in a text', html`${'a\nb'}`, 'a\\nb'],
    ['a control character', html`${'a\u0000b\u001b'}`, 'a\\x00b\\x1b'],
    ['what turns letters around', html`${'\u202e'}`, '\\u202e'],
    ['half a letter', html`${'\ud800'}`, '\\ud800'],
    ['several texts', html`${'a'}${'&'}${'b'}`, 'a&amp;b'],
  ])('makes %s', (_what, made, markup) => {
    expect(made.markup).toBe(markup);
  });

  test.each(NAUGHTY.map((text) => [text]))('%j becomes no markup', (text) => {
    expect(html`${text}`.markup).not.toMatch(/[<>"']/);
  });

  test('no text becomes markup, in an element or an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        expect(markup).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/);
        expect(markup.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
    );
  });
});
