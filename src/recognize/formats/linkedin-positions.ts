import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO } from '../linkedin-archive.ts';

/** The owner's own jobs. */
export const linkedinPositions = defineFormat({
  name: 'linkedin/positions',
  system: 'linkedin',
  columns: {
    company: ['Company Name', 'Company'],
    title: ['Title'],
    description: ['Description'],
    place: ['Location'],
    start: ['Started On'],
    end: ['Finished On'],
  },
  needs: [['company'], ['start'], ['end', 'title']],
  never: ['Role', 'Cause'],
  dates: { start: 'mdy', end: 'mdy' },
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read(row, claims, { owner }) {
    const company = row.text('company');
    if (company === '') return 'no-company';
    if (owner === undefined) return 'owner-unknown';
    claims.job({
      person: owner,
      company,
      title: row.text('title'),
      start: row.span('start'),
      end: row.span('end'),
      current: row.ongoing('end'),
    });
    return undefined;
  },
});
