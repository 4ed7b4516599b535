import type { CheckReport, FileReport } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';
import {
  HEADINGS,
  HOW_TO_DECIDE,
  isDoubtOf,
  MAP_HELP,
  MOST_PAIRS,
  mapLines,
  mergedTexts,
  NOT_USED,
  networkText,
  notesOn,
  takenFor,
  type Unsure,
  unsureCompanies,
  unsurePeople,
  unusedTexts,
} from './check-text.ts';
import { type Block, heading, type PageOf, text } from './page.ts';

/** What was read and how it was understood. */
export const checkPage: PageOf<CheckReport> = (report) => ({
  title: 'What was read',
  blocks: [
    text(networkText(report)),
    ...filesBlocks('Not used', ({ format }) => format === null, report),
    ...filesBlocks('Used', ({ format }) => format !== null, report),
    ...listBlocks(HEADINGS.merged, mergedTexts(report)),
    ...unsureBlocks(HEADINGS.people, unsurePeople(report)),
    ...unsureBlocks(HEADINGS.companies, unsureCompanies(report)),
    ...listBlocks(
      HEADINGS.missing,
      report.missing.map(({ text: said }) => said),
    ),
  ],
  foot: `As of ${report.asOf}.`,
});

const filesBlocks = (
  title: string,
  isMeant: (file: FileReport) => boolean,
  { files, issues }: CheckReport,
): Block[] => {
  const meant = files.filter(isMeant);
  if (meant.length === 0) return [];
  return [
    heading(title),
    {
      kind: 'table',
      caption: counted(meant.length, 'file'),
      columns: [{ name: 'File' }, { name: 'Taken for' }, { name: 'Notes' }],
      rows: meant.map((file) => [
        file.path,
        takenFor(file),
        [
          ...notesOn(file, issues.filter(isDoubtOf(file))),
          ...unusedTexts(file).map((names) => NOT_USED + names),
        ].join('; '),
      ]),
    },
    ...meant.flatMap(mapBlocks),
  ];
};

const mapBlocks = ({ path, map }: FileReport): Block[] =>
  map === null ? [] : [text(`${path}: ${MAP_HELP}`), { kind: 'code', lines: mapLines(map) }];

const listBlocks = (title: string, items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items }];

/** Each pair with the row that decides it, ready to be pasted into a table of verdicts. */
const unsureBlocks = (title: string, pairs: readonly Unsure[]): Block[] => {
  if (pairs.length === 0) return [];
  const shown = pairs.slice(0, MOST_PAIRS);
  const more = pairs.length - shown.length;
  return [
    heading(title),
    {
      kind: 'list',
      items: [
        ...shown.map(({ text: said }) => said),
        ...(more > 0 ? [`and ${counted(more, 'more pair')}`] : []),
      ],
    },
    text(HOW_TO_DECIDE),
    { kind: 'code', lines: shown.map(({ row }) => row) },
  ];
};
