import type { Row } from '../../model/format.ts';
import { isCalledOff } from '../called-off.ts';
import { contactChannel } from '../contact-channel.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { isAutomatic } from '../no-contact.ts';
import { pipedriveHeaders as H } from '../pipedrive-header-names.ts';
import { wordPattern } from '../word-pattern.ts';
import words from '../words/crm-words.json' with { type: 'json' };

export const pipedriveActivity = defineFormat({
  name: 'pipedrive/activity',
  system: 'pipedrive',
  columns: {
    subject: H('activity', 'subject'),
    type: H('activity', 'type'),
    date: H('activity', 'dueDate'),
    doneAt: H('activity', 'doneAt'),
    done: H('activity', 'done'),
    owner: H('activity', 'assignedTo'),
    company: [...H('activity', 'ofOrganization'), 'Organization'],
    contact: [...H('activity', 'contact'), 'Contact person', ...H('person', 'name')],
    contactId: H('person', 'id'),
  },
  needs: [['type'], ['date', 'doneAt'], ['owner', 'contact']],
  howTo: 'Pipedrive: Activities → list view → … → Export filter results.',
  read(row, claims, context) {
    if (isToDo(row)) return 'not-done';
    if (isCalledOff(row.text('subject'))) return 'not-held';
    if (isAutomatic(row.text('subject'))) return 'mailing';
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

const isToDo = (row: Pick<Row<'done'>, 'text'>): boolean => {
  const done = row.text('done').toLowerCase();
  return done === '0' || done === 'false' || TO_DO.test(done);
};

const TO_DO = wordPattern(words.toDo);
