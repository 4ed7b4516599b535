import type { RawRow } from '../model/raw-file.ts';
import { type ContentLine, contentLine, plainText } from './content-line.ts';
import { type TextLine, unfolded } from './text-lines.ts';

export const CALENDAR_HEADER = [
  'UID',
  'DTSTART',
  'TZID',
  'RRULE',
  'EXDATE',
  'RDATE',
  'STATUS',
  'ORGANIZER',
  'ORGANIZER CN',
  'ATTENDEE',
  'ATTENDEE CN',
  'CUTYPE',
  'PARTSTAT',
  'ATTENDEES',
  'X-WR-CALNAME',
  'SUMMARY',
  'X-MICROSOFT-CDO-ALLDAYEVENT',
  'RECURRENCE-ID',
  'SEQUENCE',
];

/**
 * Meetings, one row for each who was asked; what they were about is never kept, only what calendars write before
 * it ("Canceled:"). A series comes after all single
 * events, as any of them may be one of its days that was moved or called off.
 */
export function* calendarEvents(lines: Iterable<TextLine>): Generator<RawRow> {
  const series: { readonly event: Event; readonly calendar: string }[] = [];
  const moved = new Map<string, string[]>();
  let calendar = '';
  for (const part of eventsOf(lines)) {
    if (typeof part === 'string') calendar = part;
    else if (isSeries(part)) series.push({ event: part, calendar });
    else {
      noteMoved(part, moved);
      yield* rowsOf(part, calendar, []);
    }
  }
  for (const { event, calendar: name } of series) {
    yield* rowsOf(event, name, moved.get(fieldOf(event, 'UID')) ?? []);
  }
}

const isSeries = ({ fields, dates }: Event): boolean =>
  fields.has('RRULE') || (dates.get('RDATE') ?? []).length > 0;

const noteMoved = (event: Event, moved: Map<string, string[]>): void => {
  const day = fieldOf(event, 'RECURRENCE-ID');
  if (day === '') return;
  const uid = fieldOf(event, 'UID');
  const known = moved.get(uid) ?? [];
  known.push(day);
  moved.set(uid, known);
};

/** Events, and the names of the calendars they stand in. */
function* eventsOf(lines: Iterable<TextLine>): Generator<Event | string> {
  let event: Event | undefined;
  let isOff = false;
  for (const { text, line } of unfolded(lines)) {
    const content = contentLine(text) ?? NO_CONTENT;
    if (content.name === 'X-WR-CALNAME') yield plainText(content.value);
    isOff = isCancelling(content, isOff);
    const ended = isEdge(content, 'END') ? event : undefined;
    if (ended) {
      yield ended;
      event = undefined;
    }
    event = isEdge(content, 'BEGIN') ? newEvent(line, isOff) : event;
    keep(event, content);
  }
}

const isCancelling = ({ name, value }: ContentLine, before: boolean): boolean =>
  name === 'METHOD' ? value.trim().toUpperCase() === 'CANCEL' : before;

const NO_CONTENT: ContentLine = { name: '', parameters: new Map(), value: '' };

type Event = {
  readonly line: number;
  /** It stands in what was sent around to call meetings off. */
  readonly isOff: boolean;
  readonly fields: Map<string, ContentLine>;
  /** Days that a series has besides its rule, or has not, as they are written. */
  readonly dates: ReadonlyMap<string, string[]>;
  readonly attendees: ContentLine[];
};

const newEvent = (line: number, isOff: boolean): Event => ({
  line,
  isOff,
  fields: new Map(),
  dates: new Map([
    ['EXDATE', []],
    ['RDATE', []],
  ]),
  attendees: [],
});

const isEdge = ({ name, value }: ContentLine, edge: 'BEGIN' | 'END'): boolean =>
  name === edge && value.trim().toUpperCase() === 'VEVENT';

const ALL_DAY = 'X-MICROSOFT-CDO-ALLDAYEVENT';

const KEPT = new Set([
  'UID',
  'DTSTART',
  'RRULE',
  'RECURRENCE-ID',
  'STATUS',
  'ORGANIZER',
  'SUMMARY',
  'SEQUENCE',
  ALL_DAY,
]);

const keep = (event: Event | undefined, content: ContentLine): void => {
  if (content.name === 'ATTENDEE') event?.attendees.push(content);
  else if (KEPT.has(content.name)) event?.fields.set(content.name, content);
  else event?.dates.get(content.name)?.push(content.value.trim());
};

const fieldOf = ({ fields }: Event, name: string): string =>
  plainText(fields.get(name)?.value ?? '');

function* rowsOf(event: Event, calendar: string, moved: readonly string[]): Generator<RawRow> {
  const { line, fields, dates, attendees } = event;
  const organizer = fields.get('ORGANIZER');
  const owner = stayedAway(calendar, attendees, UNSURE) ? '' : calendar;
  const listOf = (name: string): readonly string[] => dates.get(name) ?? [];
  for (const attendee of askedTo(event)) {
    const cells = [
      fieldOf(event, 'UID'),
      fieldOf(event, 'DTSTART'),
      fields.get('DTSTART')?.parameters.get('TZID') ?? '',
      fieldOf(event, 'RRULE'),
      [...listOf('EXDATE'), ...moved].join(','),
      listOf('RDATE').join(','),
      statusOf(event),
      organizerOf(event),
      organizer?.parameters.get('CN') ?? '',
      addressOf(attendee),
      attendee.parameters.get('CN') ?? '',
      attendee.parameters.get('CUTYPE') ?? '',
      attendee.parameters.get('PARTSTAT') ?? '',
      String(attendees.length + crowdOf(attendees)),
      owner,
      /^[^:]*:/.exec(fieldOf(event, 'SUMMARY'))?.[0] ?? '',
      fieldOf(event, ALL_DAY),
      fieldOf(event, 'RECURRENCE-ID'),
      fieldOf(event, 'SEQUENCE'),
    ];
    yield { cells, line };
  }
}

/** Called off altogether, or for those alone who are named. */
const statusOf = (event: Event): string => {
  const status = fieldOf(event, 'STATUS');
  return event.isOff && !isCancelled(status) ? 'UNINVITED' : status;
};

const isCancelled = (status: string): boolean => /^cancelled$/i.test(status);

/** What is called off need not say any more who was asked. */
const askedTo = (event: Event): readonly ContentLine[] =>
  event.attendees.length === 0 && isCancelled(statusOf(event)) ? [NO_CONTENT] : event.attendees;

/** Nobody where whoever asked has stayed away. */
const organizerOf = ({ fields, attendees }: Event): string => {
  const address = addressOf(fields.get('ORGANIZER'));
  return stayedAway(address, attendees, ABSENT) ? '' : address;
};

/** Who was asked and did not say yes met nobody, though the meeting stands in their calendar. */
const UNSURE = /^(?:declined|needs-action|tentative)$/i;

/** Whoever asks comes, unless they say no: many programs note no answer of theirs. */
const ABSENT = /^declined$/i;

const stayedAway = (who: string, attendees: readonly ContentLine[], answer: RegExp): boolean =>
  attendees.some(
    (attendee) =>
      addressOf(attendee).toLowerCase() === who.toLowerCase() &&
      answer.test(attendee.parameters.get('PARTSTAT') ?? ''),
  );

/** "all-hands@": one address, and nobody knows how many were there. */
const EVERYONE =
  /^(?:all|everyone|everybody|all[._-]?(?:hands|staff|employees|company)|company|staff|alle|tous|todos|tutti)@/i;

const CROWD = 1000;

const crowdOf = (attendees: readonly ContentLine[]): number =>
  attendees.some((attendee) => EVERYONE.test(addressOf(attendee))) ? CROWD : 0;

const addressOf = (content: ContentLine | undefined): string =>
  (content?.value ?? '').trim().replace(/^mailto:/i, '');
