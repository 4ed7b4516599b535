import type { Format } from '../model/format.ts';
import { hubspotActivity } from './formats/hubspot-activity.ts';
import { hubspotCompany } from './formats/hubspot-company.ts';
import { hubspotContact } from './formats/hubspot-contact.ts';
import { hubspotDeal } from './formats/hubspot-deal.ts';
import { linkedinAssistantMessages } from './formats/linkedin-assistant-messages.ts';
import { linkedinConnections } from './formats/linkedin-connections.ts';
import { linkedinEducation } from './formats/linkedin-education.ts';
import { linkedinEmailAddresses } from './formats/linkedin-email-addresses.ts';
import {
  linkedinEndorsementsGiven,
  linkedinEndorsementsReceived,
} from './formats/linkedin-endorsements.ts';
import { linkedinInvitations } from './formats/linkedin-invitations.ts';
import { linkedinMessages } from './formats/linkedin-messages.ts';
import { linkedinPositions } from './formats/linkedin-positions.ts';
import { linkedinProfile } from './formats/linkedin-profile.ts';
import {
  linkedinRecommendationsGiven,
  linkedinRecommendationsReceived,
} from './formats/linkedin-recommendations.ts';
import { linkedinUnused } from './formats/linkedin-unused.ts';
import { plainAccounts } from './formats/plain-accounts.ts';
import { plainAsks } from './formats/plain-asks.ts';
import { plainEmployment } from './formats/plain-employment.ts';
import { plainInteractions } from './formats/plain-interactions.ts';
import { plainPeople } from './formats/plain-people.ts';
import { plainTargets } from './formats/plain-targets.ts';
import { plainTies } from './formats/plain-ties.ts';
import { salesforceAccount } from './formats/salesforce-account.ts';
import { salesforceContact } from './formats/salesforce-contact.ts';
import { salesforceEvent } from './formats/salesforce-event.ts';
import { salesforceLead } from './formats/salesforce-lead.ts';
import { salesforceOpportunity } from './formats/salesforce-opportunity.ts';
import { salesforceOpportunityContactRole } from './formats/salesforce-opportunity-contact-role.ts';
import { salesforceTask } from './formats/salesforce-task.ts';
import { salesforceUser } from './formats/salesforce-user.ts';

/** Every export refpath knows. Of two that fit equally, the one further up is meant. */
export const formats: readonly Format[] = [
  plainPeople,
  plainEmployment,
  plainTies,
  plainInteractions,
  plainAccounts,
  plainTargets,
  plainAsks,
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
  ...linkedinUnused,
  salesforceAccount,
  salesforceContact,
  salesforceLead,
  salesforceUser,
  salesforceOpportunity,
  salesforceOpportunityContactRole,
  salesforceTask,
  salesforceEvent,
  hubspotContact,
  hubspotCompany,
  hubspotDeal,
  hubspotActivity,
];
