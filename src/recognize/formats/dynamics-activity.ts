import type { Row } from '../../model/format.ts';
import { isCalledOff } from '../called-off.ts';
import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { isAutomatic, isUndone } from '../no-contact.ts';

/** Activities of all kinds in one view: whose they are, and whom or what they regard, by display name. */
export const dynamicsActivity = defineFormat({
  name: 'dynamics/activity',
  system: 'dynamics',
  columns: {
    id: ['(Do Not Modify) Activity'],
    type: ['Activity Type'],
    subject: ['Subject'],
    regarding: ['Regarding'],
    owner: ['Owner'],
    date: ['Actual End', 'Due Date', 'Start Date', 'Last Updated', 'Modified On'],
    status: ['Activity Status', 'Status Reason', 'Status'],
    priority: ['Priority'],
  },
  needs: [['type'], ['regarding'], ['owner'], ['date']],
  never: ['Call From', 'From', 'Required Attendees', 'Record ID'],
  howTo: 'Dynamics 365: Activities → All Activities → Export to Excel, or → CSV.',
  read(row, claims, context) {
    if (!isDone(row)) return 'not-done';
    if (isCalledOff(row.text('subject'))) return 'not-held';
    if (isAutomatic(row.text('subject'))) return 'mailing';
    const channel = contactChannel(row.text('type'));
    if (channel === undefined) return 'not-contact';
    const owner = ownerRef(row.text('owner'), claims, context);
    const name = row.text('regarding');
    if (owner === undefined || name === '') return 'no-person';
    const day = row.day('date');
    if (day === undefined) return row.refuse('date', 'bad-date');
    claims.contact({ from: owner, to: [claims.ref('name', name)], day, channel });
    return undefined;
  },
});

const isDone = (row: Pick<Row<'status'>, 'text'>): boolean => {
  const status = row.text('status');
  if (isUndone(status)) return false;
  return status === '' || /complet|sent|received|made|held|closed/i.test(status);
};
