import type { CalibrationReport, ForesightView } from '../model/calibration.ts';
import { counted, grouped } from '../wording/sentences.ts';
import { shortFigure } from './figures.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';

/** What the asks say about the settings, and what would change. */
export const calibrateText = (report: CalibrationReport, look: Look): string[] => [
  ...labelled('', asksText(report), look.width),
  '',
  look.paint('heading', `How well unseen asks are foreseen (${report.folds} folds)`),
  '                           log-loss  error',
  foresightLine('every ask the same chance', report.base),
  foresightLine('settings as they are', report.before),
  foresightLine('settings fitted', report.after),
  '',
  ...changesText(report, look),
  '',
  look.paint('heading', 'How likely an ask is to succeed, by the strength of its path'),
  ...report.chances.map(
    ({ strength, chance }) => `  ${strength.toFixed(2)}  ${percentText(chance)}`,
  ),
];

const percentText = (chance: number): string => {
  const percent = Math.round(100 * chance);
  return percent === 0 && chance > 0 ? 'under 1 %' : `${percent} %`;
};

const asksText = ({ asks }: CalibrationReport): string => {
  const left = [
    asks.open === 0 ? '' : `${grouped(asks.open)} without an outcome yet`,
    asks.unknown === 0 ? '' : `${grouped(asks.unknown)} that cannot be used`,
  ].filter((text) => text !== '');
  return (
    `${counted(asks.won + asks.lost, 'ask')} with an outcome: ${grouped(asks.won)} introduced or met, ` +
    `${grouped(asks.lost)} declined or without an answer.` +
    (left.length === 0 ? '' : ` Left out: ${left.join(', ')}.`)
  );
};

const foresightLine = (name: string, { logLoss, error }: ForesightView): string =>
  `  ${name.padEnd(25)}${logLoss.toFixed(3).padStart(8)}${error.toFixed(3).padStart(7)}`;

const changesText = ({ better, changes }: CalibrationReport, look: Look): string[] => {
  if (!better || changes.length === 0) {
    return labelled(
      '',
      'Other settings do not foresee these asks better: keep those you have.',
      look.width,
    );
  }
  return [
    look.paint('heading', 'Settings that fit these asks better'),
    ...changes.flatMap(({ setting, from, to, meaning }) =>
      labelled(
        `  ${setting.padEnd(19)}${`${shortFigure(from)} → ${shortFigure(to)}`.padEnd(15)}`,
        meaning,
        look.width,
      ),
    ),
  ];
};
