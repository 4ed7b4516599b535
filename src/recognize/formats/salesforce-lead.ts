import { defineFormat } from '../define-format.ts';
import { familyName } from '../person-row.ts';
import { goneRow, PROFILE_FIELDS, salesforceHowTo } from '../salesforce-row.ts';

/** People not yet at an account. A converted lead bears its contact's id: they are one. */
export const salesforceLead = defineFormat({
  name: 'salesforce/lead',
  system: 'salesforce',
  columns: {
    id: ['Id', 'Lead ID', 'Guid'],
    deleted: ['IsDeleted'],
    mergedInto: ['MasterRecordId'],
    firstName: ['FirstName'],
    middleName: ['MiddleName'],
    lastName: ['LastName'],
    name: ['Name'],
    email: ['Email'],
    url: PROFILE_FIELDS,
    title: ['Title'],
    company: ['Company'],
    city: ['City'],
    country: ['Country'],
    industry: ['Industry'],
    status: ['Status', 'Lead Status'],
    source: ['LeadSource'],
    ownerId: ['OwnerId'],
    isConverted: ['IsConverted'],
    contactId: ['ConvertedContactId'],
    accountId: ['ConvertedAccountId'],
    modified: ['LastModifiedDate'],
  },
  needs: [
    ['lastName', 'name'],
    ['company'],
    ['isConverted', 'contactId', 'ownerId', 'deleted'],
    ['status', 'isConverted', 'source', 'contactId'],
  ],
  never: ['AccountId', 'StageName', 'WhoId', 'Username'],
  howTo: salesforceHowTo('Lead'),
  read(row, claims) {
    const gone = goneRow(row);
    if (gone) return gone;
    const firstName = row.text('firstName');
    const lastName = familyName(row.text('middleName'), row.text('lastName'));
    const name = row.text('name');
    const email = row.text('email');
    if (`${firstName}${lastName}${name}${email}` === '') return 'blank-person';
    const person = claims.person({
      id: row.id('contactId') || row.id('id'),
      firstName,
      lastName,
      name,
      email,
      url: row.text('url'),
      title: row.text('title'),
      company: row.text('company'),
      companyId: row.id('accountId'),
      city: row.text('city'),
      country: row.text('country'),
      industry: row.text('industry'),
      asOf: row.day('modified'),
    });
    const ownerId = row.id('ownerId');
    if (ownerId) claims.tie({ from: claims.ref('id', ownerId), to: person, kind: 'owner' });
    return undefined;
  },
});
