import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { hubspotHowTo } from '../hubspot-row.ts';
import { listOf } from '../said.ts';

/** Calls, mail and meetings between an owner and the associated contacts. */
export const hubspotActivity = defineFormat({
  name: 'hubspot/activity',
  system: 'hubspot',
  columns: {
    id: ['Record ID', 'Activity ID', 'Engagement ID'],
    type: ['Activity type', 'Engagement Type', 'Type'],
    date: ['Activity date', 'Timestamp', 'Create Date'],
    owner: ['Activity assigned to', 'Assigned to', 'Activity owner', 'Owner'],
    direction: ['Email direction', 'Call direction', 'Direction'],
    outcome: ['Meeting outcome', 'Outcome'],
    contactIds: ['Associated Contact IDs', 'Contact IDs'],
    companyIds: ['Associated Company IDs'],
  },
  needs: [['type'], ['date'], ['contactIds', 'owner'], ['id', 'contactIds']],
  never: ['Deal Name', 'Company name', 'First Name', 'Last Name'],
  howTo: hubspotHowTo('Reports → Activities'),
  read(row, claims, context) {
    const channel = contactChannel(row.text('type'));
    if (!channel) return 'not-contact';
    if (/cancel|no.?show|resched/i.test(row.text('outcome'))) return 'not-held';
    const owner = ownerRef(row.text('owner'), claims, context);
    const people = listOf(row.id('contactIds')).map((id) => claims.ref('id', id));
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
