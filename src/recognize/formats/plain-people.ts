import { defineFormat } from '../define-format.ts';

/** refpath's own table of people; also what most hand-made contact lists look like. */
export const plainPeople = defineFormat({
  name: 'plain/people',
  system: 'plain',
  columns: {
    id: ['id'],
    firstName: ['first_name', 'given_name'],
    lastName: ['last_name', 'family_name', 'surname'],
    name: ['name', 'full_name', 'display_name', 'contact_name'],
    email: ['email', 'email_address', 'e-mail', 'e-mail_address', 'mail'],
    phone: ['phone', 'phone_number', 'mobile'],
    url: [
      'linkedin_url',
      'linkedin',
      'linkedin_profile',
      'linkedin_profile_url',
      'profile_url',
      'url',
    ],
    title: ['title', 'job_title', 'position', 'role'],
    company: ['company', 'company_name', 'organization', 'organisation', 'employer'],
    city: ['city'],
    country: ['country'],
    industry: ['industry'],
    team: ['team'],
  },
  needs: [
    ['name', 'firstName', 'lastName', 'email'],
    [
      'id',
      'firstName',
      'lastName',
      'email',
      'phone',
      'url',
      'title',
      'company',
      'city',
      'country',
      'industry',
      'team',
    ],
  ],
  howTo: 'A table of your own: one row a person.',
  read(row, claims) {
    const firstName = row.text('firstName');
    const lastName = row.text('lastName');
    const name = row.text('name');
    const email = row.text('email');
    const url = row.text('url');
    if (`${firstName}${lastName}${name}${email}${url}` === '') return 'no-person';
    claims.person({
      id: row.id('id'),
      firstName,
      lastName,
      name,
      email,
      url,
      title: row.text('title'),
      company: row.text('company'),
      city: row.text('city'),
      country: row.text('country'),
      industry: row.text('industry'),
      team: row.flag('team'),
    });
    return undefined;
  },
});
