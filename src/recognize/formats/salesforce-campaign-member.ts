import { defineFormat } from '../define-format.ts';
import { claimPerson } from '../person-row.ts';
import { salesforceHowTo } from '../salesforce-row.ts';

/** Contacts and leads whom a campaign was sent to: who they are and who owns them; a mass mail is no contact. */
export const salesforceCampaignMember = defineFormat({
  name: 'salesforce/campaign-member',
  system: 'salesforce',
  columns: {
    member: ['Id'],
    deleted: ['IsDeleted'],
    campaign: ['CampaignId'],
    id: ['LeadOrContactId', 'ContactId', 'LeadId'],
    status: ['Status'],
    responded: ['HasResponded'],
    firstName: ['FirstName'],
    lastName: ['LastName'],
    name: ['Name'],
    email: ['Email'],
    title: ['Title'],
    company: ['CompanyOrAccount'],
    city: ['City'],
    country: ['Country'],
    ownerId: ['LeadOrContactOwnerId'],
  },
  needs: [['campaign'], ['id'], ['status', 'responded', 'member']],
  never: ['StageName', 'IsConverted'],
  howTo: salesforceHowTo('CampaignMember'),
  read(row, claims) {
    if (row.flag('deleted')) return 'deleted';
    const id = row.id('id');
    if (id === '') return 'no-person';
    // Without a name the row only refers to somebody of Contact or Lead.
    claimPerson(row, claims);
    const owner = row.id('ownerId');
    if (owner) {
      claims.tie({ from: claims.ref('id', owner), to: claims.ref('id', id), kind: 'owner' });
    }
    return undefined;
  },
});
