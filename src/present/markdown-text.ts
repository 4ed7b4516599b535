import { visible } from './visible.ts';

/**
 * Any text as GitHub-flavored Markdown that reads as that very text: nothing in it becomes markup, a line or an
 * end of a table's cell. What viewers make links or mentions of by themselves stands as code, which they leave alone.
 */
export const markdownText = (text: string): string =>
  visible(text)
    .trim()
    .split(BETWEEN_WORDS)
    .map((part, i) => (i % 2 === 0 && LINKED.test(part) ? `\`${part}\`` : plain(part)))
    .join('')
    .replace(HEADING_END, '\\#')
    .replace(LINE_START, '$1\\$2');

/** The marks of a block of code, which no line in it can close. */
export const fenceFor = (lines: readonly string[]): string => {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? []);
  return '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
};

const BETWEEN_WORDS = /([\s()<>[\],;"'`|\\]+)/;

/** Addresses, pages, mentions and numbers of issues. */
const LINKED = /@\w|:\/\/|(?<![A-Za-z0-9])www\.|#\d/i;

const plain = (text: string): string =>
  text.replace(MARKUP, (sign) => ENTITIES.get(sign) ?? `\\${sign}`);

/** `_` between letters is one everywhere; `&` begins an entity only before a letter, a digit or `#`. */
const MARKUP = /[\\`*[\]|~$<>]|&(?=[#\w])|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

const ENTITIES = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Signs that close a heading. */
const HEADING_END = /#(?=#*$)/g;

/** What makes a line a heading, an item, a rule or the one above it a heading, where it begins with it. */
const LINE_START = /^(\d*)(#(?=#{0,5}(?:\s|$))|[+-](?=\s|$)|-(?=-)|=|(?<=\d)[.)](?=\s|$))/;
