import { defineFormat } from '../define-format.ts';
import { roleKind } from '../role-kind.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** The same as account-contact relations in organizations with the education or nonprofit packages. */
export const salesforceAffiliation = defineFormat({
  name: 'salesforce/affiliation',
  system: 'salesforce',
  columns: {
    id: ['Id'],
    deleted: ['IsDeleted'],
    accountId: ['hed__Account__c', 'npe5__Organization__c'],
    contactId: ['hed__Contact__c', 'npe5__Contact__c'],
    role: ['hed__Role__c', 'npe5__Role__c'],
    start: ['hed__StartDate__c', 'npe5__StartDate__c'],
    end: ['hed__EndDate__c', 'npe5__EndDate__c'],
    status: ['hed__Status__c', 'npe5__Status__c'],
  },
  needs: [['accountId'], ['contactId']],
  never: ['hed__RelatedContact__c'],
  howTo: salesforceHowTo('hed__Affiliation__c'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    const companyId = row.id('accountId');
    const contactId = row.id('contactId');
    if (!companyId || !contactId) return 'no-person';
    const isFormer = /^(?:former|inactive)/i.test(row.text('status'));
    claims.job({
      person: claims.ref('id', contactId),
      company: '',
      companyId,
      title: row.text('role'),
      start: row.span('start'),
      end: row.span('end'),
      current: isFormer ? false : row.ongoing('end'),
      kind: roleKind(row.text('role')),
    });
    return undefined;
  },
});
