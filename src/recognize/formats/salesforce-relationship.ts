import { defineFormat } from '../define-format.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Who is related to whom; every pair stands there twice, once from each side. */
export const salesforceRelationship = defineFormat({
  name: 'salesforce/relationship',
  system: 'salesforce',
  columns: {
    id: ['Id'],
    deleted: ['IsDeleted'],
    from: ['hed__Contact__c', 'npe4__Contact__c'],
    to: ['hed__RelatedContact__c', 'npe4__RelatedContact__c'],
    type: ['hed__Type__c', 'npe4__Type__c'],
    status: ['hed__Status__c', 'npe4__Status__c'],
  },
  needs: [['from'], ['to']],
  howTo: salesforceHowTo('hed__Relationship__c'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    if (/^former/i.test(row.text('status'))) return 'former';
    const [from, to] = [row.id('from'), row.id('to')];
    if (!from || !to) return 'no-person';
    claims.tie({
      from: claims.ref('id', from),
      to: claims.ref('id', to),
      kind: 'declared',
      label: row.text('type'),
    });
    return undefined;
  },
});
