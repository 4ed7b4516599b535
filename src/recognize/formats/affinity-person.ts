import type { ClaimSink, Ref } from '../../model/claims.ts';
import type { Row } from '../../model/format.ts';
import { ownerRef } from '../crm-owner.ts';
import { defineFormat } from '../define-format.ts';
import { claimPerson } from '../person-row.ts';
import { listOf } from '../said.ts';

/** A list of people: who introduced them, and since when somebody has been in touch. */
export const affinityPerson = defineFormat({
  name: 'affinity/person',
  system: 'affinity',
  columns: {
    row: ['Affinity Row ID'],
    id: ['Person Id'],
    name: ['Name'],
    firstName: ['First Name'],
    lastName: ['Last Name'],
    email: ['Primary Email', 'Primary Email Address'],
    url: ['LinkedIn URL', 'LinkedIn'],
    company: ['Organizations', 'Organization', 'Current Organization'],
    title: ['Job Titles', 'Current Job Title', 'Job Title'],
    owners: ['Owners', 'Owner', 'Primary Owner'],
    introducedBy: [
      'Source of Introduction (Full Name)',
      'Source of Introduction (Person)',
      'Source of Introduction',
      'Source of Intro',
    ],
    firstEmail: ['First Email'],
    lastEmail: ['Last Email'],
    lastMeeting: ['Last Meeting'],
  },
  needs: [
    ['row', 'id'],
    ['id', 'email'],
    ['name', 'lastName'],
  ],
  howTo: 'Affinity: open a list of people → Export → CSV.',
  read(row, claims, context) {
    const company = listOf(row.text('company'), ',')[0] ?? '';
    const person = claimPerson(row, claims, { company });
    if (person === undefined) return 'blank-person';
    for (const text of listOf(row.text('owners'), /[,;]/)) {
      const owner = ownerRef(text, claims, context);
      if (owner === undefined) continue;
      const [since, last] = [row.day('firstEmail'), lastTouch(row)];
      claims.tie({ from: owner, to: person, kind: 'owner', since, last });
    }
    for (const text of listOf(row.text('introducedBy'), /[,;]/)) {
      claimIntroduction(text, person, claims);
    }
    return undefined;
  },
});

const lastTouch = (row: Pick<Row<'lastEmail' | 'lastMeeting'>, 'day'>): number | undefined => {
  const [mail, meeting] = [row.day('lastEmail'), row.day('lastMeeting')];
  if (mail === undefined || meeting === undefined) return mail ?? meeting;
  return Math.max(mail, meeting);
};

/** Who once introduced somebody knows them: the rarest and best evidence of all. */
const claimIntroduction = (text: string, person: Ref, claims: ClaimSink): void => {
  const email = /[^\s<>]+@[^\s<>]+/.exec(text)?.[0] ?? '';
  const name = text.replace(/<.*>/, '').replace(email, '').trim();
  if (email === '' && name === '') return;
  claims.tie({ from: introducer(name, email, claims), to: person, kind: 'introduced-by' });
};

/** Who has both a name and an address may stand nowhere else. */
const introducer = (name: string, email: string, claims: ClaimSink): Ref => {
  if (email === '') return claims.ref('name', name);
  return name === '' ? claims.ref('email', email) : claims.person({ name, email });
};
