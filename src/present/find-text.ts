import type { FindReport, TargetView } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';
import { shortFigure } from './figures.ts';
import { hopsText } from './hop-text.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { pathText, personText } from './path-text.ts';
import { visible } from './visible.ts';

const MOST_TARGETS = 5;

/** The page a sales rep reads: who fits, then the paths, strongest first. */
export const findText = (report: FindReport, look: Look): string[] => [
  ...targetsText(report.query.targets, report.targets, look),
  ...(report.paths.length === 0
    ? noPathText(report)
    : report.paths.flatMap((path) => [
        '',
        ...pathText(path, look),
        ...(look.detail ? hopsText(path, look) : []),
      ])),
];

/** Who fits what was asked for; several people of one name are all told. */
export const targetsText = (
  queries: readonly string[],
  targets: readonly TargetView[],
  { width }: Look,
): string[] => {
  const asked = queries.length === 0 ? '' : ` "${visible(queries.join('", "'))}"`;
  if (targets.length === 0) return labelled('', `Nobody fits${asked}.`, width);
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

const noPathText = ({ targets, query }: FindReport): string[] =>
  targets.length === 0
    ? []
    : ['', `No path of at most ${counted(query.maxHops, 'tie')} reaches them.`];
