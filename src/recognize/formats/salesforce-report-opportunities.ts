import { ownerRef } from '../crm-owner.ts';
import { dealState } from '../deal-state.ts';
import { defineFormat } from '../define-format.ts';
import { said } from '../said.ts';

/** A report of deals: accounts, owners and contacts by name. */
export const salesforceReportOpportunities = defineFormat({
  name: 'salesforce/report-opportunities',
  system: 'salesforce',
  columns: {
    id: ['Opportunity ID'],
    name: [
      'Opportunity Name',
      'Opportunity-Name',
      "Nom de l'opportunité",
      'Nombre de la oportunidad',
    ],
    account: ['Account Name', 'Accountname', 'Nom du compte', 'Nombre de la cuenta'],
    owner: [
      'Opportunity Owner',
      'Opportunity-Inhaber',
      "Propriétaire de l'opportunité",
      'Propietario de la oportunidad',
    ],
    stage: ['Stage', 'Phase', 'Étape', 'Etapa'],
    closeDate: ['Close Date', 'Schlusstermin', 'Date de clôture', 'Fecha de cierre'],
    won: ['Won'],
    closed: ['Closed'],
    contact: ['Primary Contact'],
  },
  needs: [['name'], ['stage', 'closeDate'], ['owner', 'account']],
  howTo: 'Salesforce: open a report of opportunities → Export → Details Only, CSV.',
  read(row, claims, context) {
    const account = row.text('account');
    const id = row.id('id') || `${account}/${row.text('name')}`;
    claims.deal(
      said({
        id,
        account,
        owner: ownerRef(row.text('owner'), claims, context),
        state: dealState(row.text('stage'), row.flag('won'), row.flag('closed')),
        day: row.day('closeDate'),
      }),
    );
    const contact = row.text('contact');
    if (contact !== '') {
      const person = claims.person({ name: contact, company: account });
      claims.dealRole({ dealId: id, person, role: 'Primary' });
    }
    return undefined;
  },
});
