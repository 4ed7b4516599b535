import { sentences, worded } from './sentences.ts';

const MERGES = sentences({
  id: 'the same id',
  'profile-url': 'the same profile URL',
  email: 'the same e-mail address',
  'name-and-company': 'the same name at the same company',
  'name-and-team': 'the same name in the same team',
  similar: 'names that are alike, and more',
  declared: 'a row that says so',
  'names-differ': 'the names differ',
  'profiles-differ': 'the profiles differ',
  'mailboxes-differ': 'the mailboxes differ',
  'too-common': 'the name is too common',
});

/** What joined two records into one person, or kept them apart. */
export const mergeText = (code: string): string => worded(MERGES, code);
