import { ownerById, ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { familyName } from '../person-row.ts';
import { goneRow, PROFILE_FIELDS, salesforceHowTo } from '../salesforce-row.ts';

/** People at accounts, who owns them, and whom they report to. */
export const salesforceContact = defineFormat({
  name: 'salesforce/contact',
  system: 'salesforce',
  columns: {
    id: ['Id', 'Contact ID', 'Guid'],
    deleted: ['IsDeleted'],
    mergedInto: ['MasterRecordId'],
    accountId: ['AccountId'],
    company: ['Account.Name'],
    firstName: ['FirstName'],
    middleName: ['MiddleName'],
    lastName: ['LastName'],
    name: ['Name'],
    email: ['Email'],
    url: PROFILE_FIELDS,
    title: ['Title'],
    city: ['MailingCity'],
    country: ['MailingCountry'],
    reportsToId: ['ReportsToId'],
    department: ['Department'],
    salutation: ['Salutation'],
    ownerId: ['OwnerId'],
    owner: ['Owner.Email', 'Owner.Name'],
    modified: ['LastModifiedDate'],
    bounced: ['EmailBouncedReason'],
    doNotCall: ['DoNotCall'],
  },
  needs: [
    ['lastName', 'firstName', 'name'],
    ['accountId', 'reportsToId', 'company'],
    ['id', 'ownerId', 'deleted', 'reportsToId'],
    ['email', 'title', 'lastName', 'firstName'],
  ],
  never: [
    'IsConverted',
    'Username',
    'UserType',
    'StageName',
    'WhoId',
    'IsPersonAccount',
    'Assigned User Name',
    'Date Created',
  ],
  howTo: salesforceHowTo('Contact'),
  read(row, claims, context) {
    const gone = goneRow(row);
    if (gone) return gone;
    const firstName = row.text('firstName');
    const lastName = familyName(row.text('middleName'), row.text('lastName'));
    const name = row.text('name');
    const email = row.text('email');
    if (`${firstName}${lastName}${name}${email}` === '') return 'blank-person';
    const person = claims.person({
      id: row.id('id'),
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
      asOf: row.day('modified'),
    });
    const ownerId = row.id('ownerId');
    const text = row.text('owner');
    const owner = ownerId
      ? ownerById({ id: ownerId, text }, claims, context)
      : ownerRef(text, claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    const boss = row.id('reportsToId');
    if (boss) claims.tie({ from: person, to: claims.ref('id', boss), kind: 'reports-to' });
    return undefined;
  },
});
