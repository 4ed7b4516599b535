import { salesforceHowTo } from '../salesforce-row.ts';
import { type UnusedExport, unusedFormats } from '../unused-formats.ts';

const UNUSED: readonly UnusedExport[] = [
  ['campaign', ['Id', 'Name', 'Type|IsActive', 'Status', 'StartDate', 'EndDate']],
  ['campaign-member-status', ['Id', 'CampaignId', 'Label', 'SortOrder']],
  ['case', ['Id', 'CaseNumber', 'ContactId|AccountId', 'Origin|Subject|Reason|Status']],
  ['case-comment', ['Id', 'ParentId', 'CommentBody']],
  ['event-relation', ['Id', 'RelationId', 'EventId']],
  ['task-relation', ['Id', 'RelationId', 'TaskId']],
  ['email-message-relation', ['Id', 'EmailMessageId', 'RelationId|RelationAddress']],
  ['opportunity-team-member', ['Id', 'OpportunityId', 'UserId', 'TeamMemberRole', 'Name|Title']],
  ['account-team-member', ['Id', 'AccountId', 'UserId', 'TeamMemberRole']],
  ['opportunity-line-item', ['Id', 'OpportunityId', 'Quantity', 'UnitPrice|TotalPrice']],
  ['opportunity-history', ['Id', 'OpportunityId', 'CreatedById', 'StageName|Amount']],
  ['field-history', ['Id', 'Field', 'OldValue', 'NewValue']],
  ['partner', ['Id', 'AccountToId', 'Role']],
  ['product', ['Id', 'Name', 'ProductCode', 'IsActive|Family|Description']],
  ['pricebook-entry', ['Id', 'Pricebook2Id', 'UnitPrice']],
  ['note', ['Id', 'ParentId', 'Title', 'Body']],
  ['attachment', ['Id', 'ParentId', 'Name', 'ContentType', 'BodyLength']],
  ['content', ['Id', 'ContentDocumentId', 'LinkedEntityId|PathOnClient|VersionNumber']],
  ['group', ['Id', 'DeveloperName', 'RelatedId', 'Type']],
  ['group-member', ['Id', 'GroupId', 'UserOrGroupId']],
  ['user-role', ['Id', 'Name', 'ParentRoleId', 'RollupDescription|DeveloperName']],
  ['profile', ['Id', 'Name', 'UserLicenseId', 'UserType|Description']],
  ['record-type', ['Id', 'DeveloperName', 'SobjectType']],
  ['contract', ['Id', 'ContractNumber', 'AccountId']],
  ['order', ['Id', 'OrderNumber', 'AccountId']],
  ['asset', ['Id', 'Name', 'AccountId', 'SerialNumber|InstallDate|UsageEndDate']],
  ['feed-item', ['Id', 'ParentId', 'CreatedById', 'Body']],
  ['organization', ['Id', 'Name', 'DefaultLocaleSidKey', 'PrimaryContact', 'Division|Street']],
];

/** Objects of an export that name nobody's acquaintance, or name them without saying when. */
export const salesforceUnused = unusedFormats(UNUSED, {
  system: 'salesforce',
  howTo: salesforceHowTo('nothing of this'),
  why: 'says nothing of who met whom',
});
