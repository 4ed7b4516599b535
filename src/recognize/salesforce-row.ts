import type { Row } from '../model/format.ts';

/** How a person gets an object's file out of Salesforce. */
export const salesforceHowTo = (object: string): string =>
  `Salesforce: Setup → Data Export → include ${object}; or Data Loader / \`sf data query\` with all fields.`;

/** Rows that an export still carries but Salesforce itself no longer shows. */
export const goneRow = (
  row: Pick<Row<'deleted' | 'mergedInto'>, 'flag' | 'text'>,
): string | undefined => {
  if (row.flag('deleted')) return 'deleted';
  return row.text('mergedInto') === '' ? undefined : 'merged-away';
};

/** Custom fields for a profile: every company names its own. */
export const PROFILE_FIELDS: readonly string[] = [
  'LinkedIn__c',
  'LinkedIn_URL__c',
  'LinkedIn_Profile__c',
  'LinkedIn_Profile_URL__c',
  'LinkedIn_Link__c',
  'Contact_LinkedIn__c',
  'LinkedIn_Page__c',
  'LinkedInId__c',
  'LinkedIn',
  'LinkedIn URL',
  'LinkedIn Profile',
  'LinkedIn Profile URL',
];
