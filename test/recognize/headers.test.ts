import { describe, expect, test } from 'vitest';
import { recognize } from '../../src/recognize/recognize.ts';
import { rawFile } from '../raw-file.ts';

const formatOf = (text: string): string | null =>
  recognize(rawFile(text, { path: 'export.csv' })).format?.name ?? null;

/** The header, and a row below it of which each cell says nothing in particular. */
const table = (header: string): string => `${header}\n${header.replace(/[^,]+/g, 'x')}\n`;

const reversed = (header: string): string => header.split(',').reverse().join(',');

describe('headers of LinkedIn', () => {
  const HEADERS: readonly (readonly [string, string, string | null])[] = [
    [
      'connections since 2023',
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      'linkedin/connections',
    ],
    [
      'connections until 2022',
      'First Name,Last Name,Email Address,Company,Position,Connected On',
      'linkedin/connections',
    ],
    [
      'connections with columns of one’s own',
      'Name,Connected On,Audit Status,Location',
      'linkedin/connections',
    ],
    ['messages of 2018', 'From,To,Date,Subject,Content,Direction,Folder', 'linkedin/messages'],
    [
      'messages of 2022',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER',
      'linkedin/messages',
    ],
    [
      'messages of 2024',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT',
      'linkedin/messages',
    ],
    [
      'messages of 2026',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT',
      'linkedin/messages',
    ],
    ['invitations of 2018', 'From,To,Sent At,Message,Direction', 'linkedin/invitations'],
    [
      'invitations of 2023',
      'From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn',
      'linkedin/invitations',
    ],
    [
      'positions',
      'Company Name,Title,Description,Location,Started On,Finished On',
      'linkedin/positions',
    ],
    [
      'education',
      'School Name,Start Date,End Date,Notes,Degree Name,Activities',
      'linkedin/education',
    ],
    [
      'the profile of 2018',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Contact Instructions,Headline,Summary,Industry,Country,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
      'linkedin/profile',
    ],
    [
      'endorsements given',
      'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsee Public Url,Endorsement Status',
      'linkedin/endorsements-given',
    ],
    [
      'endorsements received',
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
      'linkedin/endorsements-received',
    ],
    [
      'recommendations',
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
      'linkedin/recommendations-received',
    ],
    [
      'imported contacts of 2018',
      'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Instant Message Handles,Addresses,Sites,Full Name,Birthday,Location,Bookmarked At,Profiles',
      'linkedin/imported-contacts',
    ],
    [
      'addresses of one’s own',
      'Email Address,Confirmed,Primary,Updated On',
      'linkedin/email-addresses',
    ],
    ['companies followed', 'Organization,Followed On', 'linkedin/company-follows'],
    ['people followed', 'Date,Status,FullName', 'linkedin/member-follows'],
    ['reactions', 'Date,Type,Link', 'linkedin/reactions'],
    ['comments', 'Date,Link,Message', 'linkedin/comments'],
    ['comments as they were', 'Date,Link,Comment', 'linkedin/comments'],
    ['shares', 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility', 'linkedin/shares'],
    [
      'the registration',
      'Registered At,Registration Ip,Subscription Types',
      'linkedin/registration',
    ],
    ['phone numbers', 'Extension,Number,Type', 'linkedin/phone-numbers'],
    ['events', 'Event Name,Event Time,Status,External Url', 'linkedin/events'],
    [
      'verifications',
      'First name,Middle name,Last name,Verification type,Organization name,Email address,Country,State,City,Year of birth,Issuing authority,Document type,Verification service provider,Verified date,Expiry date',
      'linkedin/verifications',
    ],
    ['logins', 'Login Date,IP Address,User Agent,Login Type', 'linkedin/logins'],
    ['searches', 'Time,Search Query', 'linkedin/search-queries'],
    ['saved jobs', 'Saved Date,Job Url,Job Title,Company Name', 'linkedin/saved-jobs'],
  ];

  test.each(HEADERS)('%s', (_, header, format) => {
    expect(formatOf(table(header))).toBe(format);
  });

  test.each(HEADERS)('%s, the other way round', (_, header, format) => {
    expect(formatOf(table(reversed(header)))).toBe(format);
  });
});

describe('headers of Salesforce', () => {
  const HEADERS: readonly (readonly [string, string, string | null])[] = [
    [
      'accounts',
      'Id,IsDeleted,MasterRecordId,Name,Type,RecordTypeId,ParentId,BillingStreet,BillingCity,BillingCountry,Phone,AccountNumber,Website,Industry,AnnualRevenue,NumberOfEmployees,OwnerId',
      'salesforce/account',
    ],
    [
      'accounts by Data Loader',
      'ID,NAME,TYPE,BILLINGCITY,ANNUALREVENUE,NUMBEROFEMPLOYEES,OWNERID',
      'salesforce/account',
    ],
    [
      'contacts',
      'Id,IsDeleted,MasterRecordId,AccountId,Salutation,FirstName,LastName,MailingCity,ReportsToId,Email,Title,Department,OwnerId',
      'salesforce/contact',
    ],
    ['contacts by a query', 'Id,FirstName,LastName,Account.Name,Email,Title', 'salesforce/contact'],
    [
      'leads',
      'Id,IsDeleted,FirstName,LastName,Title,Company,Email,LeadSource,Status,OwnerId,IsConverted,ConvertedContactId',
      'salesforce/lead',
    ],
    [
      'users',
      'Id,Username,FirstName,LastName,Email,Alias,IsActive,UserRoleId,ProfileId,UserType,ManagerId',
      'salesforce/user',
    ],
    [
      'opportunities',
      'Id,IsDeleted,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,ForecastCategory,OwnerId',
      'salesforce/opportunity',
    ],
    [
      'opportunities by Data Loader',
      'ID,NAME,STAGENAME,CLOSEDATE,ACCOUNTID,STATUS',
      'salesforce/opportunity',
    ],
    [
      'parts in opportunities',
      'Id,OpportunityId,ContactId,Role,CreatedDate,IsDeleted',
      'salesforce/opportunity-contact-role',
    ],
    [
      'relations to accounts',
      'Id,AccountId,ContactId,Roles,IsDirect,IsActive,StartDate,EndDate,IsDeleted',
      'salesforce/account-contact-relation',
    ],
    [
      'parts at accounts',
      'Id,IsDeleted,AccountId,ContactId,Role,IsPrimary',
      'salesforce/account-contact-role',
    ],
    [
      'tasks',
      'Id,WhoId,WhatId,Subject,ActivityDate,Status,Priority,OwnerId,Type,IsDeleted,IsClosed,CreatedDate,CallType',
      'salesforce/task',
    ],
    [
      'events',
      'Id,WhoId,WhatId,Subject,Location,IsAllDayEvent,ActivityDateTime,ActivityDate,DurationInMinutes,OwnerId,IsChild',
      'salesforce/event',
    ],
    [
      'mail',
      'Id,ParentId,Subject,FromName,FromAddress,ToAddress,CcAddress,Incoming,Status,MessageDate',
      'salesforce/email-message',
    ],
    [
      'affiliations',
      'Id,hed__Account__c,hed__Contact__c,hed__Role__c,hed__StartDate__c',
      'salesforce/affiliation',
    ],
    [
      'relationships',
      'Id,hed__Contact__c,hed__RelatedContact__c,hed__Type__c',
      'salesforce/relationship',
    ],
    [
      'a report of contacts',
      'Salutation,First Name,Last Name,Title,Account Name,Account Owner,Contact Owner,Email,Mailing City',
      'salesforce/report-contacts',
    ],
    [
      'a report of leads',
      'Lead Owner,First Name,Last Name,Title,Company / Account,Email,Lead Source,Lead Status',
      'salesforce/report-contacts',
    ],
    [
      'a report in groups',
      'Account Owner  ↑,Account Name  ↑,First Name,Last Name,Email',
      'salesforce/report-contacts',
    ],
    [
      'a report of opportunities',
      'Opportunity Name,Opportunity Owner,Stage,Amount,Close Date,Account Name',
      'salesforce/report-opportunities',
    ],
    [
      'a report of activities',
      'Subject,Date,Assigned,Company / Account,Contact,Opportunity,Task,Event,Related To',
      'salesforce/report-activities',
    ],
  ];

  test.each(HEADERS)('%s', (_, header, format) => {
    expect(formatOf(table(header))).toBe(format);
  });

  test.each(HEADERS)('%s, the other way round', (_, header, format) => {
    expect(formatOf(table(reversed(header)))).toBe(format);
  });
});

describe('headers of HubSpot', () => {
  const HEADERS: readonly (readonly [string, string, string | null])[] = [
    [
      'contacts',
      'Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Create Date,Associated Company',
      'hubspot/contact',
    ],
    [
      'contacts in Spanish',
      'ID de registro,Nombre,Apellidos,Correo,Cargo,Ciudad,País/región,Propietario del contacto',
      'hubspot/contact',
    ],
    [
      'contacts in German',
      'Datensatz-ID,Vorname,Nachname,E-Mail,Für Kontakt zuständiger Mitarbeiter,Lifecycle-Phase',
      'hubspot/contact',
    ],
    [
      'contacts in French',
      "ID de fiche d'informations,Prénom,Nom,E-mail,Propriétaire du contact,Phase du cycle de vie",
      'hubspot/contact',
    ],
    [
      'contacts in Portuguese',
      'ID do registro,Nome,Sobrenome,E-mail,Proprietário do contato,Fase do ciclo de vida',
      'hubspot/contact',
    ],
    [
      'contacts in Italian',
      'ID record,Nome,Cognome,E-mail,Proprietario del contatto,Fase del ciclo di vita',
      'hubspot/contact',
    ],
    [
      'contacts in Dutch',
      'Record-ID,Voornaam,Achternaam,E-mail,Contacteigenaar,Lifecyclefase',
      'hubspot/contact',
    ],
    [
      'companies',
      'Record ID,Company name,Company Domain Name,Company owner,Industry,City',
      'hubspot/company',
    ],
    [
      'companies in German',
      'Datensatz-ID,Unternehmensname,Domainname des Unternehmens,Branche',
      'hubspot/company',
    ],
    [
      'companies in French',
      "ID de fiche d'informations,Nom de l'entreprise,Nom de domaine de l'entreprise",
      'hubspot/company',
    ],
    [
      'companies with another apostrophe',
      'ID de fiche d’informations,Nom de l’entreprise,Nom de domaine de l’entreprise',
      'hubspot/company',
    ],
    [
      'deals',
      'Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Deal owner,Associated Company',
      'hubspot/deal',
    ],
    [
      'deals in Spanish',
      'ID de registro,Nombre del negocio,Etapa del negocio,Fecha de cierre,Propietario del negocio',
      'hubspot/deal',
    ],
    [
      'activities',
      'Record ID,Activity Type,Activity date,Activity assigned to,Associated Contact IDs',
      'hubspot/activity',
    ],
    [
      'calls',
      'Record ID,Call Title,Call direction,Call outcome,Activity date,Activity assigned to,Associated Contact IDs',
      'hubspot/activity',
    ],
    [
      'meetings',
      'Record ID,Meeting name,Meeting start time,Meeting outcome,Activity assigned to,Associated Contact IDs',
      'hubspot/activity',
    ],
    ['leads', 'Record ID,Lead Name,Lead Owner,Lead Stage,Associated Contact IDs', 'hubspot/lead'],
  ];

  test.each(HEADERS)('%s', (_, header, format) => {
    expect(formatOf(table(header))).toBe(format);
  });

  test.each(HEADERS)('%s, the other way round', (_, header, format) => {
    expect(formatOf(table(reversed(header)))).toBe(format);
  });
});

describe('headers of other CRMs', () => {
  const HEADERS: readonly (readonly [string, string, string | null])[] = [
    [
      'contacts of Dynamics',
      '(Do Not Modify) Contact,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Full Name,Company Name,Email,Owner',
      'dynamics/contact',
    ],
    [
      'leads of Dynamics',
      '(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Name,Company Name,Email,Status',
      'dynamics/contact',
    ],
    [
      'accounts of Dynamics',
      'Account Name,Main Phone,Address 1: City,Primary Contact,Owner',
      'dynamics/account',
    ],
    [
      'opportunities of Dynamics',
      'Topic,Potential Customer,Est. close date,Status,Owner',
      'dynamics/opportunity',
    ],
    [
      'appointments of Dynamics',
      'Subject,Regarding,Required Attendees,Start Time,End Time,Owner,Organizer',
      'dynamics/appointment',
    ],
    [
      'mail of Dynamics',
      'Subject,From,To,Regarding,Direction,Sender,Date Sent,Cc,Bcc',
      'dynamics/email',
    ],
    [
      'calls of Dynamics',
      'Subject,Call From,Call To,Direction,Due Date,Activity Status',
      'dynamics/phone-call',
    ],
    [
      'people of Pipedrive',
      'Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Owner',
      'pipedrive/person',
    ],
    [
      'organizations of Pipedrive',
      'Organization - ID,Organization - Name,Organization - Owner,Organization - People count',
      'pipedrive/organization',
    ],
    [
      'deals of Pipedrive',
      'Deal - ID,Deal - Title,Deal - Organization,Deal - Contact person,Deal - Stage,Deal - Status,Deal - Owner,Person - Name',
      'pipedrive/deal',
    ],
    [
      'leads of Pipedrive',
      'Lead - ID,Lead - Title,Lead - Contact person,Lead - Owner,Person - ID',
      'pipedrive/lead',
    ],
    [
      'activities of Pipedrive',
      'Activity - Subject,Activity - Type,Activity - Due date,Activity - Assigned to user,Person - Name,Deal - Title',
      'pipedrive/activity',
    ],
    [
      'contacts of Zoho',
      'Record Id,Contact Owner,First Name,Last Name,Account Name,Email,Secondary Email,Created Time',
      'zoho/contact',
    ],
    ['contacts of Zoho in Japan', 'データID,氏名,部署名,役職,メール,携帯電話', 'zoho/contact'],
    [
      'accounts of Zoho',
      'Record Id,Account Owner,Account Name,Parent Account,Website,Employees,Account Type,Created Time',
      'zoho/account',
    ],
    [
      'deals of Zoho',
      'Record Id,Deal Owner,Deal Name,Account Name,Contact Name,Stage,Closing Date',
      'zoho/deal',
    ],
    [
      'calls of Zoho',
      'Record Id,Call Owner,Subject,Call Type,Call Start Time,Contact Name',
      'zoho/activity',
    ],
    ['meetings of Zoho', 'Record Id,Title,From,To,Host,Contact Name,Participants', 'zoho/activity'],
    [
      'people of Affinity',
      'Affinity Row ID,Person Id,Name,Primary Email,Organizations,Source of Introduction',
      'affinity/person',
    ],
    [
      'organizations of Affinity',
      'Affinity Row ID,Organization Id,Name,Website,People',
      'affinity/organization',
    ],
  ];

  test.each(HEADERS)('%s', (_, header, format) => {
    expect(formatOf(table(header))).toBe(format);
  });

  test.each(HEADERS)('%s, the other way round', (_, header, format) => {
    expect(formatOf(table(reversed(header)))).toBe(format);
  });
});

describe('headers of prospecting', () => {
  const HEADERS: readonly (readonly [string, string, string | null])[] = [
    [
      'Apollo',
      'First Name,Last Name,Title,Company,Company Name for Emails,Email,Seniority,Person Linkedin Url',
      'apollo/people',
    ],
    [
      'Apollo in 2025',
      'First Name,Last Name,Title,Company Name,Email,Seniority,Sub Departments,Contact Owner,Stage,Person Linkedin Url,Apollo Contact Id',
      'apollo/people',
    ],
    [
      'ZoomInfo',
      'ZoomInfo Contact ID,Last Name,First Name,Middle Name,Suffix,Job Title,Email Address,ZoomInfo Company ID,Company Name',
      'zoominfo/contacts',
    ],
    [
      'ZoomInfo before 2020',
      'Zoom Individual ID,Last name,First name,Middle name,Suffix,Job title,Email address,Zoom company ID,Company name',
      'zoominfo/contacts',
    ],
    [
      'Evaboot',
      'First Name,Last Name,Full Name,Current Job,Email,Linkedin URL Public,Company Name,Matches Filters',
      'evaboot/leads',
    ],
    [
      'PhantomBuster',
      'profileUrl,fullName,firstName,lastName,companyName,title,connectionDegree,sharedConnectionsCount,vmid',
      'phantombuster/sales-navigator',
    ],
    [
      'Linked Helper',
      'id,full_name,first_name,last_name,headline,organization_1,organization_title_1,organization_start_1',
      'linked-helper/profiles',
    ],
    [
      'AI Ark',
      'First Name,Last Name,LinkedIn,1st Experience Title,1st Experience Company,1st Experience is Current',
      'prospects/numbered-experience',
    ],
    [
      'jobs in numbered columns',
      'Full Name,Experience 1 Title,Experience 1 Company,Experience 2 Company',
      'prospects/numbered-experience',
    ],
    ['Clay', 'First Name,Last Name,Title,Company,LinkedIn URL,Experience', 'clay/people'],
    [
      'LinkedIn Recruiter',
      'First Name,Last Name,Headline,Location,Current Title,Current Company,Email Address,Profile URL,Notes',
      'plain/people',
    ],
    ['Lusha', 'First Name,Last Name,Company Name,Job Title,Email,LinkedIn URL', 'plain/people'],
    [
      'RocketReach',
      'Name,First Name,Last Name,Title,Employer,City,Country,LinkedIn,Recommended Email',
      'plain/people',
    ],
    ['Waalaxy', 'firstName,lastName,occupation,company_name,email,linkedinUrl', 'plain/people'],
    [
      'Microsoft Entra',
      'userPrincipalName,displayName,surname,mail,givenName,id,jobTitle,department,companyName',
      'plain/people',
    ],
  ];

  test.each(HEADERS)('%s', (_, header, format) => {
    expect(formatOf(table(header))).toBe(format);
  });

  test.each(HEADERS)('%s, the other way round', (_, header, format) => {
    expect(formatOf(table(reversed(header)))).toBe(format);
  });
});

describe('headers of address books, calendars and mail', () => {
  const HEADERS: readonly (readonly [string, string, string | null])[] = [
    [
      'Google since 2024',
      'First Name,Middle Name,Last Name,Phonetic First Name,File As,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value',
      'google/contacts',
    ],
    [
      'Google until 2023',
      'Name,Given Name,Family Name,Yomi Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name',
      'google/contacts',
    ],
    [
      'users of Google Workspace',
      'First Name [Required],Last Name [Required],Email Address [Required],Org Unit Path [Required],Manager Email',
      'google/users',
    ],
    [
      'Outlook',
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,E-mail Address,E-mail Display Name,Categories',
      'outlook/contacts',
    ],
    [
      'Outlook on the web',
      'First Name,Middle Name,Last Name,Suffix,Nickname,E-mail Address,E-mail 2 Address,Job Title,Department,Company,Notes',
      'outlook/contacts',
    ],
    [
      'a calendar of Outlook',
      'Subject,Start Date,Start Time,All day event,Meeting Organizer,Required Attendees,Optional Attendees,Show time as',
      'outlook/calendar',
    ],
    [
      'a calendar of Outlook in German',
      'Betreff,Beginnt am,Beginnt um,Ganztägiges Ereignis,Besprechungsplanung,Erforderliche Teilnehmer,Optionale Teilnehmer',
      'outlook/calendar',
    ],
    [
      'a calendar of Outlook in Spanish',
      'Asunto,Fecha de comienzo,Comienzo,Todo el día,Meeting Organizer,Required Attendees,Optional Attendees',
      'outlook/calendar',
    ],
    [
      'Thunderbird',
      'First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Job Title,Organization',
      'thunderbird/contacts',
    ],
  ];

  test.each(HEADERS)('%s', (_, header, format) => {
    expect(formatOf(table(header))).toBe(format);
  });

  test.each(HEADERS)('%s, the other way round', (_, header, format) => {
    expect(formatOf(table(reversed(header)))).toBe(format);
  });
});

describe('headers of nobody', () => {
  const HEADERS: readonly (readonly [string, string, string | null])[] = [
    ['a list of products', 'SKU,Name,Price,Stock', null],
    ['a ledger', 'Date,Description,Debit,Credit,Balance', null],
    ['names alone', 'Name', null],
    ['an address alone', 'Email', null],
    [
      'a calendar without anybody in it',
      'Subject,Start Date,Start Time,End Date,End Time,Location',
      null,
    ],
    ['a table of nothing', ',,,,', null],
  ];

  test.each(HEADERS)('%s', (_, header, format) => {
    expect(formatOf(table(header))).toBe(format);
  });

  test.each(HEADERS)('%s, the other way round', (_, header, format) => {
    expect(formatOf(table(reversed(header)))).toBe(format);
  });
});
