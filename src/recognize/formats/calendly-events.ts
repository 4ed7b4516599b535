import type { Row } from '../../model/format.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { emailsOf } from '../person-row.ts';
import { listOf, said } from '../said.ts';

/** Booked meetings: whose calendar it was, who booked, and whom they brought along. */
export const calendlyEvents = defineFormat({
  name: 'calendly/events',
  system: 'calendly',
  columns: {
    host: ['User Name'],
    hostEmail: ['User Email'],
    name: ['Invitee Name'],
    firstName: ['Invitee First Name'],
    lastName: ['Invitee Last Name'],
    email: ['Invitee Email'],
    start: ['Start Date & Time', 'Start Date and Time', 'Event Start'],
    canceled: ['Canceled', 'Cancelled'],
    missed: ['Marked as No-Show', 'No-Show'],
    guests: ['Guest Email(s)', 'Guest Emails', 'Guests'],
  },
  needs: [['host', 'hostEmail'], ['email'], ['start']],
  survey(row, noted) {
    if (isHeld(row)) noted.set(meetingOf(row), (noted.get(meetingOf(row)) ?? 0) + partyOf(row));
  },
  howTo: 'Calendly: Meetings → Export (CSV).',
  read(row, claims, context) {
    if (!isHeld(row)) return 'not-held';
    const host = ownerRef(`${row.text('host')} ${row.text('hostEmail')}`.trim(), claims, context);
    const email = row.text('email').toLowerCase();
    if (host === undefined || email === '') return 'no-person';
    const day = row.day('start');
    if (day === undefined) return row.refuse('start', 'bad-date');
    const [firstName, lastName] = [row.text('firstName'), row.text('lastName')];
    const invitee = claims.person(said({ firstName, lastName, name: row.text('name'), email }));
    const to = [invitee, ...guestsOf(row).map((guest) => claims.ref('email', guest))];
    const group = context.survey.get(meetingOf(row));
    claims.contact({ from: host, to, day, channel: 'meeting', group });
    return undefined;
  },
});

type BookedRow = Row<'host' | 'hostEmail' | 'email' | 'start' | 'canceled' | 'missed' | 'guests'>;

const isHeld = (row: BookedRow): boolean => !row.flag('canceled') && !row.flag('missed');

/** One host and one time: a webinar has a row for each who booked it. */
const meetingOf = (row: BookedRow): string =>
  [row.text('hostEmail') || row.text('host'), row.text('start')].join(' ');

const partyOf = (row: BookedRow): number => 1 + guestsOf(row).length;

const guestsOf = (row: BookedRow): readonly string[] => {
  const email = row.text('email').toLowerCase();
  return listOf(emailsOf(row.text('guests').toLowerCase())).filter((guest) => guest !== email);
};
