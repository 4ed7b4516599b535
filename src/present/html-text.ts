import { visible } from './visible.ts';

/** What has been made HTML of; only `html` makes it, so that no text gets onto a page as it came. */
export type Markup = { readonly markup: string };

/** A template whose markup is its own: every text put into it is escaped. */
export const html = (
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup => ({
  markup: parts.reduce((made, part, i) => made + markupOf(values[i - 1] ?? '') + part),
});

export const NOTHING = html``;

const markupOf = (value: string | number | Markup | readonly Markup[]): string => {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
};

const escaped = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? '');

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
