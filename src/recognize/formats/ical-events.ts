import type { ClaimSink, Ref } from '../../model/claims.ts';
import type { Day } from '../../model/day.ts';
import type { FileContext, Row, Survey } from '../../model/format.ts';
import { isCalledOff } from '../called-off.ts';
import { defineFormat } from '../define-format.ts';
import { hasOwnVersion, isOvertaken, noteVersion } from '../event-versions.ts';
import { isMachine, mailPerson } from '../mail-people.ts';
import { recurrenceDays, stampDay } from '../recurrence.ts';
import { listOf } from '../said.ts';

/** Who meets with more people than this meets nobody in particular. */
const MOST_ATTENDEES = 25;

/** Calendars: a row for each who was asked to a meeting. */
export const icalEvents = defineFormat({
  name: 'ical/events',
  system: 'mail',
  columns: {
    uid: ['UID'],
    instance: ['RECURRENCE-ID'],
    version: ['SEQUENCE'],
    start: ['DTSTART'],
    rule: ['RRULE'],
    except: ['EXDATE'],
    also: ['RDATE'],
    status: ['STATUS'],
    organizer: ['ORGANIZER'],
    organizerName: ['ORGANIZER CN'],
    attendee: ['ATTENDEE'],
    attendeeName: ['ATTENDEE CN'],
    kind: ['CUTYPE'],
    answer: ['PARTSTAT'],
    attendees: ['ATTENDEES'],
    calendar: ['X-WR-CALNAME'],
    subject: ['SUMMARY'],
    allDay: ['X-MICROSOFT-CDO-ALLDAYEVENT'],
  },
  needs: [['start'], ['attendee'], ['organizer'], ['uid']],
  howTo: 'Google Calendar: Settings → Import & export → Export; Outlook or Apple: export as .ics.',
  personal: true,
  survey: noteVersion,
  read(row, claims, context) {
    const unwanted = notMet(row, context.survey);
    if (unwanted) return unwanted;
    const email = row.text('attendee').toLowerCase();
    const attendee = mailPerson({ name: row.text('attendeeName'), email }, claims, context);
    const day = row.day('start');
    if (day === undefined) return row.refuse('start', 'bad-date');
    const group = row.number('attendees');
    claimOrganizer(row, claims, context);
    const refOf = claims.ref.bind(claims);
    const answered = !/^(?:needs-action|tentative)$/i.test(row.text('answer'));
    const hosts = answered ? hostsOf(row, refOf, context.owner) : organizersOf(row, refOf);
    const others = hosts.filter((host) => host !== attendee);
    // An invitation without a yes is a letter to them, not a meeting.
    const channel = answered ? 'meeting' : 'email';
    for (const met of answered ? daysOf(row, day, context) : [day]) {
      for (const from of others) {
        claims.contact({ from, to: [attendee], day: met, channel, group });
      }
    }
    return undefined;
  },
});

/** Whoever asks is often named, and nowhere else. */
const claimOrganizer = (row: EventRow, claims: ClaimSink, context: FileContext): void => {
  const email = row.text('organizer').toLowerCase();
  const name = row.text('organizerName');
  if (name.includes('@') || !email.includes('@') || isMachine(email)) return;
  mailPerson({ name, email }, claims, context);
};

type EventRow = Row<
  | 'uid'
  | 'instance'
  | 'version'
  | 'start'
  | 'status'
  | 'subject'
  | 'allDay'
  | 'organizer'
  | 'organizerName'
  | 'attendee'
  | 'kind'
  | 'answer'
  | 'attendees'
  | 'calendar'
>;

const notMet = (row: EventRow, noted: Survey): string | undefined => {
  if (isOff(row, noted)) return 'not-held';
  if (/^declined$/i.test(row.text('answer'))) return 'declined';
  if (/^(?:resource|room|group)$/i.test(row.text('kind'))) return 'not-a-person';
  const email = row.text('attendee');
  if (!email.includes('@') || isMachine(email)) return 'not-a-person';
  if (/^\d{8}$/.test(row.text('start')) || /^true$/i.test(row.text('allDay'))) return 'all-day';
  return (row.number('attendees') ?? 0) > MOST_ATTENDEES ? 'large-group' : undefined;
};

const isOff = (row: EventRow, noted: Survey): boolean =>
  /^(?:cancelled|uninvited|tentative)$/i.test(row.text('status')) ||
  isCalledOff(row.text('subject')) ||
  isOvertaken(row, noted);

type SeriesRow = Pick<Row<'uid' | 'rule' | 'except' | 'also'>, 'text'>;

/** A series met on all its days up to today; what is to come is no evidence. */
const daysOf = (
  row: SeriesRow,
  start: Day,
  { asOf, survey }: Pick<FileContext, 'asOf' | 'survey'>,
): readonly Day[] => {
  const [rule, also] = [row.text('rule'), stampDays(row.text('also'))];
  if (asOf === undefined || start > asOf || (rule === '' && also.length === 0)) return [start];
  const except = new Set(stampDays(row.text('except')));
  const days = recurrenceDays({ start, rule, until: asOf, except });
  const more = also.filter((day) => day <= asOf && !except.has(day));
  const uid = row.text('uid');
  return [...new Set([...days, ...more])].filter((each) => !hasOwnVersion(uid, each, survey));
};

const stampDays = (text: string): Day[] =>
  listOf(text, ',')
    .map(stampDay)
    .filter((day) => day !== undefined);

type RefOf = (kind: 'email', text: string) => Ref;

/** The organizer, and whose calendar it is: a primary calendar bears its owner's address. */
const hostsOf = (row: EventRow, refOf: RefOf, owner: Ref | undefined): readonly Ref[] => {
  const hosts = [...organizersOf(row, refOf), ...addressed(row.text('calendar'), refOf)];
  return hosts.length === 0 && owner !== undefined ? [owner] : [...new Set(hosts)];
};

const organizersOf = (row: EventRow, refOf: RefOf): readonly Ref[] =>
  addressed(row.text('organizer'), refOf);

const addressed = (text: string, refOf: RefOf): readonly Ref[] => {
  const email = text.toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(email) && !isMachine(email) ? [refOf('email', email)] : [];
};
