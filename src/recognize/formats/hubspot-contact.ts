import type { ClaimSink } from '../../model/claims.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { HUBSPOT_HEADERS as H } from '../hubspot-header-names.ts';
import { hubspotHowTo, primaryId, primaryName } from '../hubspot-row.ts';

/** People, their primary company, their owner; a customer among them makes the company one. */
export const hubspotContact = defineFormat({
  name: 'hubspot/contact',
  system: 'hubspot',
  columns: {
    id: [...H.recordId, 'Record ID - Contact', 'Contact ID', 'Vid'],
    firstName: H.firstName,
    lastName: H.lastName,
    name: ['Name', 'Full Name'],
    email: H.email,
    moreEmails: ['Additional email addresses'],
    url: ['LinkedIn URL', 'LinkedIn Profile URL', 'LinkedIn', 'Hs LinkedIn URL'],
    title: H.title,
    company: ['Associated Company', 'Associated Company (Primary)', ...H.companyName, 'Company'],
    companyId: [
      'Associated Company IDs (Primary)',
      'Primary Associated Company ID',
      'associatedcompanyid',
    ],
    companyIds: ['Associated Company IDs'],
    owner: H.contactOwner,
    lifecycle: H.lifecycle,
    leadStatus: H.leadStatus,
    city: H.city,
    country: H.country,
    industry: H.industry,
    created: H.created,
    modified: H.modified,
    lastActivity: H.lastActivity,
  },
  needs: [
    ['id'],
    ['firstName', 'lastName', 'email', 'name'],
    [
      'owner',
      'lifecycle',
      'leadStatus',
      'companyId',
      'companyIds',
      'created',
      'modified',
      'lastActivity',
    ],
  ],
  never: [
    ...H.dealName,
    ...H.domain,
    ...H.activityType,
    'Account Name',
    'Date Created',
    'Date Modified',
  ],
  howTo: hubspotHowTo('Contacts'),
  read(row, claims, context) {
    const firstName = row.text('firstName');
    const lastName = row.text('lastName');
    const name = row.text('name');
    const email = [row.text('email'), row.text('moreEmails')].filter(Boolean).join(';');
    if (`${firstName}${lastName}${name}${email}` === '') return 'blank-person';
    const companyId = primaryId(row.id('companyId'), row.id('companyIds'));
    const company = primaryName(row.text('company'));
    const person = claims.person({
      id: row.id('id'),
      firstName,
      lastName,
      name,
      email,
      url: row.text('url'),
      title: row.text('title'),
      company,
      companyId,
      city: row.text('city'),
      country: row.text('country'),
      industry: row.text('industry'),
      asOf: row.day('modified'),
    });
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    if (isCustomer(row.text('lifecycle'))) claimCustomer(company, companyId, claims);
    return undefined;
  },
});

const isCustomer = (lifecycle: string): boolean =>
  /^(?:customer|evangelist|kunde|kund|cliente|client|klant|klient|顧客)$/i.test(lifecycle);

const claimCustomer = (name: string, id: string, claims: ClaimSink): void => {
  if (name !== '') claims.account({ name, type: 'customer', ...(id && { id }) });
};
