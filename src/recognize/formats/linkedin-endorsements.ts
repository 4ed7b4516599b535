import type { Ref, TieClaim } from '../../model/claims.ts';
import type { Format } from '../../model/format.ts';
import { ARCHIVE_HOW_TO, archivePerson } from '../linkedin-archive.ts';

type Field = 'date' | 'skill' | 'firstName' | 'lastName' | 'url' | 'status';

/** One row a skill: the same person again and again, so ties count people, not rows. */
const endorsements = (
  name: string,
  party: 'Endorsee' | 'Endorser',
  direction: (owner: Ref, other: Ref) => Pick<TieClaim, 'from' | 'to'>,
): Format<Field> => ({
  name,
  system: 'linkedin',
  columns: {
    date: ['Endorsement Date'],
    skill: ['Skill Name'],
    firstName: [`${party} First Name`],
    lastName: [`${party} Last Name`],
    url: [`${party} Public Url`],
    status: ['Endorsement Status'],
  },
  needs: [
    ['firstName', 'lastName'],
    ['date', 'skill', 'status'],
  ],
  dates: { date: 'mdy' },
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read(row, claims, context) {
    if (/^(?:rejected|declined|deleted|hidden)$/i.test(row.text('status'))) return 'rejected';
    const full = `${row.text('firstName')} ${row.text('lastName')}`.trim();
    const other = archivePerson({ name: full, url: row.text('url') }, claims, context);
    if (other === undefined || other === context.owner) return 'no-person';
    if (context.owner === undefined) return 'owner-unknown';
    const since = row.day('date');
    claims.tie({ ...direction(context.owner, other), kind: 'endorsement', since });
    return undefined;
  },
});

export const linkedinEndorsementsGiven = endorsements(
  'linkedin/endorsements-given',
  'Endorsee',
  (owner, other) => ({ from: owner, to: other }),
);

export const linkedinEndorsementsReceived = endorsements(
  'linkedin/endorsements-received',
  'Endorser',
  (owner, other) => ({ from: other, to: owner }),
);
