import type { ContactKind } from '../../model/evidence.ts';
import type { Row } from '../../model/format.ts';
import { contactChannel } from '../contact-channel.ts';
import { defineFormat } from '../define-format.ts';
import { isAutomatic, isNoTime, isUndone, isUnmet } from '../no-contact.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Logged calls and mail. What a rep logs is the rep acting, unless the call was inbound. */
export const salesforceTask = defineFormat({
  name: 'salesforce/task',
  system: 'salesforce',
  columns: {
    id: ['Id'],
    deleted: ['IsDeleted'],
    whoId: ['WhoId'],
    whatId: ['WhatId'],
    subject: ['Subject'],
    date: ['ActivityDate'],
    completed: ['CompletedDateTime'],
    created: ['CreatedDate'],
    status: ['Status'],
    priority: ['Priority'],
    isClosed: ['IsClosed'],
    type: ['Type'],
    subtype: ['TaskSubtype'],
    callType: ['CallType'],
    outcome: ['CallDisposition'],
    seconds: ['CallDurationInSeconds'],
    ownerId: ['OwnerId'],
  },
  needs: [
    ['whoId'],
    ['date', 'completed', 'created'],
    ['status', 'isClosed', 'priority', 'callType'],
  ],
  never: ['DurationInMinutes', 'IsAllDayEvent', 'ActivityDateTime'],
  howTo: salesforceHowTo('Task'),
  read(row, claims) {
    const unwanted = notContact(row);
    if (unwanted) return unwanted;
    const channel = channelOf(row);
    if (!channel) return 'not-contact';
    const whoId = row.id('whoId');
    const ownerId = row.id('ownerId');
    if (!whoId || !ownerId) return 'no-person';
    const day = row.day('date') ?? row.day('completed') ?? row.day('created');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const owner = claims.ref('id', ownerId);
    const who = claims.ref('id', whoId);
    const inbound = /^inbound$/i.test(row.text('callType'));
    const [from, to] = inbound ? [who, owner] : [owner, who];
    claims.contact({ from, to: [to], day, channel });
    return undefined;
  },
});

type TaskField = DoneField | 'deleted' | 'subject' | 'subtype' | 'outcome' | 'seconds';

const notContact = (row: Pick<Row<TaskField>, 'flag' | 'text' | 'has'>): string | undefined => {
  if (row.flag('deleted')) return 'deleted';
  if (!isDone(row)) return 'not-done';
  if (isMailing(row) || isAutomatic(row.text('subject'))) return 'mailing';
  return isUnreached(row) ? 'not-held' : undefined;
};

type DoneField = 'isClosed' | 'completed' | 'status';

const isDone = (row: Pick<Row<DoneField>, 'flag' | 'text' | 'has'>): boolean => {
  if (row.flag('isClosed') || row.text('completed') !== '') return true;
  const status = row.text('status').toLowerCase();
  if (isUndone(status)) return false;
  if (status !== '') return /complet|done|closed|sent|abgeschlossen|erledigt|termin/.test(status);
  return row.flag('isClosed') === undefined && !row.has('status');
};

/** A call that nobody took; dialers write it into the subject. */
const isUnreached = (row: Pick<Row<'outcome' | 'seconds' | 'subject'>, 'text'>): boolean =>
  isUnmet(row.text('outcome')) ||
  isNoTime(row.text('seconds')) ||
  /^missed call\b/i.test(row.text('subject'));

/** One mail to a whole list, logged with everyone on it. */
const isMailing = (row: Pick<Row<'subtype' | 'subject'>, 'text'>): boolean =>
  /^list ?email$/i.test(row.text('subtype')) ||
  /^(?:\[list email\]|(?:list|mass) e-?mail\b)/i.test(row.text('subject'));

type ChannelField = 'type' | 'subtype' | 'callType' | 'subject';

/** The type says it; where nobody filled that in, Salesforce's own subjects begin with it. */
const channelOf = (row: Pick<Row<ChannelField>, 'text'>): ContactKind | undefined => {
  const typed = contactChannel(row.text('type')) ?? contactChannel(row.text('subtype'));
  if (typed) return typed;
  if (row.text('callType') !== '') return 'call';
  const subject = /^(e-?mail|call|meeting|linkedin message|inmail)\b/i.exec(row.text('subject'));
  return subject ? contactChannel(subject[0]) : undefined;
};
