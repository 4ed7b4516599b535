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
  for (const { text, line } of unfolded(lines)) {
    const content = contentLine(text) ?? NO_CONTENT;
    if (content.name === 'X-WR-CALNAME') yield plainText(content.value);
    const ended = isEdge(content, 'END') ? event : undefined;
    if (ended) {
      yield ended;
      event = undefined;
    }
    event = isEdge(content, 'BEGIN') ? newEvent(line) : event;
    keep(event, content);
  }
}

const NO_CONTENT: ContentLine = { name: '', parameters: new Map(), value: '' };

type Event = {
  readonly line: number;
  readonly fields: Map<string, ContentLine>;
  /** Days that a series has besides its rule, or has not, as they are written. */
  readonly dates: ReadonlyMap<string, string[]>;
  readonly attendees: ContentLine[];
};

const newEvent = (line: number): Event => ({
  line,
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
  const owner = isAbsent(calendar, attendees) ? '' : calendar;
  const listOf = (name: string): readonly string[] => dates.get(name) ?? [];
  for (const attendee of attendees) {
    const cells = [
      fieldOf(event, 'UID'),
      fieldOf(event, 'DTSTART'),
      fields.get('DTSTART')?.parameters.get('TZID') ?? '',
      fieldOf(event, 'RRULE'),
      [...listOf('EXDATE'), ...moved].join(','),
      listOf('RDATE').join(','),
      fieldOf(event, 'STATUS'),
      addressOf(organizer),
      organizer?.parameters.get('CN') ?? '',
      addressOf(attendee),
      attendee.parameters.get('CN') ?? '',
      attendee.parameters.get('CUTYPE') ?? '',
      attendee.parameters.get('PARTSTAT') ?? '',
      String(attendees.length),
      owner,
      /^[^:]*:/.exec(fieldOf(event, 'SUMMARY'))?.[0] ?? '',
      fieldOf(event, ALL_DAY),
    ];
    yield { cells, line };
  }
}

/** Who was asked and did not say yes met nobody, though the meeting stands in their calendar. */
const isAbsent = (calendar: string, attendees: readonly ContentLine[]): boolean =>
  attendees.some(
    (attendee) =>
      addressOf(attendee).toLowerCase() === calendar.toLowerCase() &&
      /^(?:declined|needs-action)$/i.test(attendee.parameters.get('PARTSTAT') ?? ''),
  );

const addressOf = (content: ContentLine | undefined): string =>
  (content?.value ?? '').trim().replace(/^mailto:/i, '');
