import { defineFormat } from '../define-format.ts';
import { roleKind } from '../role-kind.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Who works, worked, advises or sits on the board where: Salesforce's only work history. */
export const salesforceAccountContactRelation = defineFormat({
  name: 'salesforce/account-contact-relation',
  system: 'salesforce',
  columns: {
    id: ['Id', 'Guid'],
    deleted: ['IsDeleted'],
    accountId: ['AccountId'],
    account: ['Account.Name'],
    contactId: ['ContactId'],
    roles: ['Roles'],
    isDirect: ['IsDirect'],
    isActive: ['IsActive'],
    start: ['StartDate'],
    end: ['EndDate'],
  },
  needs: [['accountId'], ['contactId'], ['isDirect', 'isActive', 'roles']],
  howTo: salesforceHowTo('AccountContactRelation'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    const companyId = row.id('accountId');
    const contactId = row.id('contactId');
    if (!companyId || !contactId) return 'no-person';
    claims.job({
      person: claims.ref('id', contactId),
      company: row.text('account'),
      companyId,
      title: row.text('roles'),
      start: row.span('start'),
      end: row.span('end'),
      current: row.flag('isActive') === false ? false : row.ongoing('end'),
      kind: roleKind(row.text('roles')),
    });
    return undefined;
  },
});
