import type {
  CheckReport,
  FileReport,
  IssueView,
  MapView,
  UnsureCompanies,
  UnsurePair,
} from '../model/report.ts';
import { lacksText } from '../wording/issues.ts';
import { mergeText } from '../wording/merge-words.ts';
import { capitalized, counted, grouped } from '../wording/sentences.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { visible, visibleJson } from './visible.ts';

const MOST_LINES = 5;
const MOST_COLUMNS = 8;
export const MOST_PAIRS = 10;

/** What was read and how it was understood: the page a person reads first. */
export const checkText = (report: CheckReport, look: Look): string[] => {
  return [
    ...labelled('', networkText(report), look.width),
    ...filesText('Not used', ({ format }) => format === null, report, look),
    ...filesText('Used', ({ format }) => format !== null, report, look),
    ...section(HEADINGS.merged, mergedTexts(report), look),
    ...unsureText(HEADINGS.people, unsurePeople(report), look),
    ...unsureText(HEADINGS.companies, unsureCompanies(report), look),
    ...section(
      HEADINGS.missing,
      report.missing.map(({ text }) => text),
      look,
    ),
  ];
};

export const HEADINGS = {
  merged: 'Records joined into one person',
  people: 'Unsure: kept apart, though they may be one person',
  companies: 'Companies kept apart that may be one',
  missing: 'Missing, to find more',
} as const;

const filesText = (
  title: string,
  isMeant: (file: FileReport) => boolean,
  { files, issues }: CheckReport,
  look: Look,
): string[] => {
  const lines = files
    .filter(isMeant)
    .flatMap((file) => fileText(file, issues.filter(isDoubtOf(file)), look));
  return lines.length === 0 ? [] : ['', look.paint('heading', title), ...lines];
};

/** What is open about a whole file: reasons are about its rows. */
export const isDoubtOf =
  ({ path }: FileReport) =>
  ({ code, file }: IssueView): boolean =>
    code === 'encoding-in-doubt' && file === path;

const fileText = (file: FileReport, doubts: readonly IssueView[], look: Look): string[] => [
  ...labelled('  ', visible(file.path), look.width).map((line) => look.paint('heading', line)),
  ...labelled('      ', takenFor(file), look.width),
  ...notesOn(file, doubts).flatMap((note) => labelled('      · ', note, look.width)),
  ...unusedTexts(file).flatMap((names) => labelled(`      · ${NOT_USED}`, names, look.width)),
  ...mapText(file.map, look),
];

/** What a file was taken for. */
export const takenFor = (file: FileReport): string =>
  file.format === null ? strangeText(file) : knownText(file);

export const NOT_USED = 'columns not used: ';

/** What is in doubt about a file, and which of its rows are left out or put right. */
export const notesOn = (file: FileReport, doubts: readonly IssueView[]): string[] => [
  ...doubts.map(({ text }) => visible(text)),
  ...file.reasons
    .filter(() => file.format !== null || file.rowsRead > 0)
    .map((reason) => visible(reasonText(reason))),
];

export const MAP_HELP =
  'to name its columns, save this as map.json, fill in what is empty, and pass --map map.json:';

/** One column a line, whole, so that it can be copied: such lines are never wrapped. */
const mapText = (map: FileReport['map'], { width }: Look): string[] => {
  if (map === null) return [];
  return [
    ...labelled('      · ', MAP_HELP, width),
    ...mapLines(map).map((line) => `        ${line}`),
  ];
};

export const mapLines = ({ files, format, columns }: MapView): string[] => {
  const quoted = (text: string): string => visibleJson(JSON.stringify(text));
  const lines = Object.entries(columns).map(([name, field]) => `${quoted(name)}: ${quoted(field)}`);
  return [
    `{"files": ${quoted(files)}, "format": ${quoted(format)}, "columns": {`,
    ...lines.map((line, at) => `  ${line}${at < lines.length - 1 ? ',' : ' }}'}`),
  ];
};

/** The first of the columns that nothing is read from; none where all are used. */
export const unusedTexts = ({ unusedColumns }: FileReport): string[] => {
  if (unusedColumns.length === 0) return [];
  const shown = unusedColumns.slice(0, MOST_COLUMNS).join(', ');
  const more = unusedColumns.length - MOST_COLUMNS;
  return [visible(shown) + (more > 0 ? ` and ${more} more` : '')];
};

/** "linkedin/connections (with profile URL), sure: 85 rows, 2 skipped; header on line 4" */
const knownText = (file: FileReport): string => {
  const variant = file.variant === '' ? '' : ` (${visible(file.variant)})`;
  const counts = [
    counted(file.rowsRead, 'row'),
    file.rowsRepaired === 0 ? '' : `${grouped(file.rowsRepaired)} repaired`,
    file.rowsSkipped === 0 ? '' : `${grouped(file.rowsSkipped)} skipped`,
  ].filter((text) => text !== '');
  const dialect = dialectText(file);
  return (
    `${file.format}${variant}, ${certainty(file.confidence)}: ${counts.join(', ')}` +
    (dialect === '' ? '' : `; ${dialect}`)
  );
};

/** What is out of the ordinary: not UTF-8, not commas, not a header on the first line. */
const dialectText = ({ encoding, delimiter, headerLine }: FileReport): string =>
  [
    encoding === 'utf-8' ? '' : encoding,
    delimiter === ',' ? '' : (DELIMITERS.get(delimiter) ?? visible(delimiter)),
    headerLine === 1 || headerLine === null ? '' : `header on line ${headerLine}`,
  ]
    .filter((text) => text !== '')
    .join(', ');

const DELIMITERS = new Map([
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'pipes'],
  [' ', 'spaces'],
]);

/** Either it was no table at all, or its columns are of no known export. */
const strangeText = ({ nearest, lacks, reasons, rowsRead }: FileReport): string => {
  const [reason] = reasons;
  if (reason !== undefined && rowsRead === 0) return visible(capitalized(`${reason.text}.`));
  if (nearest === null) return 'Like no export that refpath knows.';
  const missing = lacks.length === 0 ? '' : `, but lacks ${visible(lacksText(lacks))}`;
  return `Looks most like ${nearest}${missing}.`;
};

const certainty = (confidence: number): string => {
  if (confidence >= 0.95) return 'sure';
  const percent = `${Math.round(confidence * 100)}%`;
  return confidence >= 0.7 ? `fairly sure (${percent})` : `a guess (${percent})`;
};

const reasonText = ({ text, count, lines }: FileReport['reasons'][number]): string => {
  const first = lines.slice(0, MOST_LINES).join(', ');
  const more = count > Math.min(lines.length, MOST_LINES) ? ' …' : '';
  const where = first === '' ? '' : ` (line${count === 1 ? '' : 's'} ${first}${more})`;
  return `${counted(count, 'row')}: ${text}${where}`;
};

/** How large the network is, and out of how much. */
export const networkText = ({ network, asOf, files }: CheckReport): string => {
  const strange = files.filter(({ format }) => format === null).length;
  return (
    `${counted(network.people, 'person', 'people')}, ${network.team} of them in the team, and ` +
    `${counted(network.ties, 'tie')} as of ${asOf}. ${counted(network.files, 'file')} used` +
    `${strange === 0 ? '' : `, ${strange} not`}; ${counted(network.rowsRead, 'row')} read, ` +
    `${grouped(network.rowsSkipped)} skipped.`
  );
};

const section = (title: string, lines: readonly string[], look: Look): string[] =>
  lines.length === 0
    ? []
    : [
        '',
        look.paint('heading', title),
        ...lines.flatMap((line) => labelled('  · ', visible(line), look.width)),
      ];

export const mergedTexts = ({ merged }: CheckReport): string[] =>
  merged.map(({ by, count }) => `${counted(count, 'record')} by ${mergeText(by)}`);

/** Two kept apart, and the row that joins them. */
export type Unsure = { readonly text: string; readonly row: string };

export const unsurePeople = ({ unsure }: CheckReport): Unsure[] =>
  unsure.map((pair) => {
    const { a, b, names } = pair;
    return { text: `${names[0]} (${a}) and ${names[1]} (${b})${why(pair)}`, row: verdictRow(pair) };
  });

export const unsureCompanies = ({ unsureAccounts }: CheckReport): Unsure[] =>
  unsureAccounts.map((pair) => ({
    text: `${pair.names.join(' and ')}${why(pair)}`,
    row: verdictRow(pair),
  }));

/** Each pair with the row that decides it, ready to be pasted into a table of verdicts. */
const unsureText = (title: string, pairs: readonly Unsure[], look: Look): string[] => {
  if (pairs.length === 0) return [];
  const more = pairs.length - MOST_PAIRS;
  return [
    '',
    ...labelled('', title, look.width).map((line) => look.paint('heading', line)),
    ...pairs
      .slice(0, MOST_PAIRS)
      .flatMap(({ text, row }) => [
        ...labelled('  · ', visible(text), look.width),
        `      ${visible(row)}`,
      ]),
    ...(more > 0 ? [`  · and ${counted(more, 'more pair')}`] : []),
    ...labelled('  ', HOW_TO_DECIDE, look.width),
  ];
};

export const HOW_TO_DECIDE =
  'To decide for good, put such rows into a file of the data with the header record,other,verdict; ' +
  'the verdict is same or different.';

const verdictRow = ({ references }: Pick<UnsurePair, 'references'>): string =>
  [...references.map(quoted), 'same'].join(',');

const quoted = (cell: string): string =>
  /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** What speaks for one has a value above zero, what speaks against it zero. */
const why = ({ features }: UnsurePair | UnsureCompanies): string => {
  const told = (some: UnsurePair['features']) => some.map(({ name }) => mergeText(name)).join(', ');
  const alike = told(features.filter(({ value }) => value > 0));
  const apart = told(features.filter(({ value }) => value <= 0));
  const said = [alike, apart === '' ? '' : `but ${apart}`].filter((text) => text !== '').join(', ');
  return said === '' ? '' : `: ${said}`;
};
