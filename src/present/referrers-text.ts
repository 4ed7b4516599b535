import type { DoorView, ReferrersReport, ReferrerView } from '../model/referrers-report.ts';
import { counted } from '../wording/sentences.ts';
import type { ColumnOf } from './fields.ts';
import { shortFigure } from './figures.ts';
import { labelled } from './layout.ts';
import type { Look } from './paint.ts';
import { personText } from './path-text.ts';
import { visible } from './visible.ts';

/** Who opens doors, to whom, and who of ours should ask. */
export const referrersText = (report: ReferrersReport, look: Look): string[] => [
  ...labelled('', doorsText(report), look.width),
  ...report.referrers.flatMap((referrer) => ['', ...referrerText(referrer, look)]),
  ...targetsText(report, look),
];

/** Whom all ways together lead to, cold ones too: where several weak referrers add up. */
const targetsText = ({ targets }: ReferrersReport, { width }: Look): string[] =>
  targets.length === 0
    ? []
    : [
        '',
        ...labelled('', LIKELIEST, width),
        ...targets.flatMap(({ rank, target, together, ways, best }) =>
          labelled(
            `${String(rank).padStart(2)}  `,
            `${personText(target)}: ${shortFigure(together)} by ${counted(ways, 'way')}${
              ways > 1 ? `, the best of them ${shortFigure(best)}` : ''
            }`,
            width,
          ),
        ),
      ];

/** How many are sought, and how many of them are behind a warm door. */
export const doorsText = ({ query, sought, reached, found }: ReferrersReport): string => {
  const whom =
    query.targets.length > 0
      ? `fit "${visible(query.targets.join('", "'))}"`
      : 'decide at the accounts you would win';
  if (sought === 0) return `Nobody is known to ${whom}.`;
  const people = counted(sought, 'person', 'people');
  if (found === 0) return `${people} ${whom}; nobody opens a warm door to any of them.`;
  return `${people} ${whom}; warm doors lead to ${reached} of them, opened by ${counted(found, 'person', 'people')}:`;
};

export const LIKELIEST = 'The likeliest to be reached, by all ways together, warm or cold:';

const INDENT = '    ';
export const MOST_DOORS = 5;

const referrerText = (referrer: ReferrerView, { paint, width }: Look): string[] => {
  const { rank, person, targets, accounts, promise, doors } = referrer;
  const more = doors.length - MOST_DOORS;
  const opens = `${counted(targets, 'target')} at ${counted(accounts, 'account')}, promise ${shortFigure(promise)}`;
  return [
    ...labelled(`${String(rank).padStart(2)}  `, personText(person), width).map((line) =>
      paint('heading', line),
    ),
    ...labelled(INDENT, `opens doors to ${opens}`, width),
    ...doors.slice(0, MOST_DOORS).flatMap((door) => doorText(door, width)),
    ...(more > 0 ? [`${INDENT}and ${counted(more, 'other')}`] : []),
  ];
};

const doorText = ({ target, seller, strength }: DoorView, width: number): string[] =>
  labelled(`${INDENT}· `, `${openedText({ target, seller, strength })} to ask`, width);

/** "Jon Smith, CISO at Altex: 0.83, Ana Ruiz" */
export const openedText = ({
  target,
  seller,
  strength,
}: Pick<DoorView, 'target' | 'seller' | 'strength'>): string =>
  `${personText(target)}: ${shortFigure(strength)}, ${visible(seller.name)}`;

/** One referrer a row; the best door, and the names behind all of them. */
export const REFERRER_COLUMNS: readonly ColumnOf<ReferrerView>[] = [
  { name: 'rank', cell: ({ rank }) => rank },
  { name: 'referrer_name', cell: ({ person }) => person.name },
  { name: 'referrer_title', cell: ({ person }) => person.title },
  { name: 'referrer_company', cell: ({ person }) => person.company },
  { name: 'referrer_email', cell: ({ person }) => person.email },
  { name: 'targets', cell: ({ targets }) => targets },
  { name: 'accounts', cell: ({ accounts }) => accounts },
  { name: 'fit', cell: ({ fit }) => fit },
  { name: 'promise', cell: ({ promise }) => promise },
  { name: 'seller_name', cell: ({ doors }) => doors[0]?.seller.name ?? '' },
  { name: 'best_target_name', cell: ({ doors }) => doors[0]?.target.name ?? '' },
  { name: 'best_strength', cell: ({ doors }) => doors[0]?.strength ?? null },
  { name: 'target_names', cell: ({ doors }) => doors.map(({ target }) => target.name).join(';') },
];
