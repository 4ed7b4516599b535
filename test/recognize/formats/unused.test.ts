import { describe, expect, test } from 'vitest';
import { recognize } from '../../../src/recognize/recognize.ts';
import { rawFile } from '../../raw-file.ts';
import { lines, told } from '../told.ts';

/** Files of a LinkedIn archive and objects of a CRM's export that say nothing of who knows whom. */
const FILES: readonly (readonly [path: string, header: string, row: string, format: string])[] = [
  ['Skills.csv', 'Name', 'Freight', 'linkedin/skills'],
  ['Languages.csv', 'Name,Proficiency', 'Irish,Native', 'linkedin/languages'],
  [
    'Certifications.csv',
    'Name,Url,Authority,Started On,Finished On,License Number',
    'Pilot,,Board,Jan 2020,,7',
    'linkedin/certifications',
  ],
  [
    'Organizations.csv',
    'Name,Position,Description,Started On,Finished On',
    'Bar Association,Member,,Jan 2020,',
    'linkedin/organizations',
  ],
  [
    'Publications.csv',
    'Name,Published On,Description,Publisher,Url',
    'On Ice,Jan 2020,,Floe,',
    'linkedin/publications',
  ],
  [
    'Volunteering.csv',
    'Company Name,Role,Cause,Started On,Finished On,Description',
    'Red Kite,Trustee,,Jan 2020,,',
    'linkedin/volunteering',
  ],
  [
    'Projects.csv',
    'Title,Description,Url,Started On,Finished On',
    'Sled,,,Jan 2020,',
    'linkedin/projects',
  ],
  ['Honors.csv', 'Title,Description,Issued On', 'Best,,Jan 2020', 'linkedin/honors'],
  ['Courses.csv', 'Name,Number', 'Selling,1', 'linkedin/courses'],
  ['Test Scores.csv', 'Name,Description,Date,Score', 'GMAT,,2010,700', 'linkedin/test-scores'],
  ['Votes.csv', 'Date,Link,OptionText', '2023-01-02,https://x.example,A', 'linkedin/votes'],
  ['InstantReposts.csv', 'Date,Link', '2023-01-02,https://x.example', 'linkedin/instant-reposts'],
  ['Profile Summary.csv', 'Profile Summary', 'A text.', 'linkedin/profile-summary'],
  ['Causes You Care About.csv', 'Supported Cause', 'Education', 'linkedin/causes'],
  [
    'Receipts_v2.csv',
    'Transaction Made At,Description,Total Amount,Invoice Number',
    '"1/1/24, 9:00 AM",Premium,10,7',
    'linkedin/receipts',
  ],
  [
    'Whatsapp Phone Numbers.csv',
    'Number,Extension,Is_WhatsApp_Number',
    '+353,,true',
    'linkedin/phone-numbers',
  ],
  [
    'Product2.csv',
    'Id,Name,ProductCode,Description,IsActive,CreatedDate',
    '01t,Sled,S1,,1,2020-01-01',
    'salesforce/product',
  ],
  [
    'Asset.csv',
    'Id,ContactId,AccountId,Name,SerialNumber,InstallDate',
    '02i,003,001,Sled,1,2020-01-01',
    'salesforce/asset',
  ],
  [
    'OpportunityLineItem.csv',
    'Id,OpportunityId,PricebookEntryId,Name,Quantity,UnitPrice',
    '00k,006,01u,Sled,1,2',
    'salesforce/opportunity-line-item',
  ],
  [
    'OpportunityHistory.csv',
    'Id,OpportunityId,CreatedById,CreatedDate,StageName,Amount,CloseDate',
    '008,006,005,2020-01-01,Won,1,2020-01-01',
    'salesforce/opportunity-history',
  ],
  [
    'OpportunityTeamMember.csv',
    'Id,OpportunityId,UserId,Name,TeamMemberRole',
    '00q,006,005,Ana Ruiz,Engineer',
    'salesforce/opportunity-team-member',
  ],
  [
    'AccountTeamMember.csv',
    'Id,AccountId,UserId,TeamMemberRole',
    '01M,001,005,Manager',
    'salesforce/account-team-member',
  ],
  [
    'EventRelation.csv',
    'Id,RelationId,EventId,Status',
    '0RE,003,00U,New',
    'salesforce/event-relation',
  ],
  [
    'Case.csv',
    'Id,CaseNumber,ContactId,AccountId,Origin,Subject,Status,OwnerId',
    '500,1,003,001,Phone,Broken,Closed,005',
    'salesforce/case',
  ],
  [
    'Campaign.csv',
    'Id,IsDeleted,Name,ParentId,Type,Status,StartDate,EndDate,OwnerId',
    '701,0,Webinar,,Webinar,Done,2026-01-01,,005',
    'salesforce/campaign',
  ],
  [
    'Attachment.csv',
    'Id,ParentId,Name,IsPrivate,ContentType,BodyLength,OwnerId',
    '00P,003,x.pdf,0,application/pdf,1,005',
    'salesforce/attachment',
  ],
  [
    'Group.csv',
    'Id,Name,DeveloperName,RelatedId,Type',
    '00G,Queue,Queue,,Queue',
    'salesforce/group',
  ],
  ['UserRole.csv', 'Id,Name,ParentRoleId,RollupDescription', '00E,Head,,', 'salesforce/user-role'],
  [
    'notes.csv',
    'Record ID,Note body,Activity date,Activity assigned to,Associated Contact IDs',
    '1,text,2026-05-02 10:00,Ana Ruiz,101',
    'hubspot/note',
  ],
  [
    'tasks.csv',
    'Record ID,Task Title,Task Status,Task Type,Due date,Assigned to,Associated Contact IDs',
    '1,Call Ana,Completed,Call,2026-05-02 10:00,Ana Ruiz,101',
    'hubspot/task',
  ],
  [
    'tickets.csv',
    'Ticket ID,Ticket name,Pipeline,Ticket status,Ticket owner,Create date',
    '1,Broken,Support,Closed,Ana Ruiz,2026-01-01 10:00',
    'hubspot/ticket',
  ],
];

describe('a file that says nothing of who knows whom', () => {
  test.each(FILES)('%s is recognized and claims nobody', (path, header, row, format) => {
    expect(told(lines(header, row), { path: `export/${path}` })).toEqual([format]);
  });

  test('is told of with the reason', () => {
    const file = rawFile(lines('Organization,Followed On', 'Altex,2025-01-24'), { path: 'x.csv' });
    expect(recognize(file)).toMatchObject({
      variant: 'not used: says nothing of who knows whom',
    });
  });

  test.each([
    ['people whose headers are those of skills', 'names.csv', 'Name,Email', 'Ana Ruiz,a@x.example'],
    [
      'people of an association',
      'members.csv',
      'Name,Position,Email,Started On',
      'Ana,Chair,a@x.example,2020',
    ],
  ])('%s are people elsewhere', (_, path, header, row) => {
    expect(told(lines(header, row), { path })[0]).toBe('plain/people');
  });

  test.each([
    'id,name,sku,price',
    'id,name,price,stock',
    'id,name,country,population',
    'Name,Type,ISBN',
  ])('a list of things is not one of people: %s', (header) => {
    expect(told(lines(header, '1,Blue Chair,2,3'))).toEqual(['nothing known']);
  });
});

test('a deal that came of a campaign is a deal, and its history is none', () => {
  const header =
    'Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,OwnerId,CampaignId,ContactId';
  expect(told(lines(header, '006A,0,001A,Sleds,Won,1,2026-01-02,005S,701A,003A'))[0]).toBe(
    'salesforce/opportunity',
  );
});

test('nobody is told how to mend a file into one that is of no use', () => {
  const file = rawFile(lines('item,quantity', 'bread,2'));
  expect(recognize(file)).toMatchObject({ format: null, nearest: 'plain/people' });
});
