import type { ClaimSink } from '../../model/claims.ts';
import type { Row } from '../../model/format.ts';
import { claimAccount } from '../account-row.ts';
import { defineFormat } from '../define-format.ts';
import { goneRow, salesforceHowTo } from '../salesforce-row.ts';

/** Companies, and people where the organization keeps "person accounts". */
export const salesforceAccount = defineFormat({
  name: 'salesforce/account',
  system: 'salesforce',
  columns: {
    id: ['Id', 'Account ID', 'Guid'],
    guid: ['Guid'],
    deleted: ['IsDeleted'],
    mergedInto: ['MasterRecordId'],
    name: ['Name', 'Account Name'],
    type: ['Type', 'Account Type'],
    parentId: ['ParentId', 'Parent Account ID'],
    parent: ['Parent Account', 'Parent Account: Account Name', 'Parent Account Name'],
    website: ['Website'],
    industry: ['Industry'],
    city: ['BillingCity'],
    country: ['BillingCountry'],
    employees: ['NumberOfEmployees'],
    revenue: ['AnnualRevenue'],
    number: ['AccountNumber'],
    source: ['AccountSource'],
    ownerId: ['OwnerId'],
    modified: ['LastModifiedDate'],
    isPerson: ['IsPersonAccount'],
    contactId: ['PersonContactId'],
    firstName: ['FirstName'],
    lastName: ['LastName'],
    email: ['PersonEmail'],
    title: ['PersonTitle'],
  },
  needs: [
    ['name'],
    ['type', 'website', 'industry', 'country', 'employees', 'parentId', 'revenue'],
    [
      'guid',
      'ownerId',
      'deleted',
      'mergedInto',
      'parentId',
      'number',
      'revenue',
      'source',
      'employees',
    ],
  ],
  never: [
    ...['StageName', 'AccountId', 'WhoId', 'OpportunityId', 'CloseDate', 'Username'],
    ...['StartDate', 'ContentType', 'DeveloperName', 'RelatedId', 'ProductCode', 'SobjectType'],
  ],
  howTo: salesforceHowTo('Account'),
  read(row, claims) {
    const gone = goneRow(row);
    if (gone) return gone;
    if (row.flag('isPerson')) return claimPersonAccount(row, claims);
    const ownerId = row.id('ownerId');
    return claimAccount(row, claims, () => ({
      owner: ownerId ? claims.ref('id', ownerId) : undefined,
    }));
  },
});

type PersonField =
  | 'id'
  | 'contactId'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'title'
  | 'city'
  | 'country'
  | 'ownerId'
  | 'modified';

/** A person sold to directly; activities name the hidden contact, not the account. */
const claimPersonAccount = (
  row: Pick<Row<PersonField>, 'text' | 'id' | 'day'>,
  claims: ClaimSink,
): string | undefined => {
  const name = row.text('name');
  const firstName = row.text('firstName');
  const lastName = row.text('lastName');
  if (`${name}${firstName}${lastName}` === '') return 'blank-person';
  const person = claims.person({
    id: row.id('contactId') || row.id('id'),
    name,
    firstName,
    lastName,
    email: row.text('email'),
    title: row.text('title'),
    city: row.text('city'),
    country: row.text('country'),
    asOf: row.day('modified'),
  });
  const ownerId = row.id('ownerId');
  if (ownerId) claims.tie({ from: claims.ref('id', ownerId), to: person, kind: 'owner' });
  return undefined;
};
