import { defineFormat } from '../define-format.ts';
import { isUnmet } from '../no-contact.ts';
import { listOf } from '../said.ts';

/** Calls that were made; people by display name only. */
export const dynamicsPhoneCall = defineFormat({
  name: 'dynamics/phone-call',
  system: 'dynamics',
  columns: {
    id: ['(Do Not Modify) Phone Call'],
    from: ['Call From'],
    to: ['Call To'],
    direction: ['Direction'],
    date: ['Actual End', 'Due Date', 'Due', 'Modified On', 'Created On'],
    voicemail: ['Left Voice Mail', 'Left Voicemail'],
    status: ['Activity Status', 'Status Reason', 'Status'],
    reason: ['Status Reason'],
  },
  needs: [['from'], ['to'], ['date']],
  howTo: 'Dynamics 365: Activities → Phone Calls → Export to Excel, or → CSV.',
  read(row, claims) {
    if (/^(?:open|scheduled)|cancel/i.test(row.text('status'))) return 'not-done';
    if (row.flag('voicemail') || isUnmet(row.text('reason'))) return 'not-held';
    const [from] = listOf(row.text('from'));
    const to = listOf(row.text('to')).filter((name) => name !== from);
    if (from === undefined || to.length === 0) return 'no-person';
    const day = row.day('date');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const others = to.map((name) => claims.ref('name', name));
    claims.contact({ from: claims.ref('name', from), to: others, day, channel: 'call' });
    return undefined;
  },
});
