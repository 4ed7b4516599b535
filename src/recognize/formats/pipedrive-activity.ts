import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';

export const pipedriveActivity = defineFormat({
  name: 'pipedrive/activity',
  system: 'pipedrive',
  columns: {
    subject: ['Activity - Subject'],
    type: ['Activity - Type'],
    date: ['Activity - Due date'],
    doneAt: ['Activity - Marked as done time', 'Activity - Done time'],
    done: ['Activity - Done'],
    owner: ['Activity - Assigned to user', 'Activity - Assigned to', 'Activity - Owner'],
    company: ['Activity - Organization', 'Organization'],
    contact: ['Activity - Contact person', 'Contact person', 'Person - Name'],
    contactId: ['Person - ID', 'Person - Pipedrive System ID'],
  },
  needs: [['type'], ['date', 'doneAt'], ['owner', 'contact']],
  howTo: 'Pipedrive: Activities → list view → … → Export filter results.',
  read(row, claims, context) {
    if (/^(?:to do|no|not done|undone)$/i.test(row.text('done'))) return 'not-done';
    const channel = contactChannel(row.text('type'));
    if (!channel) return 'not-contact';
    const owner = ownerRef(row.text('owner'), claims, context);
    const contactId = row.id('contactId');
    const name = row.text('contact');
    if (owner === undefined || !(contactId || name)) return 'no-person';
    const day = row.day('date') ?? row.day('doneAt');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const other = contactId
      ? claims.ref('id', contactId)
      : claims.person({ name, company: row.text('company') });
    claims.contact({ from: owner, to: [other], day, channel });
    return undefined;
  },
});
