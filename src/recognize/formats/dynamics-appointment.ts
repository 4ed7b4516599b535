import { isCalledOff } from '../called-off.ts';
import { defineFormat } from '../define-format.ts';
import { listOf } from '../said.ts';

/** Meetings; people by display name only. */
export const dynamicsAppointment = defineFormat({
  name: 'dynamics/appointment',
  system: 'dynamics',
  columns: {
    id: ['(Do Not Modify) Appointment'],
    subject: ['Subject'],
    attendees: ['Required Attendees'],
    optional: ['Optional Attendees'],
    start: ['Start Time', 'Scheduled Start'],
    organizer: ['Organizer'],
    owner: ['Owner'],
    status: ['Status Reason', 'Status'],
    regarding: ['Regarding'],
  },
  needs: [['attendees'], ['start'], ['owner', 'regarding']],
  never: ['Start Date'],
  howTo: 'Dynamics 365: Activities → Appointments → Export to Excel, or → CSV.',
  read(row, claims) {
    if (
      /cancel|tentative|mit vorbehalt/i.test(row.text('status')) ||
      isCalledOff(row.text('subject'))
    )
      return 'not-held';
    const from = row.text('organizer') || row.text('owner');
    const people = listOf(`${row.text('attendees')};${row.text('optional')}`);
    const others = people.filter((name) => name !== from).map((name) => claims.ref('name', name));
    if (from === '' || others.length === 0) return 'no-person';
    const day = row.day('start');
    if (day === undefined) return row.refuse('start', 'bad-date');
    claims.contact({ from: claims.ref('name', from), to: others, day, channel: 'meeting' });
    return undefined;
  },
});
