import { ownerRef } from '../crm-owner.ts';
import { dealState } from '../deal-state.ts';
import { defineFormat } from '../define-format.ts';
import { HUBSPOT_HEADERS as H } from '../hubspot-header-names.ts';
import { associatedPeople, hubspotHowTo, primaryId, primaryName } from '../hubspot-row.ts';
import { said } from '../said.ts';

/** Deals, with the people and the company they were made with. */
export const hubspotDeal = defineFormat({
  name: 'hubspot/deal',
  system: 'hubspot',
  columns: {
    id: [...H.recordId, 'Record ID - Deal', 'Deal ID'],
    name: H.dealName,
    stage: H.dealStage,
    pipeline: ['Pipeline'],
    closeDate: H.closeDate,
    isWon: ['Is Closed Won', 'Is closed won'],
    isClosed: ['Is Deal Closed?', 'Is Deal Closed'],
    owner: H.dealOwner,
    company: [
      'Associated Company (Primary)',
      'Associated Company Names (Primary)',
      'Associated Company',
    ],
    companyId: ['Associated Company IDs (Primary)'],
    companyIds: ['Associated Company IDs'],
    contactIds: ['Associated Contact IDs'],
    contacts: ['Associated Contact'],
  },
  needs: [['id'], ['name'], ['stage', 'pipeline', 'owner', 'closeDate']],
  howTo: hubspotHowTo('Deals'),
  read(row, claims, context) {
    const id = row.id('id');
    claims.deal(
      said({
        id,
        accountId: primaryId(row.id('companyId'), row.id('companyIds')),
        account: primaryName(row.text('company')),
        owner: ownerRef(row.text('owner'), claims, context),
        state: dealState(row.text('stage'), row.flag('isWon'), row.flag('isClosed')),
        day: row.day('closeDate'),
      }),
    );
    const people = associatedPeople(row, claims, context);
    if (id === '') return undefined;
    for (const person of people) claims.dealRole({ dealId: id, person });
    return undefined;
  },
});
