import { defineFormat } from '../define-format.ts';
import { ARCHIVE_HOW_TO } from '../linkedin-archive.ts';

/** The owner's schools. */
export const linkedinEducation = defineFormat({
  name: 'linkedin/education',
  system: 'linkedin',
  columns: {
    school: ['School Name'],
    start: ['Start Date'],
    end: ['End Date'],
    degree: ['Degree Name'],
    activities: ['Activities'],
  },
  needs: [['school'], ['start', 'end', 'degree']],
  dates: { start: 'mdy', end: 'mdy' },
  howTo: ARCHIVE_HOW_TO,
  personal: true,
  read(row, claims, { owner }) {
    const company = row.text('school');
    if (company === '') return 'no-school';
    if (owner === undefined) return 'owner-unknown';
    const start = row.span('start');
    claims.job({
      person: owner,
      company,
      title: row.text('degree'),
      kind: 'student',
      start,
      end: row.span('end'),
      // Schools often come without any date; that is no sign of studying there still.
      current: start !== undefined && row.ongoing('end'),
    });
    return undefined;
  },
});
