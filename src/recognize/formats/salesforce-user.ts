import { defineFormat } from '../define-format.ts';
import { familyName } from '../person-row.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** The people who work in the CRM; who of them owns records is of the team, unless they have left. */
export const salesforceUser = defineFormat({
  name: 'salesforce/user',
  system: 'salesforce',
  columns: {
    id: ['Id', 'User ID', 'Guid'],
    username: ['Username'],
    firstName: ['FirstName'],
    middleName: ['MiddleName'],
    lastName: ['LastName'],
    name: ['Name'],
    email: ['Email'],
    title: ['Title'],
    company: ['CompanyName'],
    city: ['City'],
    country: ['Country'],
    userType: ['UserType'],
    profileId: ['ProfileId'],
    roleId: ['UserRoleId'],
    alias: ['Alias'],
    isActive: ['IsActive'],
    managerId: ['ManagerId'],
    modified: ['LastModifiedDate'],
  },
  needs: [
    ['id'],
    ['username', 'userType', 'profileId', 'roleId', 'alias', 'isActive'],
    ['lastName', 'name', 'email'],
  ],
  never: [
    ...['ProductCode', 'SobjectType', 'DeveloperName', 'UserLicenseId', 'ParentRoleId'],
    ...['billing-active', 'has-2fa', 'displayname', 'ContentType', 'CampaignId'],
  ],
  howTo: salesforceHowTo('User'),
  read(row, claims) {
    const type = row.text('userType');
    if (type !== '' && type.toLowerCase() !== 'standard') return 'not-standard-user';
    const id = row.id('id');
    const firstName = row.text('firstName');
    const lastName = familyName(row.text('middleName'), row.text('lastName'));
    const name = row.text('name');
    const email = row.text('email');
    if (`${firstName}${lastName}${name}${email}` === '') return 'blank-person';
    const user = claims.person({
      id,
      firstName,
      lastName,
      name,
      email,
      title: row.text('title'),
      company: row.text('company'),
      gone: row.flag('isActive') === false,
      city: row.text('city'),
      country: row.text('country'),
      asOf: row.day('modified'),
    });
    const boss = row.id('managerId');
    if (boss) claims.tie({ from: user, to: claims.ref('id', boss), kind: 'reports-to' });
    return undefined;
  },
});
