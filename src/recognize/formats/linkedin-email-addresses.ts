import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO } from '../linkedin-archive.ts';

/** The owner's own addresses, which join the archive to the CRM: see linkedin-owner.ts. */
export const linkedinEmailAddresses = defineFormat({
  name: 'linkedin/email-addresses',
  system: 'linkedin',
  columns: {
    email: ['Email Address'],
    confirmed: ['Confirmed'],
    primary: ['Primary'],
    updatedOn: ['Updated On'],
  },
  needs: [['email'], ['confirmed'], ['primary']],
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read: () => undefined,
});
