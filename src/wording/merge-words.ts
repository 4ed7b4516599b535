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
  'several-fit': 'others fit as well',
  'weak-evidence': 'too little speaks for it',
  'name-alike': 'the names are alike',
  'email-alike': 'the addresses are alike',
  'city-alike': 'the same place',
  'domain-alike': 'the same domain',
  'domain-unlike': 'the domains differ',
  'company-alike': 'the same company',
  'name-unlike': 'the names differ',
  'email-unlike': 'the addresses differ',
  'city-unlike': 'the places differ',
  'company-unlike': 'the companies differ',
});

/** What joined two records into one person, or kept them apart. */
export const mergeText = (code: string): string => worded(MERGES, code);
