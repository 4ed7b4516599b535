import type { ContactKind } from '../../model/evidence.ts';
import type { Row } from '../../model/format.ts';
import { isCalledOff } from '../called-off.ts';
import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { HUBSPOT_HEADERS as H } from '../hubspot-header-names.ts';
import { associatedPeople, hubspotHowTo } from '../hubspot-row.ts';
import { isAutomatic, isNoTime, isUnmet } from '../no-contact.ts';

/** Calls, mail and meetings between an owner and the associated contacts. */
export const hubspotActivity = defineFormat({
  name: 'hubspot/activity',
  system: 'hubspot',
  columns: {
    id: [...H.recordId, 'Activity ID', 'Engagement ID'],
    type: [...H.activityType, 'Type'],
    date: [...H.activityDate, 'Meeting start time', 'Create Date'],
    owner: [...H.activityOwner, 'Owner'],
    direction: ['Email direction', 'Call direction', 'Direction'],
    outcome: ['Meeting outcome', 'Call outcome', 'Outcome'],
    callStatus: ['Call status'],
    sendStatus: ['Email send status'],
    duration: ['Call duration', 'Call duration (HH:mm:ss)', 'Call duration (seconds)'],
    subject: ['Email subject', 'Subject', 'Meeting name'],
    call: ['Call Title', 'Call outcome', 'Call duration', 'Call direction'],
    meeting: ['Meeting name', 'Meeting outcome', 'Meeting start time'],
    mail: ['Email subject', 'Email send status', 'Email direction'],
    contactIds: ['Associated Contact IDs', 'Contact IDs'],
    contacts: ['Associated Contact'],
    companyIds: ['Associated Company IDs'],
  },
  needs: [
    ['type', 'call', 'meeting', 'mail'],
    ['date'],
    ['contactIds', 'owner'],
    ['id', 'contactIds'],
  ],
  never: [...H.dealName, ...H.companyName, ...H.lastName],
  howTo: hubspotHowTo('Reports → Activities'),
  read(row, claims, context) {
    const channel = row.has('type') ? contactChannel(row.text('type')) : onlyChannel(row);
    if (!channel) return 'not-contact';
    const unwanted = notContact(row);
    if (unwanted) return unwanted;
    const owner = ownerRef(row.text('owner'), claims, context);
    const people = associatedPeople(row, claims, context);
    const [first] = people;
    if (owner === undefined || first === undefined) return 'no-person';
    const day = row.day('date');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const inbound = /^(?:incoming|inbound)/i.test(row.text('direction'));
    // Of several on a mail that came in, nothing says who wrote it.
    if (inbound && people.length > 1) return 'sender-unknown';
    if (inbound) claims.contact({ from: first, to: [owner], day, channel });
    else claims.contact({ from: owner, to: people, day, channel });
    return undefined;
  },
});

type ContactField = 'outcome' | 'callStatus' | 'sendStatus' | 'duration' | 'subject';

const notContact = (row: Pick<Row<ContactField>, 'text'>): string | undefined => {
  if (isUnheld(row)) return 'not-held';
  const nobodyWrote = isUnmet(row.text('sendStatus')) || isAutomatic(row.text('subject'));
  return nobodyWrote ? 'mailing' : undefined;
};

/** Whoever did not answer was not spoken to. */
const isUnheld = (
  row: Pick<Row<'outcome' | 'callStatus' | 'duration' | 'subject'>, 'text'>,
): boolean =>
  isUnmet(row.text('outcome')) ||
  isUnmet(row.text('callStatus')) ||
  isNoTime(row.text('duration')) ||
  isCalledOff(row.text('subject'));

/** Calls, meetings and mail can be exported one kind at a time: then no column says what they are. */
const onlyChannel = (row: Pick<Row<'call' | 'meeting' | 'mail'>, 'has'>): ContactKind => {
  if (row.has('meeting')) return 'meeting';
  return row.has('call') ? 'call' : 'email';
};
