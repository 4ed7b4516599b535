import type { FindReport, IssueView } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';
import { shortFigure } from './figures.ts';
import { hopsText } from './hop-text.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { pathText, personText } from './path-text.ts';
import { visible } from './visible.ts';

const MOST_TARGETS = 5;

/** The page a sales rep reads: who fits, then the paths, strongest first; or why there are none. */
export const findText = (report: FindReport, look: Look): string[] => [
  ...targetsText(report, look),
  ...(report.paths.length === 0 ? noPathText(report, look) : []),
  ...report.paths.flatMap((path) => [
    '',
    ...pathText(path, look),
    ...(look.detail ? hopsText(path, look) : []),
  ]),
];

type Sought = Pick<FindReport, 'query' | 'targets' | 'issues'>;

/** Who fits what was asked for; several people of one name are all told. */
export const targetsText = ({ query, targets, issues }: Sought, { width }: Look): string[] => {
  const asked = query.targets.length === 0 ? '' : ` "${visible(query.targets.join('", "'))}"`;
  if (targets.length === 0) return whyNotText(issues, `Nobody fits${asked}.`, width);
  const verb = targets.length === 1 ? 'fits' : 'fit';
  const shown = targets.slice(0, MOST_TARGETS);
  const more = targets.length - shown.length;
  return [
    ...labelled('', `${counted(targets.length, 'person', 'people')} ${verb}${asked}:`, width),
    ...shown.flatMap((target) =>
      labelled('  ', `${personText(target)}  (fit ${shortFigure(target.fit)})`, width),
    ),
    ...(more > 0 ? [`  and ${counted(more, 'other')}`] : []),
  ];
};

/** Why nobody who fits is reached; nothing where nobody fits, which is told already. */
export const noPathText = ({ targets, query, issues }: Sought, { width }: Look): string[] => {
  const otherwise = `No path of at most ${counted(query.maxHops, 'tie')} reaches them.`;
  return targets.length === 0 ? [] : ['', ...whyNotText(issues, otherwise, width)];
};

/** Codes of issues that a page without paths tells by itself. */
export const SAYS_WHY: ReadonlySet<string> = new Set([
  'unknown-value',
  'nobody-fits',
  'unknown-reference',
  'no-team',
  'one-of-us',
  'no-warm-path',
  'no-path',
]);

/** Why there is nothing to show, in the words of the search: who comes near, what would help. */
export const whyNotText = (
  issues: readonly IssueView[],
  otherwise: string,
  width: number,
): string[] => {
  const told = issues.filter(({ code }) => SAYS_WHY.has(code)).map(({ text }) => visible(text));
  return (told.length > 0 ? told : [otherwise]).flatMap((text) => labelled('', text, width));
};
