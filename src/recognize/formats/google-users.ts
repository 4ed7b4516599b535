import { defineFormat } from '../define-format.ts';
import { claimPerson } from '../person-row.ts';

/** A company's own people, as its Google Workspace knows them, with whom they report to. */
export const googleUsers = defineFormat({
  name: 'google/users',
  system: 'google',
  columns: {
    firstName: ['First Name [Required]', 'First Name'],
    lastName: ['Last Name [Required]', 'Last Name'],
    email: ['Email Address [Required]', 'Email Address'],
    unit: ['Org Unit Path [Required]', 'Org Unit Path'],
    status: ['Status [READ ONLY]', 'Status'],
    lastSignIn: ['Last Sign In [READ ONLY]'],
    title: ['Employee Title'],
    department: ['Department'],
    manager: ['Manager Email'],
  },
  needs: [['email'], ['lastName'], ['unit', 'lastSignIn', 'manager']],
  howTo: 'Google Workspace: Admin console → Directory → Users → Download users → All columns, CSV.',
  read(row, claims) {
    if (/suspended|archived/i.test(row.text('status'))) return 'inactive';
    const person = claimPerson(row, claims);
    if (person === undefined) return 'blank-person';
    const manager = row.text('manager').toLowerCase();
    if (manager.includes('@')) {
      claims.tie({ from: person, to: claims.ref('email', manager), kind: 'reports-to' });
    }
    return undefined;
  },
});
