import type { CheckReport, FileReport, UnsurePair } from '../model/report.ts';
import { mergeText } from '../wording/merge-words.ts';
import { counted } from '../wording/sentences.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { visible } from './visible.ts';

const MOST_LINES = 5;
const MOST_PAIRS = 10;

/** What was read and how it was understood: the page a person reads first. */
export const checkText = (report: CheckReport, look: Look): string[] => [
  ...report.files.flatMap((file) => [...fileText(file, look), '']),
  ...networkText(report, look),
  ...section('Joined into one person', mergedText(report), look),
  ...section('Left unsure: kept apart, though they may be one person', unsureText(report), look),
  ...section(
    'Missing, to find more',
    report.missing.map(({ text }) => text),
    look,
  ),
];

const fileText = (file: FileReport, look: Look): string[] => [
  ...labelled('', visible(file.path), look.width).map((line) => look.paint('heading', line)),
  ...labelled('  ', formatText(file, look), look.width),
  ...labelled('  ', rowsText(file), look.width),
  ...file.reasons.flatMap((reason) => labelled('  · ', visible(reasonText(reason)), look.width)),
  ...(file.unusedColumns.length === 0
    ? []
    : labelled('  Columns not used: ', visible(file.unusedColumns.join(', ')), look.width)),
];

const formatText = (file: FileReport, { paint }: Look): string => {
  if (file.format === null) return notUnderstoodText(file, paint);
  const variant = file.variant === '' ? '' : ` (${visible(file.variant)})`;
  return `${file.format}${variant}, ${certainty(file.confidence)}`;
};

const notUnderstoodText = ({ nearest, lacks }: FileReport, paint: Look['paint']): string => {
  const verdict = paint('warning', 'Not understood');
  if (nearest === null) return `${verdict}: like no export that refpath knows.`;
  const missing = lacks.length === 0 ? '' : `, but lacks ${visible(lacks.join(', '))}`;
  return `${verdict}: looks most like ${nearest}${missing}.`;
};

const certainty = (confidence: number): string => {
  if (confidence >= 0.95) return 'sure';
  const percent = `${Math.round(confidence * 100)}%`;
  return confidence >= 0.7 ? `fairly sure (${percent})` : `a guess (${percent})`;
};

const rowsText = (file: FileReport): string => {
  const dialect = [
    file.encoding,
    DELIMITERS.get(file.delimiter) ?? visible(file.delimiter),
    file.headerLine === null ? '' : `header on line ${file.headerLine}`,
  ].filter((part) => part !== '');
  const counts = [
    `${counted(file.rowsRead, 'row')} read`,
    file.rowsRepaired === 0 ? '' : `${file.rowsRepaired} repaired`,
    file.rowsSkipped === 0 ? '' : `${file.rowsSkipped} skipped`,
  ].filter((part) => part !== '');
  return `${counts.join(', ')} (${dialect.join(', ')})`;
};

const DELIMITERS = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'pipes'],
  [' ', 'spaces'],
]);

const reasonText = ({ text, count, lines }: FileReport['reasons'][number]): string => {
  const first = lines.slice(0, MOST_LINES).join(', ');
  const more = count > Math.min(lines.length, MOST_LINES) ? ' …' : '';
  const where = first === '' ? '' : ` (line${lines.length === 1 ? '' : 's'} ${first}${more})`;
  return `${counted(count, 'row')}: ${text}${where}`;
};

const networkText = ({ network, asOf }: CheckReport, look: Look): string[] =>
  labelled(
    '',
    `${counted(network.people, 'person', 'people')}, ${network.team} of them in the team, and ` +
      `${counted(network.ties, 'tie')} as of ${asOf}, from ${counted(network.files, 'file')}: ` +
      `${counted(network.rowsRead, 'row')} read, ${counted(network.rowsSkipped, 'row')} skipped.`,
    look.width,
  );

const section = (title: string, lines: readonly string[], look: Look): string[] =>
  lines.length === 0
    ? []
    : [
        '',
        look.paint('heading', title),
        ...lines.flatMap((line) => labelled('  · ', visible(line), look.width)),
      ];

const mergedText = ({ merged }: CheckReport): string[] =>
  merged.map(({ by, count }) => `${counted(count, 'record')} by ${mergeText(by)}`);

const unsureText = ({ unsure }: CheckReport): string[] => {
  const more = unsure.length - MOST_PAIRS;
  return [
    ...unsure.slice(0, MOST_PAIRS).map(pairText),
    ...(more > 0 ? [`and ${counted(more, 'more pair')}`] : []),
  ];
};

/** What speaks for one person has a value above zero, what speaks against it zero. */
const pairText = ({ a, b, names, features }: UnsurePair): string => {
  const told = (some: UnsurePair['features']) => some.map(({ name }) => mergeText(name)).join(', ');
  const alike = told(features.filter(({ value }) => value > 0));
  const apart = told(features.filter(({ value }) => value <= 0));
  const why = [alike, apart === '' ? '' : `but ${apart}`].filter((text) => text !== '').join(', ');
  return `${names[0]} (${a}) and ${names[1]} (${b})${why === '' ? '' : `: ${why}`}`;
};
