import type { Ref, TieClaim } from '../../model/claims.ts';
import type { Format } from '../../model/format.ts';
import { ARCHIVE_HOW_TO } from '../linkedin-archive.ts';

type Field = 'firstName' | 'lastName' | 'company' | 'title' | 'text' | 'createdOn' | 'status';

/** Asked for and never written, or taken back. */
const UNWRITTEN = /request|draft|declin|reject|delet|withdr/i;

/** Given and received have the same header, so only the name of the file tells the direction. */
const recommendations = (
  name: string,
  path: RegExp | undefined,
  direction: (owner: Ref, other: Ref) => Pick<TieClaim, 'from' | 'to'>,
): Format<Field> => ({
  name,
  system: 'linkedin',
  columns: {
    firstName: ['First Name'],
    lastName: ['Last Name'],
    company: ['Company'],
    title: ['Job Title'],
    text: ['Text'],
    createdOn: ['Creation Date'],
    status: ['Status'],
  },
  needs: [['firstName', 'lastName'], ['text'], ['createdOn'], ['status', 'title']],
  dates: { createdOn: 'mdy' },
  ...(path && { path }),
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read(row, claims, { owner }) {
    const firstName = row.text('firstName');
    const lastName = row.text('lastName');
    if (`${firstName}${lastName}` === '') return 'blank-person';
    const since = row.day('createdOn');
    const other = claims.person({
      firstName,
      lastName,
      company: row.text('company'),
      title: row.text('title'),
      // Company and title are those of the day it was written.
      asOf: since,
    });
    if (owner === undefined || UNWRITTEN.test(row.text('status'))) return undefined;
    claims.tie({ ...direction(owner, other), kind: 'recommendation', since });
    return undefined;
  },
});

export const linkedinRecommendationsGiven = recommendations(
  'linkedin/recommendations-given',
  /given/i,
  (owner, other) => ({ from: owner, to: other }),
);

export const linkedinRecommendationsReceived = recommendations(
  'linkedin/recommendations-received',
  undefined,
  (owner, other) => ({ from: other, to: owner }),
);
