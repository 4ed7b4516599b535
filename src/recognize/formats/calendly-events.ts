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
  howTo: 'Calendly: Meetings → Export (CSV).',
  read(row, claims, context) {
    if (row.flag('canceled') || row.flag('missed')) return 'not-held';
    const host = ownerRef(`${row.text('host')} ${row.text('hostEmail')}`.trim(), claims, context);
    const email = row.text('email').toLowerCase();
    if (host === undefined || email === '') return 'no-person';
    const day = row.day('start');
    if (day === undefined) return row.refuse('start', 'bad-date');
    const [firstName, lastName] = [row.text('firstName'), row.text('lastName')];
    const invitee = claims.person(said({ firstName, lastName, name: row.text('name'), email }));
    const brought = listOf(emailsOf(row.text('guests').toLowerCase()));
    const guests = brought.filter((guest) => guest !== email);
    const to = [invitee, ...guests.map((guest) => claims.ref('email', guest))];
    claims.contact({ from: host, to, day, channel: 'meeting' });
    return undefined;
  },
});
