import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO } from '../linkedin-archive.ts';

/** Whose archive it is. The owner is claimed for all its files at once: see linkedin-owner.ts. */
export const linkedinProfile = defineFormat({
  name: 'linkedin/profile',
  system: 'linkedin',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    maidenName: ['Maiden Name'],
    headline: ['Headline'],
    industry: ['Industry'],
    place: ['Geo Location'],
    zip: ['Zip Code'],
    twitter: ['Twitter Handles'],
    messengers: ['Instant Messengers'],
    country: ['Country'],
  },
  needs: [
    ['firstName', 'lastName'],
    ['headline', 'industry'],
    ['maidenName', 'zip', 'twitter', 'messengers', 'place'],
  ],
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read: () => undefined,
});
