import type { ExplainReport, FindReport, NetworkView, PathLine } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';
import { shortFigure } from './figures.ts';
import { whoFits, whyNoPath } from './find-text.ts';
import { type Block, heading, type PageColumn, type PageOf, text } from './page.ts';
import { lineOf } from './path-columns.ts';
import { doText, personText } from './path-text.ts';

/** Who fits, all paths in a table, and each of them drawn. */
export const findPage: PageOf<FindReport> = (report, { detail }) => ({
  title: titleOf('Paths', report.query.targets),
  blocks: [
    ...soughtBlocks(report),
    ...(report.paths.length === 0 ? whyNoPath(report).map(text) : tableAndPaths(report, detail)),
  ],
  foot: networkFoot(report),
});

/** One path with all its ties, what would make it warm, and the next best. */
export const explainPage: PageOf<ExplainReport> = (report) => ({
  title: titleOf('The best path', report.query.targets),
  blocks: [...soughtBlocks(report), ...explainBlocks(report)],
  foot: networkFoot(report),
});

/** "Paths to "CISO at Altex"" */
export const titleOf = (what: string, targets: readonly string[]): string =>
  targets.length === 0 ? what : `${what} to "${targets.join('", "')}"`;

export const networkFoot = ({ asOf, network }: Pick<FindReport, 'asOf' | 'network'>): string =>
  `As of ${asOf}: ${sizeText(network)}.`;

const sizeText = ({ people, ties, files }: NetworkView): string =>
  `${counted(people, 'person', 'people')} and ${counted(ties, 'tie')}, out of ${counted(files, 'file')}`;

const soughtBlocks = (report: FindReport | ExplainReport): Block[] => {
  const { said, people } = whoFits(report);
  const items = people.map(([who, fit]) => (fit === '' ? who : `${who} (${fit})`));
  return [...said.map(text), ...(people.length === 0 ? [] : [{ kind: 'list', items } as const])];
};

const tableAndPaths = ({ paths }: FindReport, detail: boolean): Block[] => [
  {
    kind: 'table',
    caption: `${counted(paths.length, 'path')}, ${warmOf(paths)} warm`,
    columns: LINE_COLUMNS,
    rows: paths.map(lineOf).map(lineCells),
  },
  ...paths.map(
    (path) => ({ kind: 'path', path, ties: detail ? 'shown' : 'folded', listed: true }) as const,
  ),
];

const warmOf = (paths: FindReport['paths']): number =>
  paths.filter(({ warmth }) => warmth === 'warm').length;

/** What a reader looks for in a row. */
export const LINE_COLUMNS: readonly PageColumn[] = [
  { name: 'Rank', shows: 'figure' },
  { name: 'Warmth', shows: 'warmth' },
  { name: 'Strength', shows: 'figure' },
  { name: 'Target' },
  { name: 'Path', shows: 'aside' },
  { name: 'Do', shows: 'aside' },
  { name: 'Why', shows: 'aside' },
];

export const lineCells = (line: PathLine): string[] => [
  String(line.rank),
  line.warmth,
  shortFigure(line.strength),
  personText(line.target),
  line.names.join(' → '),
  doText(line),
  line.reason,
];

const explainBlocks = (report: ExplainReport): Block[] => {
  const { path, remedies, nextBest } = report;
  if (path === null) return whyNoPath(report).map(text);
  return [
    { kind: 'path', path, ties: 'shown', listed: false },
    ...(remedies.length === 0 ? [] : [heading('What would make it warm'), remedyList(remedies)]),
    ...(nextBest === null
      ? [text('There is no other path.')]
      : [
          text('Next best:'),
          { kind: 'path', path: nextBest, ties: 'folded', listed: false } as const,
        ]),
  ];
};

const remedyList = (remedies: ExplainReport['remedies']): Block => ({
  kind: 'list',
  items: remedies.map(({ hop, text: said }) => `Tie ${hop}: ${said}`),
});
