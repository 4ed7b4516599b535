import { dealState } from '../deal-state.ts';
import { defineFormat } from '../define-format.ts';
import { said } from '../said.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Deals with accounts: a won one makes a customer. */
export const salesforceOpportunity = defineFormat({
  name: 'salesforce/opportunity',
  system: 'salesforce',
  columns: {
    id: ['Id', 'Opportunity ID', 'Guid'],
    deleted: ['IsDeleted'],
    accountId: ['AccountId'],
    stage: ['StageName'],
    closeDate: ['CloseDate'],
    isClosed: ['IsClosed'],
    isWon: ['IsWon'],
    ownerId: ['OwnerId'],
    contactId: ['ContactId'],
    amount: ['Amount'],
    probability: ['Probability'],
    forecast: ['ForecastCategory', 'ForecastCategoryName'],
  },
  needs: [['id'], ['stage'], ['accountId', 'closeDate', 'isWon']],
  never: ['OpportunityId'],
  howTo: salesforceHowTo('Opportunity'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    const id = row.id('id');
    const ownerId = row.id('ownerId');
    claims.deal(
      said({
        id,
        accountId: row.id('accountId'),
        owner: ownerId ? claims.ref('id', ownerId) : undefined,
        state: dealState(row.text('stage'), row.flag('isWon'), row.flag('isClosed')),
        day: row.day('closeDate'),
      }),
    );
    const contactId = row.id('contactId');
    if (contactId && id) claims.dealRole({ dealId: id, person: claims.ref('id', contactId) });
    return undefined;
  },
});
