import type { Format } from '../model/format.ts';

/** The text of docs/formats.md: every known export, how to make it, and which columns are read. */
export const formatDocs = (formats: readonly Format[]): string =>
  [INTRODUCTION, ...formats.map(section)].join('\n');

const INTRODUCTION = `# Formats

Every export refpath knows. This page is generated from the table of formats; do not edit it by hand.

Files are recognized by their headers, whatever they are called, in any order of columns, below any
preamble. Headers are compared without regard to case, space, \`-\` and \`_\`. Columns that are not named
here are not read; \`refpath check\` lists them.
`;

const section = (format: Format): string => {
  const lines = [
    `## ${format.name}`,
    '',
    format.howTo,
    '',
    `Recognized by ${format.needs.map((group) => anyOf(format, group)).join('; ')}.`,
  ];
  if (format.path) lines.push('', `The path must show \`${format.path.source}\`.`);
  if (format.personal)
    lines.push('', 'Its rows are about its owner (`--owner` where nothing says whose it is).');
  return [...lines, '', '| field | headers |', '|---|---|', ...columnRows(format), ''].join('\n');
};

const anyOf = (format: Format, group: readonly string[]): string => {
  const [first = '', ...others] = group.map((field) => code(format.columns[field]?.[0] ?? field));
  return others.length === 0 ? first : `${[first, ...others].join(' or ')}`;
};

const columnRows = (format: Format): string[] =>
  Object.entries(format.columns).map(
    ([field, spellings]) => `| ${field} | ${spellings.map(code).join(', ')} |`,
  );

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
