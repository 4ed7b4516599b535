import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';

/** A report of tasks and events: who was assigned, and with whom, by name and company. */
export const salesforceReportActivities = defineFormat({
  name: 'salesforce/report-activities',
  system: 'salesforce',
  columns: {
    subject: ['Subject'],
    date: ['Date', 'Due Date', 'Start', 'Created Date'],
    owner: ['Assigned', 'Assigned To'],
    company: ['Company / Account', 'Account Name'],
    contact: ['Contact', 'Name', 'Lead'],
    type: ['Task/Event Type', 'Type', 'Task Subtype', 'Event Subtype'],
    task: ['Task'],
    event: ['Event'],
    status: ['Status'],
    relatedTo: ['Related To'],
    opportunity: ['Opportunity'],
  },
  needs: [['owner'], ['subject'], ['date'], ['contact', 'company']],
  howTo: 'Salesforce: open a report of tasks and events → Export → Details Only, CSV.',
  read(row, claims, context) {
    if (
      row.has('status') &&
      /not started|deferred|waiting|in progress|open/i.test(row.text('status'))
    ) {
      return 'not-done';
    }
    const channel =
      contactChannel(row.text('type')) ??
      (row.flag('event') ? 'meeting' : contactChannel(subjectWord(row.text('subject'))));
    if (!channel) return 'not-contact';
    const owner = ownerRef(row.text('owner'), claims, context);
    const name = row.text('contact');
    if (owner === undefined || name === '') return 'no-person';
    const day = row.day('date');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const to = [claims.person({ name, company: row.text('company') })];
    claims.contact({ from: owner, to, day, channel });
    return undefined;
  },
});

/** Salesforce's own subjects begin with what it was ("Email: RE: Platform", "Call"). */
const subjectWord = (subject: string): string =>
  /^(?:e-?mail|call|meeting)\b/i.exec(subject)?.[0] ?? '';
