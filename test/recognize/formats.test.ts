import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from '../../src/recognize/formats.ts';
import './formats/affinity-organization.cases.ts';
import './formats/linkedin-connections-languages.cases.ts';
import './formats/hubspot-deal-languages.cases.ts';
import './formats/hubspot-company-languages.cases.ts';
import './formats/hubspot-contact-languages.cases.ts';
import './formats/outlook-contacts-languages.cases.ts';
import './formats/affinity-person.cases.ts';
import './formats/apollo-people.cases.ts';
import './formats/calendly-events.cases.ts';
import './formats/clay-people.cases.ts';
import './formats/dynamics-account.cases.ts';
import './formats/dynamics-activity.cases.ts';
import './formats/dynamics-appointment.cases.ts';
import './formats/dynamics-contact.cases.ts';
import './formats/dynamics-email.cases.ts';
import './formats/dynamics-opportunity.cases.ts';
import './formats/dynamics-phone-call.cases.ts';
import './formats/eml-message.cases.ts';
import './formats/evaboot-leads.cases.ts';
import './formats/google-contacts.cases.ts';
import './formats/google-users.cases.ts';
import './formats/hubspot-activity.cases.ts';
import './formats/hubspot-company.cases.ts';
import './formats/hubspot-contact.cases.ts';
import './formats/hubspot-deal.cases.ts';
import './formats/hubspot-lead.cases.ts';
import './formats/hubspot-owner.cases.ts';
import './formats/linked-helper-profiles.cases.ts';
import './formats/linkedin-contacts.cases.ts';
import './formats/linkedin-education.cases.ts';
import './formats/linkedin-endorsements.cases.ts';
import './formats/linkedin-invitations.cases.ts';
import './formats/linkedin-outlook.cases.ts';
import './formats/linkedin-positions.cases.ts';
import './formats/linkedin-profile.cases.ts';
import './formats/linkedin-recommendations.cases.ts';
import './formats/mbox-messages.cases.ts';
import './formats/numbered-experience.cases.ts';
import './formats/outlook-calendar.cases.ts';
import './formats/outlook-contacts.cases.ts';
import './formats/outlook-mail.cases.ts';
import './formats/phantombuster-sales-navigator.cases.ts';
import './formats/pipedrive-activity.cases.ts';
import './formats/pipedrive-deal.cases.ts';
import './formats/pipedrive-languages.cases.ts';
import './formats/pipedrive-lead.cases.ts';
import './formats/pipedrive-organization.cases.ts';
import './formats/pipedrive-person.cases.ts';
import './formats/salesforce-account-contact-relation.cases.ts';
import './formats/salesforce-account-contact-role.cases.ts';
import './formats/salesforce-account.cases.ts';
import './formats/salesforce-affiliation.cases.ts';
import './formats/salesforce-campaign-member.cases.ts';
import './formats/salesforce-contact.cases.ts';
import './formats/salesforce-email-message.cases.ts';
import './formats/salesforce-event.cases.ts';
import './formats/salesforce-lead.cases.ts';
import './formats/salesforce-opportunity-contact-role.cases.ts';
import './formats/salesforce-opportunity.cases.ts';
import './formats/salesforce-relationship.cases.ts';
import './formats/salesforce-report-accounts.cases.ts';
import './formats/salesforce-report-activities.cases.ts';
import './formats/salesforce-report-contacts.cases.ts';
import './formats/salesforce-report-opportunities.cases.ts';
import './formats/salesforce-task.cases.ts';
import './formats/salesforce-user.cases.ts';
import './formats/thunderbird-contacts.cases.ts';
import './formats/vcard-cards.cases.ts';
import './formats/zoho-account.cases.ts';
import './formats/zoho-activity.cases.ts';
import './formats/zoho-contact.cases.ts';
import './formats/zoho-deal.cases.ts';
import './formats/zoho-user.cases.ts';
import './formats/zoominfo-contacts.cases.ts';

const CASES = readdirSync(new URL('formats/', import.meta.url));

/** Formats of one file, as they differ in the direction alone, or say nothing. */
const TOGETHER = new Map([
  ['linkedin/endorsements-given', 'linkedin-endorsements'],
  ['linkedin/endorsements-received', 'linkedin-endorsements'],
  ['linkedin/recommendations-given', 'linkedin-recommendations'],
  ['linkedin/recommendations-received', 'linkedin-recommendations'],
  ['linkedin/imported-contacts', 'linkedin-contacts'],
  ['linkedin/connections-outlook', 'linkedin-outlook'],
  ['prospects/numbered-experience', 'numbered-experience'],
]);

/** Formats with tests of their own, or none of whose rows says anything. */
const ELSEWHERE = /^(?:plain|linkedin)\/|^ical\/events$/;

const READ = formats.filter(({ unused }) => unused === undefined).map(({ name }) => name);

test.each(READ.filter((name) => !ELSEWHERE.test(name)))('%s has its cases', (name) => {
  const file = TOGETHER.get(name) ?? name.replace('/', '-');
  expect(CASES).toContain(`${file}.cases.ts`);
});

test('every file of cases is run', () => {
  const source = readFileSync(new URL('formats.test.ts', import.meta.url), 'utf8');
  for (const name of CASES.filter((each) => each.endsWith('.cases.ts'))) {
    expect(source).toContain(`'./formats/${name}'`);
  }
});
