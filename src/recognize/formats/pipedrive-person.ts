import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';
import { pipedriveHeaders as H } from '../pipedrive-header-names.ts';

export const pipedrivePerson = defineFormat({
  name: 'pipedrive/person',
  system: 'pipedrive',
  columns: {
    id: H('person', 'id'),
    name: H('person', 'name'),
    firstName: H('person', 'firstName'),
    lastName: H('person', 'lastName'),
    email: H('person', 'workEmail'),
    homeEmail: H('person', 'homeEmail'),
    otherEmail: H('person', 'otherEmail'),
    url: H('person', 'url'),
    title: H('person', 'jobTitle'),
    company: [...H('person', 'ofOrganization'), ...H('organization', 'name'), 'Organization'],
    companyId: [...H('person', 'organizationId'), ...H('organization', 'id')],
    label: H('person', 'label'),
    owner: H('person', 'owner'),
    modified: H('person', 'modified'),
    created: H('person', 'created'),
  },
  needs: [
    ['name', 'lastName'],
    ['company', 'email', 'owner', 'id'],
  ],
  never: [...H('deal', 'title'), ...H('lead', 'title'), ...H('activity', 'subject')],
  howTo: 'Pipedrive: Contacts → People → … → Export filter results.',
  read(row, claims, context) {
    const email = emailsOf(row.text('email'), row.text('homeEmail'), row.text('otherEmail'));
    const person = claimPerson(row, claims, { email: email.replaceAll('\\@', '@') });
    if (person === undefined) return 'blank-person';
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    return undefined;
  },
});
