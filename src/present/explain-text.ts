import type { ExplainReport, Remedy } from '../model/report.ts';
import { noPathText, targetsText } from './find-text.ts';
import { hopsText } from './hop-text.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { pathText } from './path-text.ts';
import { visible } from './visible.ts';

/** One path in full, what would make it warm, and the next best. */
export const explainText = (report: ExplainReport, look: Look): string[] => {
  const { path, nextBest, remedies } = report;
  const targets = targetsText(report, look);
  if (path === null) return [...targets, ...noPathText(report, look)];
  return [
    ...targets,
    '',
    ...pathText(path, look),
    ...hopsText(path, look),
    ...remediesText(remedies, look),
    ...(nextBest === null
      ? ['', 'There is no other path.']
      : ['', look.paint('heading', 'Next best'), ...pathText(nextBest, look)]),
  ];
};

const remediesText = (remedies: readonly Remedy[], look: Look): string[] =>
  remedies.length === 0
    ? []
    : [
        '',
        look.paint('heading', 'What would make it warm'),
        ...remedies.flatMap(({ hop, text }) => labelled(`    ${hop}. `, visible(text), look.width)),
      ];
