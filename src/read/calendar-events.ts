import type { RawRow } from '../model/raw-file.ts';
import { type ContentLine, contentLine, plainText } from './content-line.ts';
import { type TextLine, unfolded } from './text-lines.ts';

export const CALENDAR_HEADER = [
  'UID',
  'DTSTART',
  'TZID',
  'RRULE',
  'STATUS',
  'ORGANIZER',
  'ORGANIZER CN',
  'ATTENDEE',
  'ATTENDEE CN',
  'CUTYPE',
  'PARTSTAT',
  'ATTENDEES',
  'X-WR-CALNAME',
];

/** Meetings, one row for each who was asked; what they were about is never kept. */
export function* calendarEvents(lines: Iterable<TextLine>): Generator<RawRow> {
  let calendar = '';
  for (const part of eventsOf(lines)) {
    if (typeof part === 'string') calendar = part;
    else yield* rowsOf(part, calendar);
  }
}

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
    event = isEdge(content, 'BEGIN') ? { line, fields: new Map(), attendees: [] } : event;
    keep(event, content);
  }
}

const NO_CONTENT: ContentLine = { name: '', parameters: new Map(), value: '' };

type Event = {
  readonly line: number;
  readonly fields: Map<string, ContentLine>;
  readonly attendees: ContentLine[];
};

const isEdge = ({ name, value }: ContentLine, edge: 'BEGIN' | 'END'): boolean =>
  name === edge && value.trim().toUpperCase() === 'VEVENT';

const KEPT = new Set(['UID', 'DTSTART', 'RRULE', 'STATUS', 'ORGANIZER']);

const keep = (event: Event | undefined, content: ContentLine): void => {
  if (content.name === 'ATTENDEE') event?.attendees.push(content);
  else if (KEPT.has(content.name)) event?.fields.set(content.name, content);
};

function* rowsOf({ line, fields, attendees }: Event, calendar: string): Generator<RawRow> {
  const value = (name: string): string => plainText(fields.get(name)?.value ?? '');
  const organizer = fields.get('ORGANIZER');
  for (const attendee of attendees) {
    const cells = [
      value('UID'),
      value('DTSTART'),
      fields.get('DTSTART')?.parameters.get('TZID') ?? '',
      value('RRULE'),
      value('STATUS'),
      addressOf(organizer),
      organizer?.parameters.get('CN') ?? '',
      addressOf(attendee),
      attendee.parameters.get('CN') ?? '',
      attendee.parameters.get('CUTYPE') ?? '',
      attendee.parameters.get('PARTSTAT') ?? '',
      String(attendees.length),
      calendar,
    ];
    yield { cells, line };
  }
}

const addressOf = (content: ContentLine | undefined): string =>
  (content?.value ?? '').trim().replace(/^mailto:/i, '');
