import type { Format } from '../model/format.ts';
import { affinityOrganization } from './formats/affinity-organization.ts';
import { affinityPerson } from './formats/affinity-person.ts';
import { apolloPeople } from './formats/apollo-people.ts';
import { calendlyEvents } from './formats/calendly-events.ts';
import { clayPeople } from './formats/clay-people.ts';
import { dynamicsAccount } from './formats/dynamics-account.ts';
import { dynamicsActivity } from './formats/dynamics-activity.ts';
import { dynamicsAppointment } from './formats/dynamics-appointment.ts';
import { dynamicsContact } from './formats/dynamics-contact.ts';
import { dynamicsEmail } from './formats/dynamics-email.ts';
import { dynamicsOpportunity } from './formats/dynamics-opportunity.ts';
import { dynamicsPhoneCall } from './formats/dynamics-phone-call.ts';
import { emlMessage } from './formats/eml-message.ts';
import { evabootLeads } from './formats/evaboot-leads.ts';
import { googleContacts } from './formats/google-contacts.ts';
import { googleUsers } from './formats/google-users.ts';
import { hubspotActivity } from './formats/hubspot-activity.ts';
import { hubspotCompany } from './formats/hubspot-company.ts';
import { hubspotContact } from './formats/hubspot-contact.ts';
import { hubspotDeal } from './formats/hubspot-deal.ts';
import { hubspotLead } from './formats/hubspot-lead.ts';
import { hubspotOwner } from './formats/hubspot-owner.ts';
import { hubspotUnused } from './formats/hubspot-unused.ts';
import { icalEvents } from './formats/ical-events.ts';
import { linkedHelperProfiles } from './formats/linked-helper-profiles.ts';
import { linkedinAssistantMessages } from './formats/linkedin-assistant-messages.ts';
import { linkedinConnections } from './formats/linkedin-connections.ts';
import { linkedinContacts } from './formats/linkedin-contacts.ts';
import { linkedinEducation } from './formats/linkedin-education.ts';
import { linkedinEmailAddresses } from './formats/linkedin-email-addresses.ts';
import {
  linkedinEndorsementsGiven,
  linkedinEndorsementsReceived,
} from './formats/linkedin-endorsements.ts';
import { linkedinInvitations } from './formats/linkedin-invitations.ts';
import { linkedinMessages } from './formats/linkedin-messages.ts';
import { linkedinOutlook } from './formats/linkedin-outlook.ts';
import { linkedinPositions } from './formats/linkedin-positions.ts';
import { linkedinProfile } from './formats/linkedin-profile.ts';
import {
  linkedinRecommendationsGiven,
  linkedinRecommendationsReceived,
} from './formats/linkedin-recommendations.ts';
import { linkedinUnused } from './formats/linkedin-unused.ts';
import { mboxMessages } from './formats/mbox-messages.ts';
import { numberedExperience } from './formats/numbered-experience.ts';
import { outlookCalendar } from './formats/outlook-calendar.ts';
import { outlookContacts } from './formats/outlook-contacts.ts';
import { outlookMail } from './formats/outlook-mail.ts';
import { phantombusterSalesNavigator } from './formats/phantombuster-sales-navigator.ts';
import { pipedriveActivity } from './formats/pipedrive-activity.ts';
import { pipedriveDeal } from './formats/pipedrive-deal.ts';
import { pipedriveLead } from './formats/pipedrive-lead.ts';
import { pipedriveOrganization } from './formats/pipedrive-organization.ts';
import { pipedrivePerson } from './formats/pipedrive-person.ts';
import { plainAccounts } from './formats/plain-accounts.ts';
import { plainAsks } from './formats/plain-asks.ts';
import { plainEmployment } from './formats/plain-employment.ts';
import { plainInteractions } from './formats/plain-interactions.ts';
import { plainPeople } from './formats/plain-people.ts';
import { plainTargets } from './formats/plain-targets.ts';
import { plainTies } from './formats/plain-ties.ts';
import { plainDifferent, plainSame, plainVerdicts } from './formats/plain-verdicts.ts';
import { salesforceAccount } from './formats/salesforce-account.ts';
import { salesforceAccountContactRelation } from './formats/salesforce-account-contact-relation.ts';
import { salesforceAccountContactRole } from './formats/salesforce-account-contact-role.ts';
import { salesforceAffiliation } from './formats/salesforce-affiliation.ts';
import { salesforceCampaignMember } from './formats/salesforce-campaign-member.ts';
import { salesforceContact } from './formats/salesforce-contact.ts';
import { salesforceEmailMessage } from './formats/salesforce-email-message.ts';
import { salesforceEvent } from './formats/salesforce-event.ts';
import { salesforceLead } from './formats/salesforce-lead.ts';
import { salesforceOpportunity } from './formats/salesforce-opportunity.ts';
import { salesforceOpportunityContactRole } from './formats/salesforce-opportunity-contact-role.ts';
import { salesforceRelationship } from './formats/salesforce-relationship.ts';
import { salesforceReportAccounts } from './formats/salesforce-report-accounts.ts';
import { salesforceReportActivities } from './formats/salesforce-report-activities.ts';
import { salesforceReportContacts } from './formats/salesforce-report-contacts.ts';
import { salesforceReportOpportunities } from './formats/salesforce-report-opportunities.ts';
import { salesforceTask } from './formats/salesforce-task.ts';
import { salesforceUnused } from './formats/salesforce-unused.ts';
import { salesforceUser } from './formats/salesforce-user.ts';
import { thunderbirdContacts } from './formats/thunderbird-contacts.ts';
import { vcardCards } from './formats/vcard-cards.ts';
import { zohoAccount } from './formats/zoho-account.ts';
import { zohoActivity } from './formats/zoho-activity.ts';
import { zohoContact } from './formats/zoho-contact.ts';
import { zohoDeal } from './formats/zoho-deal.ts';
import { zohoUser } from './formats/zoho-user.ts';
import { zoominfoContacts } from './formats/zoominfo-contacts.ts';

/** Every export refpath knows. Of two that fit equally, the one further up is meant. */
export const formats: readonly Format[] = [
  plainPeople,
  plainEmployment,
  plainTies,
  plainInteractions,
  plainAccounts,
  plainTargets,
  plainAsks,
  plainVerdicts,
  plainSame,
  plainDifferent,
  linkedinProfile,
  linkedinConnections,
  linkedinPositions,
  linkedinEducation,
  linkedinAssistantMessages,
  linkedinMessages,
  linkedinInvitations,
  linkedinRecommendationsGiven,
  linkedinRecommendationsReceived,
  linkedinEndorsementsGiven,
  linkedinEndorsementsReceived,
  linkedinEmailAddresses,
  linkedinContacts,
  linkedinOutlook,
  ...linkedinUnused,
  salesforceAccount,
  salesforceContact,
  salesforceLead,
  salesforceUser,
  salesforceOpportunity,
  salesforceOpportunityContactRole,
  salesforceTask,
  salesforceEvent,
  salesforceAccountContactRelation,
  salesforceAccountContactRole,
  salesforceEmailMessage,
  salesforceAffiliation,
  salesforceRelationship,
  salesforceReportContacts,
  salesforceReportAccounts,
  salesforceReportActivities,
  salesforceReportOpportunities,
  salesforceCampaignMember,
  ...salesforceUnused,
  hubspotContact,
  hubspotCompany,
  hubspotDeal,
  hubspotActivity,
  hubspotLead,
  hubspotOwner,
  ...hubspotUnused,
  dynamicsContact,
  dynamicsAccount,
  dynamicsOpportunity,
  dynamicsAppointment,
  dynamicsEmail,
  dynamicsPhoneCall,
  dynamicsActivity,
  pipedrivePerson,
  pipedriveOrganization,
  pipedriveDeal,
  pipedriveActivity,
  pipedriveLead,
  zohoContact,
  zohoAccount,
  zohoDeal,
  zohoActivity,
  zohoUser,
  affinityPerson,
  affinityOrganization,
  googleContacts,
  googleUsers,
  outlookContacts,
  outlookCalendar,
  outlookMail,
  thunderbirdContacts,
  vcardCards,
  icalEvents,
  mboxMessages,
  emlMessage,
  calendlyEvents,
  apolloPeople,
  zoominfoContacts,
  evabootLeads,
  phantombusterSalesNavigator,
  linkedHelperProfiles,
  numberedExperience,
  clayPeople,
];
