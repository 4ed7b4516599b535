import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson, emailsOf } from '../person-row.ts';

/** Prospects, in bulk; an owner among them is a seller who works the prospect. */
export const apolloPeople = defineFormat({
  name: 'apollo/people',
  system: 'apollo',
  columns: {
    id: ['Apollo Contact Id'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    title: ['Title'],
    company: ['Company', 'Company Name'],
    companyId: ['Apollo Account Id'],
    decoy: ['Company Name for Emails'],
    email: ['Email'],
    secondEmail: ['Secondary Email'],
    tertiaryEmail: ['Tertiary Email'],
    url: ['Person Linkedin Url'],
    seniority: ['Seniority'],
    departments: ['Departments'],
    owner: ['Contact Owner'],
    stage: ['Stage'],
    lists: ['Lists'],
    employees: ['# Employees'],
    industry: ['Industry'],
    city: ['City'],
    country: ['Country'],
  },
  needs: [
    ['lastName', 'firstName'],
    ['url', 'decoy', 'id'],
    ['decoy', 'id', 'seniority', 'stage', 'lists'],
  ],
  howTo: 'Apollo: People → select → Export → CSV.',
  read(row, claims, context) {
    const email = emailsOf(row.text('email'), row.text('secondEmail'), row.text('tertiaryEmail'));
    const person = claimPerson(row, claims, { email });
    if (person === undefined) return 'blank-person';
    const owner = ownerRef(row.text('owner'), claims, context);
    if (owner !== undefined) claims.tie({ from: owner, to: person, kind: 'owner' });
    return undefined;
  },
});
