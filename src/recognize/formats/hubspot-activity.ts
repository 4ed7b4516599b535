import type { ContactKind } from '../../model/evidence.ts';
import type { Row } from '../../model/format.ts';
import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { HUBSPOT_HEADERS as H } from '../hubspot-header-names.ts';
import { associatedPeople, hubspotHowTo } from '../hubspot-row.ts';

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
    if (NOT_HELD.test(row.text('outcome'))) return 'not-held';
    const owner = ownerRef(row.text('owner'), claims, context);
    const people = associatedPeople(row, claims, context);
    const [first] = people;
    if (owner === undefined || first === undefined) return 'no-person';
    const day = row.day('date');
    if (day === undefined) return row.refuse('date', 'bad-date');
    const inbound = /^(?:incoming|inbound)/i.test(row.text('direction'));
    if (inbound) claims.contact({ from: first, to: [owner], day, channel });
    else claims.contact({ from: owner, to: people, day, channel });
    return undefined;
  },
});

/** Whoever did not answer was not spoken to. */
const NOT_HELD =
  /cancel|no.?show|resched|no.?answer|busy|voice.?mail|left.?(?:live.?)?message|wrong.?number/i;

/** Calls, meetings and mail can be exported one kind at a time: then no column says what they are. */
const onlyChannel = (row: Pick<Row<'call' | 'meeting' | 'mail'>, 'has'>): ContactKind => {
  if (row.has('meeting')) return 'meeting';
  return row.has('call') ? 'call' : 'email';
};
