import { dayOfIso, isoOf } from '../model/day.ts';
import type {
  AskedView,
  InsteadView,
  LeftOutView,
  PlannedView,
  PlanReport,
} from '../model/plan-report.ts';
import { counted, grouped } from '../wording/sentences.ts';
import { shortFigure } from './figures.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { pathText, personText, strengthText } from './path-text.ts';
import { visible } from './visible.ts';

/** Whom to ask for what, what each person is asked, and who must wait. */
export const planText = (report: PlanReport, look: Look): string[] => [
  ...labelled('', planSummary(report), look.width),
  ...labelled('', ledgerSummary(report), look.width),
  ...report.planned.flatMap((planned) => ['', ...plannedText(planned, look)]),
  ...section(
    'Who is asked',
    report.people.map((asked) => askedText(asked, report)),
    look,
  ),
  ...section('Left out', report.without.map(leftOutText), look),
];

/** How many rows are planned for, by how many favors. */
export const planSummary = ({ rows, planned, promise }: PlanReport): string => {
  if (rows === 0) return 'No targets: nothing to plan.';
  if (planned.length === 0)
    return `Nobody is to be asked: none of ${counted(rows, 'target')} can be planned for.`;
  const asked = planned.flatMap(({ ask }) => ask?.id ?? []);
  const free = planned.length - asked.length;
  const parts = [
    asked.length === 0
      ? ''
      : `${counted(asked.length, 'ask')} of ${counted(new Set(asked).size, 'person', 'people')}`,
    free === 0 ? '' : `${grouped(free)} without a favor`,
  ].filter((part) => part !== '');
  return `${grouped(planned.length)} of ${counted(rows, 'target')} planned for: ${parts.join(', ')}; promise (fit × strength) ${shortFigure(promise)}.`;
};

/** What anybody can be asked, and what the ledger says was asked. */
export const ledgerSummary = ({ asOf, budget, ledger }: PlanReport): string => {
  const { read, counted: known, later, unknown } = ledger;
  const left = [
    later === 0 ? '' : `${grouped(later)} after ${asOf} left out`,
    unknown === 0 ? '' : `${grouped(unknown)} of nobody known`,
  ].filter((part) => part !== '');
  const record = read === 0 ? 'no asks on record' : `${counted(known, 'ask')} on record`;
  return `Nobody is asked more than ${counted(budget.perPerson, 'time')} in ${counted(budget.periodDays, 'day')}; ${[record, ...left].join(', ')}.`;
};

const plannedText = ({ path, ...planned }: PlannedView, look: Look): string[] => [
  ...pathText(path, look),
  ...labelled('    For       ', favorText(planned), look.width),
];

/** Which row it is for, and what it costs. */
export const favorText = ({ ask, ...row }: Omit<PlannedView, 'path'>): string =>
  `${rowText(row)}: ${ask === null ? 'nobody is asked a favor' : `an ask of ${visible(ask.name)}`}`;

/** "CISO at Altex (priority 1)" */
export const rowText = ({ query, priority }: Pick<PlannedView, 'query' | 'priority'>): string =>
  visible(priority === '' ? query : `${query} (priority ${priority})`);

const section = (title: string, texts: readonly string[], { paint, width }: Look): string[] =>
  texts.length === 0
    ? []
    : ['', paint('heading', title), ...texts.flatMap((text) => labelled('  · ', text, width))];

/** What somebody is asked, of how many asks they can take. */
export const askedText = (
  { person, asks, used, left, passedOn, wanted, overloaded, targets }: AskedView,
  { asOf, budget }: Pick<PlanReport, 'asOf' | 'budget'>,
): string => {
  const since = isoOf((dayOfIso(asOf) ?? 0) - budget.periodDays + 1);
  const taken = used === 0 ? '' : `, ${grouped(used)} taken since ${since}`;
  const whom =
    targets.length === 0 ? '' : ` for ${visible(targets.map(({ name }) => name).join(', '))}`;
  return [
    `${personText(person)}: ${counted(asks, 'ask')}${whom} (can take ${grouped(left)}${taken}).`,
    passedOn === 0 ? '' : `Asked by others for ${grouped(passedOn)} more.`,
    overloaded ? `OVERLOADED: the best way to ${counted(wanted, 'target')}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/** Which row, why, and what its way would have been. */
export const leftOutText = ({ query, priority, reason, instead }: LeftOutView): string =>
  [`${rowText({ query, priority })}: ${visible(reason.text)}`, insteadText(instead)]
    .filter((part) => part !== '')
    .join(' ');

const insteadText = (instead: InsteadView | null): string =>
  instead === null
    ? ''
    : `Would be: ${visible(instead.path.join(' → '))}, ${strengthText(instead.strength, instead.warmth === 'warm')}.`;
