import type { ReferrersReport, ReferrerView, WaysInView } from '../model/referrers-report.ts';
import type { Cell } from '../model/report.ts';
import { counted } from '../wording/sentences.ts';
import { shortFigure } from './figures.ts';
import { networkFoot } from './find-page.ts';
import { type Block, heading, type PageOf, text } from './page.ts';
import { personText } from './path-text.ts';
import { doorsText, LIKELIEST, MOST_DOORS, openedText } from './referrers-text.ts';

/** Who opens doors, to whom, and who of ours should ask. */
export const referrersPage: PageOf<ReferrersReport> = (report) => ({
  title: 'Who opens doors',
  blocks: [
    text(doorsText(report)),
    ...(report.referrers.length === 0 ? [] : [referrerTable(report.referrers)]),
    ...(report.targets.length === 0 ? [] : [heading(LIKELIEST), targetTable(report.targets)]),
  ],
  foot: networkFoot(report),
});

const referrerTable = (referrers: readonly ReferrerView[]): Block => ({
  kind: 'table',
  caption: counted(referrers.length, 'referrer'),
  columns: [
    { name: 'Rank', shows: 'figure' },
    { name: 'Referrer' },
    { name: 'Targets', shows: 'figure' },
    { name: 'Accounts', shows: 'figure' },
    { name: 'Promise', shows: 'figure' },
    { name: 'Opens doors to (strength, who is to ask)' },
  ],
  rows: referrers.map(({ rank, person, targets, accounts, promise, doors }): Cell[] => [
    ...[rank, personText(person), targets, accounts, shortFigure(promise)],
    doorsOf(doors),
  ]),
});

const doorsOf = (doors: ReferrerView['doors']): string => {
  const more = doors.length - MOST_DOORS;
  const shown = doors.slice(0, MOST_DOORS).map(openedText).join('; ');
  return more > 0 ? `${shown}; and ${counted(more, 'other')}` : shown;
};

const targetTable = (targets: readonly WaysInView[]): Block => ({
  kind: 'table',
  caption: counted(targets.length, 'target'),
  columns: [
    { name: 'Rank', shows: 'figure' },
    { name: 'Target' },
    { name: 'Together', shows: 'figure' },
    { name: 'Ways', shows: 'figure' },
    { name: 'Best of them', shows: 'figure' },
  ],
  rows: targets.map(({ rank, target, together, ways, best }): Cell[] => [
    ...[rank, personText(target), shortFigure(together), ways, shortFigure(best)],
  ]),
});
