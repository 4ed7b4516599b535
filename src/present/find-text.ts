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
export const targetsText = (sought: Sought, { width }: Look): string[] => {
  const { said, people } = whoFits(sought);
  return [
    ...said.flatMap((text) => labelled('', text, width)),
    ...people.flatMap(([who, fit]) => labelled('  ', fit === '' ? who : `${who}  (${fit})`, width)),
  ];
};

/** The same as sentences, and the people they announce. */
export const whoFits = ({
  query,
  targets,
  issues,
}: Sought): {
  readonly said: readonly string[];
  readonly people: readonly (readonly [who: string, fit: string])[];
} => {
  const asked = query.targets.length === 0 ? '' : ` "${visible(query.targets.join('", "'))}"`;
  if (targets.length === 0) return { said: whyNot(issues, `Nobody fits${asked}.`), people: [] };
  const verb = targets.length === 1 ? 'fits' : 'fit';
  const shown = targets.slice(0, MOST_TARGETS);
  const more = targets.length - shown.length;
  return {
    said: [`${counted(targets.length, 'person', 'people')} ${verb}${asked}:`],
    people: [
      ...shown.map((target) => [personText(target), `fit ${shortFigure(target.fit)}`] as const),
      ...(more > 0 ? [[`and ${counted(more, 'other')}`, ''] as const] : []),
    ],
  };
};

/** Why nobody who fits is reached; nothing where nobody fits, which is told already. */
export const noPathText = (sought: Sought, { width }: Look): string[] =>
  whyNoPath(sought).flatMap((text, i) => [...(i === 0 ? [''] : []), ...labelled('', text, width)]);

export const whyNoPath = ({ targets, query, issues }: Sought): readonly string[] =>
  targets.length === 0
    ? []
    : whyNot(issues, `No path of at most ${counted(query.maxHops, 'tie')} reaches them.`);

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
export const whyNot = (issues: readonly IssueView[], otherwise: string): readonly string[] => {
  const told = issues.filter(({ code }) => SAYS_WHY.has(code)).map(({ text }) => visible(text));
  return told.length > 0 ? told : [otherwise];
};
