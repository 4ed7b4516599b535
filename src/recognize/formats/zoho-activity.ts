import type { ClaimSink, Ref } from '../../model/claims.ts';
import type { FileContext, Row } from '../../model/format.ts';
import { isCalledOff } from '../called-off.ts';
import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { isNoTime, isUndone, isUnmet } from '../no-contact.ts';

/** Calls, meetings and tasks, between an owner or host and a contact. */
export const zohoActivity = defineFormat({
  name: 'zoho/activity',
  system: 'zoho',
  columns: {
    id: ['Record Id', 'Activity Id'],
    caller: ['Call Owner'],
    doer: ['Task Owner'],
    due: ['Closed Time', 'Due Date'],
    subject: ['Subject'],
    status: ['Status'],
    host: ['Host', 'Event Owner', 'Meeting Owner'],
    callStart: ['Call Start Time'],
    start: ['From', 'Start DateTime', 'Start Date Time'],
    callType: ['Call Type'],
    result: ['Call Result', 'Call Status', 'Outgoing Call Status'],
    duration: ['Call Duration', 'Call Duration (in seconds)'],
    contactId: ['Contact Name.id', 'Who Id.id'],
    contact: ['Contact Name', 'Who Id'],
    company: ['Related To', 'What Id'],
    allDay: ['All day', 'All-day event'],
  },
  needs: [
    ['caller', 'host', 'doer'],
    ['callStart', 'start', 'due'],
    ['contact', 'contactId'],
  ],
  variant: (has) => (has('caller') ? 'calls' : has('doer') ? 'tasks' : 'meetings'),
  howTo: 'Zoho CRM: Setup → Data Administration → Export → Calls, → Meetings, and → Tasks.',
  read(row, claims, context) {
    if (row.has('doer')) return readTask(row, claims, context);
    const isCall = row.has('caller');
    if (isUnheld(row)) return 'not-held';
    if (row.flag('allDay')) return 'all-day';
    const owner = ownerRef(row.text(isCall ? 'caller' : 'host'), claims, context);
    const contact = contactOf(row, claims);
    if (owner === undefined || contact === undefined) return 'no-person';
    const field = isCall ? 'callStart' : 'start';
    const day = row.day(field);
    if (day === undefined) return row.refuse(field, 'bad-date');
    const inbound = /^inbound/i.test(row.text('callType'));
    const [from, to] = inbound ? [contact, owner] : [owner, contact];
    claims.contact({ from, to: [to], day, channel: isCall ? 'call' : 'meeting' });
    return undefined;
  },
});

const isUnheld = (
  row: Pick<Row<'result' | 'callType' | 'duration' | 'subject'>, 'text'>,
): boolean =>
  isUnmet(row.text('result')) ||
  /^(?:scheduled|overdue)/i.test(row.text('result')) ||
  isUnmet(row.text('callType')) ||
  isNoTime(row.text('duration')) ||
  isCalledOff(row.text('subject'));

type TaskField = 'doer' | 'due' | 'subject' | 'status' | 'contactId' | 'contact';

/** A task done is a contact where it begins with what it was: "Call Ravi", "E-Mail: offer". */
const readTask = (
  row: Pick<Row<TaskField>, 'id' | 'text' | 'day' | 'refuse'>,
  claims: ClaimSink,
  context: FileContext,
): string | undefined => {
  const status = row.text('status');
  if (isUndone(status) || !DONE.test(status)) return 'not-done';
  const channel = contactChannel(/^[\p{L}-]+/u.exec(row.text('subject'))?.[0] ?? '');
  if (channel === undefined) return 'not-contact';
  const owner = ownerRef(row.text('doer'), claims, context);
  const contact = contactOf(row, claims);
  if (owner === undefined || contact === undefined) return 'no-person';
  const day = row.day('due');
  if (day === undefined) return row.refuse('due', 'bad-date');
  claims.contact({ from: owner, to: [contact], day, channel });
  return undefined;
};

const DONE = /complet|erledigt|abgeschlossen|termin|完了/i;

const contactOf = (
  row: Pick<Row<'contactId' | 'contact'>, 'id' | 'text'>,
  claims: ClaimSink,
): Ref | undefined => {
  const id = row.id('contactId');
  const name = row.text('contact');
  if (id) return claims.ref('id', id);
  return name === '' ? undefined : claims.ref('name', name);
};
