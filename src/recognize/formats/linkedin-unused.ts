import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO } from '../linkedin-archive.ts';

/** Files of the archive that say nothing about who knows whom: recognized, so that none is a riddle. */
const UNUSED: readonly (readonly [name: string, headers: readonly string[]])[] = [
  ['company-follows', ['Organization', 'Followed On']],
  ['member-follows', ['Date', 'Status', 'FullName']],
  ['reactions', ['Date', 'Type', 'Link']],
  ['comments', ['Date', 'Link', 'Message|Comment']],
  ['shares', ['Date', 'ShareLink', 'ShareCommentary|SharedUrl']],
  ['registration', ['Registered At', 'Registration Ip|Subscription Types']],
  ['phone-numbers', ['Extension', 'Number', 'Type']],
  ['events', ['Event Name', 'Event Time', 'External Url|Status']],
  ['verifications', ['Verification type', 'Verified date|Issuing authority']],
  ['ad-targeting', ['Member Age', 'Company Names', 'Job Functions|Job Titles|Member Gender']],
  ['logins', ['Login Date', 'IP Address', 'User Agent|Login Type']],
  ['search-queries', ['Time', 'Search Query']],
  ['hashtag-follows', ['Hashtag', 'Followed On|CreatedTime|State']],
  ['saved-jobs', ['Saved Date', 'Job Url', 'Job Title']],
  ['job-applications', ['Application Date', 'Company Name', 'Job Title', 'Resume Name|Job Url']],
];

const nameOf = (either: string): string => either.split('|')[0] ?? either;

export const linkedinUnused = UNUSED.map(([name, headers]) =>
  defineFormat({
    name: `linkedin/${name}`,
    system: 'linkedin',
    columns: Object.fromEntries(headers.map((either) => [nameOf(either), either.split('|')])),
    needs: headers.map((either) => [nameOf(either)]),
    howTo: ARCHIVE_HOW_TO,
    read: () => undefined,
  }),
);
