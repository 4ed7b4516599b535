import type { Format } from '../model/format.ts';

/** The text of docs/formats.md: every known export, how to make it, and which columns are read. */
export const formatDocs = (formats: readonly Format[]): string =>
  [
    INTRODUCTION,
    ...formats.filter(({ unused }) => !unused).map(section),
    UNUSED,
    ...formats.filter(({ unused }) => unused).map(unusedRow),
    '',
  ].join('\n');

const INTRODUCTION = `# Formats

Every export refpath knows, how to make it, and which of its columns are read. This page is generated from the table of formats.

Files are recognized by their headers, whatever they are called, in any order of columns, below any preamble. Headers are compared
without regard to case, space, \`-\` and \`_\`, and to a time zone behind them: "Close Date (GMT+7)". Columns that are not named here are
not read; \`refpath check\` lists them. A table may be a text file in any encoding and with any separator, gzipped, in a zip (also one
in a zip, as of a team's archives), or a sheet of an .xlsx file. Exports that were put behind one another (up to 4 MiB) are read under one header, in whatever order the next one has its columns.

## Contacts and companies of any other tool

A table of people or of companies from a tool that has no section here is read as \`plain/people\` or \`plain/accounts\` by what its
columns mean, in over twenty languages: "Vorname", "Work Email", "Person - Email - Home", "Contact: Full Name", "Ansvarig säljare", "取引先名".
Whoever owns a contact there ("Owner", "Owned By", "Sales owner", "Betreuer", "Propriétaire") is a seller of the team with a tie to it.
A number there is a user's, not the row's of that id, unless the table says who is of the \`team\`.
In a list of both, a column "Type" or "Is a Company" says which a row is; a row that names nobody but "Altex GmbH" is a company, too.
Beside profiles, a column of when each contact was made ("Verbonden op", "Bağlantı tarihi") makes it LinkedIn's list of connections.
A slip of the fingers in a header ("Emial", "Compnay") is understood where it can mean one thing only, and \`check\` says so. In the same way a column of a known export counts whose
header has changed. \`refpath check\` says what a file was taken for, and lists the columns that nothing reads.

## A table nobody knows

\`refpath check\` prints a map of its columns: save it, fill in what is empty, and pass it as \`--map map.json\`.

\`\`\`json
{ "files": "people-*.csv", "format": "plain/people", "columns": { "Full Nm": "name", "Firm": "company", "Shoe size": "" } }
\`\`\`

\`files\` is the end of a path, with \`*\` for any part of it; without it, the map is for every file that has all its columns. Each column
is given a field of the format or one of its headers, as below; \`""\` is not read. Columns the map leaves alone keep their own
meaning. A list of such maps is a map too; the first that fits a file is taken.

## Rows that were refused

\`--rejects rejects.csv\` writes every row that was refused, with its file, line, column and reason, and all its cells as they are. The
rows of each file stand under a line with the header of that file, whose reason is \`header\`. Mend the cells and give the file as
\`--data\`: its rows are read for what they were. Rows without a fault (drafts, advertisements, empty lines) are not in it; of a row
that could not be made out at all (an unclosed quote, a megabyte in one record) only the place is. Cells are not changed, so one
that begins with \`=\` is a formula to a spreadsheet.
`;

const UNUSED = `## Recognized, and not used

Files of these exports that say nothing of who knows whom, or not when. None of their rows is read for people, so it does not matter whether they are there.

| file | recognized by | why it is not used |
|---|---|---|`;

const unusedRow = (format: Format): string =>
  `| ${format.name} | ${needsText(format)} | ${format.unused} |`;

const section = (format: Format): string => {
  const lines = [`## ${format.name}`, '', format.howTo, '', `Recognized by ${needsText(format)}.`];
  if (format.path) lines.push('', `The path must show \`${format.path.source}\`.`);
  if (format.personal)
    lines.push('', 'Its rows are about its owner (`--owner` where nothing says whose it is).');
  return [...lines, '', '| field | headers |', '|---|---|', ...columnRows(format), ''].join('\n');
};

const needsText = (format: Format): string =>
  format.needs.map((group) => anyOf(format, group)).join('; ');

const anyOf = (format: Format, group: readonly string[]): string => {
  const [first = '', ...others] = group.map((field) => code(format.columns[field]?.[0] ?? field));
  return others.length === 0 ? first : `${[first, ...others].join(' or ')}`;
};

const columnRows = (format: Format): string[] =>
  Object.entries(format.columns).map(
    ([field, spellings]) => `| ${field} | ${spellings.map(code).join(', ')} |`,
  );

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;
