import { isCalledOff } from '../called-off.ts';
import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { isAutomatic, isUndone } from '../no-contact.ts';
import { SALESFORCE_LABELS as L } from '../salesforce-label-names.ts';
import { wordPattern } from '../word-pattern.ts';
import words from '../words/crm-words.json' with { type: 'json' };

/** A report of tasks and events: who was assigned, and with whom, by name and company. */
export const salesforceReportActivities = defineFormat({
  name: 'salesforce/report-activities',
  system: 'salesforce',
  columns: {
    subject: L.subject,
    date: L.activityDate,
    owner: L.assigned,
    company: L.account,
    contact: [...L.contact, 'Name', 'Lead'],
    type: L.activityType,
    task: L.task,
    event: L.event,
    status: L.status,
    relatedTo: L.relatedTo,
    opportunity: L.opportunity,
  },
  needs: [['owner'], ['subject'], ['date'], ['contact', 'company']],
  howTo: 'Salesforce: open a report of tasks and events → Export → Details Only, CSV.',
  read(row, claims, context) {
    const status = row.text('status');
    if (NOT_DONE.test(status.toLowerCase()) || isUndone(status)) return 'not-done';
    if (isCalledOff(row.text('subject'))) return 'not-held';
    if (isAutomatic(row.text('subject'))) return 'mailing';
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
  /^(?:e-?mail|call|meeting|anruf|besprechung|appel|réunion|llamada|reunión|ligação|reunião|chiamata|riunione)(?!\p{L})/iu.exec(
    subject,
  )?.[0] ?? '';

const NOT_DONE = wordPattern(words.notDone);
